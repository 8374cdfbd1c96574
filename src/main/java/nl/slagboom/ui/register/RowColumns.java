package nl.slagboom.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.StatusPill;
import nl.slagboom.ui.common.TextSize;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the list, one for each field of an obstacle. They stay in another language, and are named anew: a table whose
 * menu of columns was opened once makes that menu again for every column that is put in.
 */
final class RowColumns {

    private static final List<Field<Obstacle, ?>> FIRST = List.of(
            ObstacleFields.REFERENCE,
            ObstacleFields.TITLE,
            ObstacleFields.STATUS_NOW,
            ObstacleFields.NEIGHBOURS,
            ObstacleFields.THEMES,
            ObstacleFields.NEXT_STEP_DUE);
    private static final double SCROLL_BAR = 20;
    private static final double TITLE = 260;
    private static final double NARROW_TITLE = 180;
    private static final double WIDE_TITLE = 380;
    private static final Map<Field<Obstacle, ?>, Double> WIDTHS = Map.of(
            ObstacleFields.REFERENCE, 105.0,
            ObstacleFields.TITLE, TITLE,
            ObstacleFields.THEMES, 150.0,
            ObstacleFields.NEXT_STEP_DUE, 150.0);

    private final TableView<Row> table;
    private final Screen screen;
    private final Consumer<RowOrder> sorting;
    private final StatusFit statusFit = new StatusFit();

    /**
     * Puts them in a table.
     *
     * @param sorting told in which order the rows are wanted: they are not sorted here
     */
    RowColumns(TableView<Row> table, Screen screen, Consumer<RowOrder> sorting) {
        this.table = table;
        this.screen = screen;
        this.sorting = sorting;
        table.getColumns()
                .setAll(Stream.concat(
                                FIRST.stream(),
                                ObstacleFields.ALL.shown().stream().filter(field -> !FIRST.contains(field)))
                        .map(this::column)
                        .toList());
        table.setSortPolicy(sorted -> {
            sorting.accept(order());
            return true;
        });
        table.widthProperty().subscribe(width -> spread());
        table.getVisibleLeafColumns().addListener((ListChangeListener<Object>) change -> spread());
    }

    /** Names them, and says what is in them, in the language of now. */
    void speak() {
        for (TableColumn<Row, ?> column : table.getColumns())
            ObstacleFields.ALL
                    .byCode(column.getId())
                    .ifPresent(field -> column.setText(screen.words().label(field)));
        table.refresh();
        sorting.accept(order());
    }

    /** Has the status read whole. */
    void fit(Set<? extends Enum<?>> statuses) {
        statusFit.fit(of(ObstacleFields.STATUS_NOW), statuses, screen);
    }

    /** How they lie, at the usual size of text. */
    ColumnState state() {
        return ColumnState.of(table).times(1 / screen.textSize().px(1));
    }

    /** @param state at the usual size of text */
    void lay(ColumnState state) {
        state.times(screen.textSize().px(1)).layOut(table);
    }

    private TableColumn<Row, ?> of(Field<Obstacle, ?> field) {
        return table.getColumns().stream()
                .filter(column -> column.getId().equals(field.code()))
                .findFirst()
                .orElseThrow();
    }

    private TableColumn<Row, Object> column(Field<Obstacle, ?> field) {
        TableColumn<Row, Object> column = new TableColumn<>();
        column.setId(field.code());
        column.setVisible(FIRST.contains(field));
        column.setPrefWidth(screen.textSize().px(WIDTHS.getOrDefault(field, 120.0)));
        if (field != ObstacleFields.TITLE) column.widthProperty().subscribe(() -> spread());
        column.setCellValueFactory(cell ->
                new ReadOnlyObjectWrapper<>(cell.getValue().values().get(field).orElse(null)));
        column.setCellFactory(ignored -> new ValueCell(screen));
        return column;
    }

    /** The titles take the width that the other columns leave; where that is too little, that which leaves the status in view. */
    private void spread() {
        double width = table.getWidth() - SCROLL_BAR;
        double others = 0;
        double toStatus = 0;
        TableColumn<Row, ?> title = null;
        for (TableColumn<Row, ?> column : table.getVisibleLeafColumns()) {
            if (column.getId().equals(ObstacleFields.TITLE.code())) title = column;
            else others += column.getWidth();
            if (column.getId().equals(ObstacleFields.STATUS_NOW.code())) toStatus = others;
        }
        if (title == null || table.getWidth() <= 0) return;
        double left = width - others;
        TextSize size = screen.textSize();
        title.setPrefWidth(Math.floor(
                left >= size.px(TITLE)
                        ? left
                        : Math.clamp(width - toStatus, size.px(NARROW_TITLE), size.px(WIDE_TITLE))));
    }

    private RowOrder order() {
        List<RowOrder.By> by = new ArrayList<>();
        for (TableColumn<Row, ?> column : table.getSortOrder()) {
            boolean descending = column.getSortType() == TableColumn.SortType.DESCENDING;
            ObstacleFields.ALL.byCode(column.getId()).ifPresent(field -> by.add(new RowOrder.By(field, descending)));
        }
        return new RowOrder(by, screen.words()::value);
    }

    /** A value as its language says it; a status as a pill, a borrowed language as one. */
    private static final class ValueCell extends TableCell<Row, Object> {
        private final Screen screen;

        ValueCell(Screen screen) {
            this.screen = screen;
        }

        @Override
        protected void updateItem(@Nullable Object value, boolean empty) {
            super.updateItem(value, empty);
            getStyleClass().remove("borrowed");
            setGraphic(null);
            setText(null);
            if (empty) return;
            Wording wording = screen.words();
            switch (value) {
                case null -> {}
                case Status status -> setGraphic(new StatusPill(status, wording));
                case LocalizedText text -> show(text, wording);
                default -> setText(firstLine(wording.value(value)));
            }
        }

        private void show(LocalizedText text, Wording wording) {
            String line = firstLine(text.shown(wording.language()));
            if (text.in(wording.language()) != null) {
                setText(line);
                return;
            }
            getStyleClass().add("borrowed");
            setText(text.shownIn(wording.language())
                    .map(language -> line + " (" + language.code() + ")")
                    .orElse(line));
        }

        private static String firstLine(String text) {
            int end = text.indexOf('\n');
            return end < 0 ? text : text.substring(0, end) + " …";
        }
    }
}
