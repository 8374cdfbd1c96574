package nl.slagboom.exchange.intake;

import java.time.LocalDate;
import java.util.Set;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a list comes from.
 *
 * @param organisation whose numbers and words these are
 * @param neighbours whom the list is about, where its rows do not say
 * @param own the side of the border that whoever sent it is on; null where nothing tells
 * @param today for what is written down now
 * @param asOf the day that the list itself gives, else today: what it says was so then
 * @param ofAnotherRegister whether it is a workbook that another register wrote: its references are that register's
 */
record Origin(
        String organisation,
        Set<Neighbour> neighbours,
        @Nullable Country own,
        LocalDate today,
        PartialDate asOf,
        boolean ofAnotherRegister) {}
