package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.Map;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Receipt;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.register.Batch;
import nl.slagboom.search.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a plan was made from.
 *
 * @param asOf the day that the lists give themselves, by sheet
 * @param problems of the file as a whole, beside those of its rows
 * @param handedOut what the file was made from, or is compared with
 * @param isOwnList whether it is a list of the partner's own: to be remembered
 * @param isBaseUnknown whether it is a workbook that was made from a state that this register never had
 * @param before the list of the partner's own that it is the next edition of; null where there is none
 * @param gone what stood on the list before it, and no longer does
 * @param isReturn whether the file came back; not where what was left of it is decided
 * @param takenInBefore when the very same file was taken in, if it was
 * @param words of the partner that stand for codes
 */
record PlanSource(
        Batch.SourceFile file,
        Sender sender,
        List<Placing> placings,
        Map<String, PartialDate> asOf,
        List<Problem> problems,
        HandedOut handedOut,
        boolean isOwnList,
        boolean isBaseUnknown,
        HandOut.@Nullable Entry before,
        List<Row> gone,
        boolean isReturn,
        Receipt.@Nullable Entry takenInBefore,
        List<TheirWord> words) {}
