package nl.slagboom.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.StatusPill;
import org.jspecify.annotations.Nullable;

/** The list of obstacles: what narrows it on the left, the rows, the chosen one on the right. */
public final class RegisterView extends BorderPane {

    private static final List<Field<Obstacle, ?>> FIRST = List.of(
            ObstacleFields.REFERENCE,
            ObstacleFields.TITLE,
            ObstacleFields.STATUS_NOW,
            ObstacleFields.NEIGHBOURS,
            ObstacleFields.THEMES,
            ObstacleFields.NEXT_STEP_DUE);
    private static final double SCROLL_BAR = 20;
    private static final double TITLE = 260;
    private static final Map<Field<Obstacle, ?>, Double> WIDTHS = Map.of(
            ObstacleFields.REFERENCE, 105.0,
            ObstacleFields.TITLE, TITLE,
            ObstacleFields.STATUS_NOW, 170.0,
            ObstacleFields.THEMES, 150.0);

    private final RegisterViewModel model;
    private final Screen screen;
    private final TableView<Row> table = new TableView<>();
    private final SplitPane split = new SplitPane();
    private final FilterPane filters;
    private Function<Object, String> words = Object::toString;
    private boolean choosingAgain;

    /**
     * Makes the screen.
     *
     * @param detail shows the obstacle that was chosen
     * @param choose told which obstacle that is
     */
    public RegisterView(RegisterViewModel model, Screen screen, Node detail, Consumer<UUID> choose) {
        this.model = model;
        this.screen = screen;
        table.setId("rows");
        table.setFixedCellSize(32);
        table.setTableMenuButtonVisible(true);
        filters = new FilterPane(model);
        ScrollPane narrowing = new ScrollPane(filters);
        narrowing.setFitToWidth(true);
        narrowing.setMinWidth(150);
        split.getItems().setAll(narrowing, table, detail);
        split.setDividerPositions(0.19, 0.6);
        SplitPane.setResizableWithParent(narrowing, false);
        SplitPane.setResizableWithParent(detail, false);
        setCenter(split);
        // Sorting is the model's: it is done off the drawing thread.
        table.setSortPolicy(sorted -> {
            model.sort(order());
            return true;
        });
        table.setItems(model.rows());
        table.widthProperty().subscribe(width -> spread());
        table.getVisibleLeafColumns().addListener((ListChangeListener<Object>) change -> spread());
        model.rows().addListener((ListChangeListener<Row>) change -> chooseAgain());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !choosingAgain) {
                model.chosenProperty().set(row.id());
                choose.accept(row.id());
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) model.widen();
        });
        model.countsProperty().subscribe(() -> filters.show(screen.words()));
        screen.wording().subscribe(wording -> {
            build(wording);
            filters.show(wording);
        });
    }

    /** Takes the keyboard. */
    public void begin() {
        table.requestFocus();
    }

    /** Goes to the row above or below. */
    public void step(int by) {
        int next = table.getSelectionModel().getSelectedIndex() + by;
        if (next < 0 || next >= table.getItems().size()) return;
        table.getSelectionModel().clearAndSelect(next);
        table.scrollTo(next);
    }

    /** Chooses an obstacle, if it is among the rows. */
    public void choose(UUID id) {
        for (Row row : table.getItems()) {
            if (row.id().equals(id)) {
                table.getSelectionModel().select(row);
                table.scrollTo(row);
                return;
            }
        }
    }

    /** How the columns and the panes lie, as text: what a next start is given. */
    public String arrangement() {
        StringBuilder panes = new StringBuilder();
        for (double position : split.getDividerPositions())
            panes.append(Math.round(position * 1_000)).append(' ');
        return panes.toString().strip() + "|" + ColumnState.of(table).text();
    }

    /** Lays columns and panes as a text says; what it does not say stays as it is. */
    public void arrange(String text) {
        int bar = text.indexOf('|');
        if (bar < 0) return;
        String[] panes = text.substring(0, bar).split(" ", -1);
        for (int i = 0; i < panes.length && i < split.getDividers().size(); i++) {
            if (panes[i].matches("\\d{1,4}")) split.setDividerPosition(i, Integer.parseInt(panes[i]) / 1_000.0);
        }
        ColumnState.of(text.substring(bar + 1)).layOut(table);
    }

    private void build(Wording wording) {
        words = wording::value;
        table.setPlaceholder(placeholder());
        ColumnState asTheyLay = ColumnState.of(table);
        table.getColumns().clear();
        FIRST.forEach(field -> table.getColumns().add(column(field, wording)));
        for (Field<Obstacle, ?> field : ObstacleFields.ALL.shown()) {
            if (!FIRST.contains(field)) table.getColumns().add(column(field, wording));
        }
        asTheyLay.layOut(table);
    }

    /** The titles take the width that the other columns leave. */
    private void spread() {
        double left = table.getWidth() - SCROLL_BAR;
        TableColumn<Row, ?> title = null;
        for (TableColumn<Row, ?> column : table.getVisibleLeafColumns()) {
            if (column.getId().equals(ObstacleFields.TITLE.code())) title = column;
            else left -= column.getWidth();
        }
        if (title != null && table.getWidth() > 0) title.setPrefWidth(Math.max(TITLE, Math.floor(left)));
    }

    private Node placeholder() {
        Label empty = new Label(screen.text("register.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty");
        return empty;
    }

    private TableColumn<Row, Object> column(Field<Obstacle, ?> field, Wording wording) {
        TableColumn<Row, Object> column = new TableColumn<>(wording.label(field));
        column.setId(field.code());
        column.setVisible(FIRST.contains(field));
        column.setPrefWidth(WIDTHS.getOrDefault(field, 120.0));
        if (field != ObstacleFields.TITLE) column.widthProperty().subscribe(() -> spread());
        column.setCellValueFactory(cell ->
                new ReadOnlyObjectWrapper<>(cell.getValue().values().get(field).orElse(null)));
        column.setCellFactory(ignored -> new ValueCell(wording));
        return column;
    }

    private RowOrder order() {
        List<RowOrder.By> by = new ArrayList<>();
        for (TableColumn<Row, ?> column : table.getSortOrder()) {
            boolean descending = column.getSortType() == TableColumn.SortType.DESCENDING;
            ObstacleFields.ALL.byCode(column.getId()).ifPresent(field -> by.add(new RowOrder.By(field, descending)));
        }
        return new RowOrder(by, words);
    }

    /** What was chosen stays so among new rows; it is not opened anew. */
    private void chooseAgain() {
        UUID chosen = model.chosenProperty().get();
        if (chosen == null) return;
        choosingAgain = true;
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).id().equals(chosen)) {
                table.getSelectionModel().clearAndSelect(i);
                break;
            }
        }
        choosingAgain = false;
    }

    /** A value as its language says it; a status as a pill, a borrowed language as one. */
    private static final class ValueCell extends TableCell<Row, Object> {
        private final Wording wording;

        ValueCell(Wording wording) {
            this.wording = wording;
        }

        @Override
        protected void updateItem(@Nullable Object value, boolean empty) {
            super.updateItem(value, empty);
            getStyleClass().remove("borrowed");
            setGraphic(null);
            setText(null);
            if (empty) return;
            switch (value) {
                case null -> {}
                case Status status -> setGraphic(new StatusPill(status, wording));
                case LocalizedText text -> show(text);
                default -> setText(firstLine(wording.value(value)));
            }
        }

        private void show(LocalizedText text) {
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

    /** The rows shown, in their order: what an export takes. */
    public List<Row> shown() {
        return List.copyOf(table.getItems());
    }

    /** The columns shown, in their order. */
    public List<Field<Obstacle, ?>> columns() {
        return table.getVisibleLeafColumns().stream()
                .flatMap(column -> ObstacleFields.ALL.byCode(column.getId()).stream())
                .toList();
    }
}
