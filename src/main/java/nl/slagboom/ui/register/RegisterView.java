package nl.slagboom.ui.register;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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
    private static final Map<Field<Obstacle, ?>, Double> WIDTHS = Map.of(
            ObstacleFields.REFERENCE, 105.0,
            ObstacleFields.TITLE, 260.0,
            ObstacleFields.STATUS_NOW, 170.0,
            ObstacleFields.THEMES, 150.0);

    private final RegisterViewModel model;
    private final Screen screen;
    private final TableView<Row> table = new TableView<>();
    private final VBox filters = new VBox();

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
        filters.getStyleClass().add("filters");
        ScrollPane narrowing = new ScrollPane(filters);
        narrowing.setFitToWidth(true);
        narrowing.setMinWidth(150);
        SplitPane split = new SplitPane(narrowing, table, detail);
        split.setDividerPositions(0.17, 0.62);
        SplitPane.setResizableWithParent(narrowing, false);
        SplitPane.setResizableWithParent(detail, false);
        setCenter(split);
        SortedList<Row> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosenProperty().set(row.id());
                choose.accept(row.id());
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) model.widen();
        });
        model.countsProperty().subscribe(this::showFilters);
        screen.wording().subscribe(wording -> {
            build(wording);
            showFilters();
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

    private void build(Wording wording) {
        table.setPlaceholder(placeholder());
        table.getColumns().clear();
        FIRST.forEach(field -> table.getColumns().add(column(field, wording)));
        for (Field<Obstacle, ?> field : ObstacleFields.ALL.shown()) {
            if (!FIRST.contains(field)) table.getColumns().add(column(field, wording));
        }
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
        column.setCellValueFactory(cell ->
                new ReadOnlyObjectWrapper<>(cell.getValue().values().get(field).orElse(null)));
        column.setCellFactory(ignored -> new ValueCell(wording));
        column.setComparator(order(wording));
        return column;
    }

    private static Comparator<Object> order(Wording wording) {
        Collator collator = wording.collator();
        Map<Object, CollationKey> keys = new HashMap<>();
        return Comparator.nullsLast((one, other) -> {
            if (one instanceof Comparable<?> && !(one instanceof String) && one.getClass() == other.getClass())
                return compare(one, other);
            return keys.computeIfAbsent(one, value -> collator.getCollationKey(wording.value(value)))
                    .compareTo(keys.computeIfAbsent(other, value -> collator.getCollationKey(wording.value(value))));
        });
    }

    @SuppressWarnings("unchecked") // both are of one class, which compares with itself
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private void showFilters() {
        filters.getChildren().clear();
        Wording wording = screen.words();
        for (Field<Obstacle, ?> facet : RegisterViewModel.FACETS) {
            Map<Enum<?>, Long> counts = model.countsProperty().get().getOrDefault(facet, Map.of());
            Set<? extends Enum<?>> wanted = model.narrowed().codes().getOrDefault(facet, Set.of());
            Label heading = new Label(wording.label(facet));
            heading.getStyleClass().add("heading");
            filters.getChildren().add(heading);
            Set<Enum<?>> all = new HashSet<>(counts.keySet());
            all.addAll(wanted);
            List<Enum<?>> ordered = all.stream()
                    .sorted(Comparator.comparingInt((Enum<?> code) -> Arrays.asList(
                                    code.getDeclaringClass().getEnumConstants())
                            .indexOf(code)))
                    .toList();
            for (Enum<?> code : ordered) filters.getChildren().add(filter(facet, code, counts, wanted, wording));
        }
    }

    private Node filter(
            Field<Obstacle, ?> facet,
            Enum<?> code,
            Map<Enum<?>, Long> counts,
            Set<? extends Enum<?>> wanted,
            Wording wording) {
        CheckBox box = new CheckBox(wording.value(code));
        box.setId("filter-" + facet.code() + "-" + code.name());
        box.setSelected(wanted.contains(code));
        box.setWrapText(true);
        box.setOnAction(event -> {
            Set<Enum<?>> changed = new HashSet<>(wanted);
            if (!changed.remove(code)) changed.add(code);
            model.narrow(facet, changed);
        });
        Label count = new Label(String.valueOf(counts.getOrDefault(code, 0L)));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(box, count);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        return line;
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
