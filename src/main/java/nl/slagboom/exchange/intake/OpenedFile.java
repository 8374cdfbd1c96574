package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.slagboom.exchange.read.Remark;
import nl.slagboom.exchange.read.Workbook;
import nl.slagboom.model.HandOut;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read, with where its columns go.
 *
 * @param placings one for each list found in it; they may be corrected before planning
 * @param remembered what was remembered of their layouts
 * @param handOut the hand-out that it is; null where it is none, or does not say
 * @param agreed what a person said that its words mean
 */
public record OpenedFile(
        Workbook workbook,
        List<Placing> placings,
        List<Remembered> remembered,
        List<Remark> remarks,
        HandOut.@Nullable Entry handOut,
        Meanings agreed) {

    public OpenedFile {
        placings = List.copyOf(placings);
        remembered = List.copyOf(remembered);
        remarks = List.copyOf(remarks);
    }

    /** With one list placed otherwise. */
    public OpenedFile with(int list, Placing placing) {
        List<Placing> changed = new ArrayList<>(placings);
        changed.set(list, placing);
        return new OpenedFile(workbook, changed, remembered, remarks, handOut, agreed);
    }

    /** As the answer to a hand-out; null for none. */
    public OpenedFile answering(HandOut.@Nullable Entry given) {
        return new OpenedFile(workbook, placings, remembered, remarks, given, agreed);
    }

    /** With every list placed otherwise. */
    public OpenedFile with(UnaryOperator<Placing> correction) {
        return new OpenedFile(
                workbook, placings.stream().map(correction).toList(), remembered, remarks, handOut, agreed);
    }

    /**
     * With a word that means a code.
     *
     * @param code null for none: then it means again what it did before
     */
    public OpenedFile meaning(TheirWord word, @Nullable Enum<?> code) {
        Meanings more = agreed.with(word.list().codes(), word.word(), code);
        return new OpenedFile(workbook, placings, remembered, remarks, handOut, more);
    }
}
