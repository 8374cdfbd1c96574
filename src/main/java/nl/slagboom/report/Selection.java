package nl.slagboom.report;

import java.util.List;
import nl.slagboom.search.Query;
import nl.slagboom.search.Row;

/** The rows that answer a question. Narrowing it looks at these rows only. */
record Selection(List<Row> rows, Query query) {

    Selection with(Query further) {
        return new Selection(rows.stream().filter(further::matches).toList(), query.and(further));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Figure figure() {
        return new Figure(rows.size(), query);
    }
}
