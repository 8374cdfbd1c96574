package nl.slagboom.ui.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * How the columns of a list lie: their order, widths, which are shown and by which it is sorted. As text:
 * {@code title:260:shown:down} for each, with commas between.
 *
 * @param columns by code, in order
 */
record ColumnState(Map<String, Column> columns) {

    private static final String SHOWN = "shown";
    private static final String HIDDEN = "hidden";

    /**
     * One column.
     *
     * @param sorted {@code up}, {@code down}, or nothing
     */
    private record Column(double width, boolean shown, String sorted) {}

    static ColumnState of(TableView<?> table) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (TableColumn<?, ?> column : table.getColumns()) {
            boolean down = column.getSortType() == TableColumn.SortType.DESCENDING;
            String sorted = table.getSortOrder().contains(column) ? down ? "down" : "up" : "";
            columns.put(column.getId(), new Column(column.getWidth(), column.isVisible(), sorted));
        }
        return new ColumnState(columns);
    }

    /** What a text says; what it does not say, or says of no column, is left as it is. */
    static ColumnState of(String text) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String one : text.split(",", -1)) {
            String[] parts = one.split(":", -1);
            if (parts.length == 4 && parts[1].matches("\\d{1,5}"))
                columns.put(parts[0], new Column(Double.parseDouble(parts[1]), parts[2].equals(SHOWN), parts[3]));
        }
        return new ColumnState(columns);
    }

    /** The same, as many times as wide. */
    ColumnState times(double factor) {
        Map<String, Column> wider = new LinkedHashMap<>();
        columns.forEach((code, column) ->
                wider.put(code, new Column(column.width() * factor, column.shown(), column.sorted())));
        return new ColumnState(wider);
    }

    String text() {
        List<String> all = new ArrayList<>();
        columns.forEach((code, column) -> all.add(String.join(
                ":",
                code,
                String.valueOf(Math.round(column.width())),
                column.shown() ? SHOWN : HIDDEN,
                column.sorted())));
        return String.join(",", all);
    }

    /** Lays the columns of a table so. Those that are not known here come last. */
    <R> void layOut(TableView<R> table) {
        if (columns.isEmpty()) return;
        Map<String, TableColumn<R, ?>> known = new LinkedHashMap<>();
        table.getColumns().forEach(column -> known.put(column.getId(), column));
        List<TableColumn<R, ?>> ordered = new ArrayList<>();
        List<TableColumn<R, ?>> sorting = new ArrayList<>();
        columns.forEach((code, state) -> {
            TableColumn<R, ?> column = known.remove(code);
            if (column == null) return;
            column.setPrefWidth(state.width());
            column.setVisible(state.shown());
            if (!state.sorted().isEmpty()) {
                boolean down = state.sorted().equals("down");
                column.setSortType(down ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                sorting.add(column);
            }
            ordered.add(column);
        });
        ordered.addAll(known.values());
        table.getColumns().setAll(ordered);
        table.getSortOrder().setAll(sorting);
    }
}
