package nl.slagboom.ui.common;

import java.util.List;
import java.util.function.Predicate;
import nl.slagboom.search.Row;

/** What of some rows a reader may not see, as a sentence. */
public final class Leaving {

    private Leaving() {}

    /** Empty where all of them go along. */
    public static String said(Screen screen, List<Row> rows, Predicate<Row> maySee) {
        long may = rows.stream().filter(maySee).count();
        if (may == rows.size()) return "";
        if (rows.size() == 1) return screen.text("export.leaving.only");
        return screen.text("export.leaving", may, rows.size(), rows.size() - may);
    }
}
