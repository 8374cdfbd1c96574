package nl.slagboom.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.slagboom.search.Query;

/** How many open obstacles were reported so long ago. */
public record AgeFigure(AgeBand band, Figure figure) {

    static List<AgeFigure> of(Selection open, LocalDate today) {
        return Arrays.stream(AgeBand.values())
                .map(band -> new AgeFigure(
                        band, open.with(Query.of(band.term(today))).figure()))
                .toList();
    }
}
