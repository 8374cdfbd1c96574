package nl.slagboom.report;

import java.util.List;
import nl.slagboom.search.Query;
import nl.slagboom.search.Row;
import nl.slagboom.search.Term;

/** The rows that answer a question. Narrowing it looks at these rows only. */
record Selection(List<Row> rows, Query query) {

    Selection with(Query further) {
        return new Selection(rows.stream().filter(further::matches).toList(), query.and(further));
    }

    /** The same question asked of fewer rows, where what is asked next lies within {@code wider} anyhow. */
    Selection among(Term wider) {
        return new Selection(rows.stream().filter(wider::matches).toList(), query);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Figure figure() {
        return new Figure(rows.size(), query);
    }
}
