package nl.slagboom.exchange.intake;

import java.time.LocalDate;
import java.util.Set;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.PartialDate;

/**
 * Where a list comes from.
 *
 * @param organisation whose numbers and words these are
 * @param neighbours whom the list is about, where its rows do not say
 * @param today for what is written down now
 * @param asOf the day that the list itself gives, else today: what it says was so then
 * @param ofAnotherRegister whether it is a workbook that another register wrote: its references are that register's
 */
record Origin(
        String organisation, Set<Neighbour> neighbours, LocalDate today, PartialDate asOf, boolean ofAnotherRegister) {}
