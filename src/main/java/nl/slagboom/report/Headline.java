package nl.slagboom.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.search.Keyword;
import nl.slagboom.search.Query;
import nl.slagboom.search.Term;

/**
 * The register in four numbers.
 *
 * @param year the calendar year of {@code concluded}
 * @param concluded resolved, or decided not to be, in that year, and still so
 * @param escalated open, and put on the ladder of escalation
 */
public record Headline(Figure open, Figure closed, int year, Figure concluded, Figure escalated) {

    static Headline of(Selection all, Selection open, LocalDate today) {
        Set<Status> concluded =
                Arrays.stream(Status.values()).filter(Status::isConcluded).collect(Collectors.toSet());
        PartialDate year = PartialDate.ofYear(today.getYear());
        return new Headline(
                open.figure(),
                all.with(Query.of(new Term.InPhase(false))).figure(),
                today.getYear(),
                all.with(Query.of(new Term.ClosedIn(year)).with(ObstacleFields.STATUS_NOW, concluded))
                        .figure(),
                open.with(Query.of(new Term.Given(Keyword.ESCALATION, true))).figure());
    }
}
