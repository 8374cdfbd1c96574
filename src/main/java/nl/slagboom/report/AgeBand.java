package nl.slagboom.report;

import java.time.LocalDate;
import nl.slagboom.search.Keyword;
import nl.slagboom.search.Term;

/** How long ago an obstacle was reported. */
public enum AgeBand {
    UNDER_3_MONTHS(0, 3),
    UNDER_1_YEAR(3, 12),
    UNDER_2_YEARS(12, 24),
    UNDER_5_YEARS(24, 60),
    OVER_5_YEARS(60, Term.Aged.EVER),
    UNKNOWN(0, 0);

    private final int from;
    private final int to;

    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    Term term(LocalDate on) {
        return this == UNKNOWN ? new Term.Given(Keyword.REPORTED, false) : new Term.Aged(from, to, on);
    }
}
