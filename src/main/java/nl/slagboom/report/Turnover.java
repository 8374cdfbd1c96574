package nl.slagboom.report;

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

    static Turnover of(Selection all, PartialDate period) {
        return new Turnover(
                period,
                all.with(Query.of(new Term.ReportedIn(period))).figure(),
                all.with(Query.of(new Term.ClosedIn(period))).figure());
    }
}
