package nl.slagboom.report;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.search.Query;
import nl.slagboom.search.Term;

/**
 * What came in and what went out.
 *
 * @param period a month or a year
 * @param reported in it, wherever they stand now
 * @param closed in it, and still closed
 */
public record Turnover(PartialDate period, Figure reported, Figure closed) {

    /** The year, and its months from the first to the last that are asked for. */
    static List<Turnover> of(Selection all, Year year, YearMonth first, YearMonth last) {
        PartialDate whole = PartialDate.ofYear(year.getValue());
        Selection reported = all.among(new Term.ReportedIn(whole));
        Selection closed = all.among(new Term.ClosedIn(whole));
        List<Turnover> turnovers = new ArrayList<>();
        turnovers.add(of(reported, closed, whole));
        for (Month month : Month.values()) {
            YearMonth period = year.atMonth(month);
            if (!period.isBefore(first) && !period.isAfter(last))
                turnovers.add(of(reported, closed, PartialDate.of(period)));
        }
        return turnovers;
    }

    private static Turnover of(Selection reported, Selection closed, PartialDate period) {
        return new Turnover(
                period,
                reported.with(Query.of(new Term.ReportedIn(period))).figure(),
                closed.with(Query.of(new Term.ClosedIn(period))).figure());
    }
}
