package nl.slagboom.ui.intake;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.i18n.Wording;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** The rows of the plan, and beside them what the chosen one changes. */
final class RowsPane extends SplitPane {

    private static final double ROW = 30;

    private final Screen screen;
    private final IntakeViewModel model;
    private final TableView<PlannedRow> rows = new TableView<>();
    private final DifferencePane difference;

    RowsPane(Screen screen, IntakeViewModel model) {
        this.screen = screen;
        this.model = model;
        difference = new DifferencePane(screen, model);
        rows.setId("intake-rows");
        rows.setFixedCellSize(ROW);
        rows.setRowFactory(table -> new KindRow());
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        rows.getSelectionModel().selectedItemProperty().subscribe(difference::show);
        getItems().setAll(rows, difference);
        setDividerPositions(0.58);
        model.planProperty().subscribe(this::show);
        screen.wording().subscribe(this::words);
    }

    private void words(Wording wording) {
        Label empty = new Label(screen.text("intake.empty"));
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        rows.setPlaceholder(empty);
        TableColumn<PlannedRow, PlannedRow> take = new TableColumn<>(screen.text("intake.take"));
        take.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        take.setCellFactory(column -> new TakeCell(screen, model));
        take.setPrefWidth(76);
        take.setSortable(false);
        rows.getColumns()
                .setAll(List.of(
                        take,
                        column("intake.row", 95, this::place),
                        column("intake.kind", 106, this::kind),
                        column("intake.title", 215, row -> title(row, wording)),
                        column("intake.problems", 160, row -> problems(row, wording))));
        difference.words();
    }

    /** The sheet is named where there are several. */
    private String place(PlannedRow row) {
        ImportPlan plan = model.planProperty().get();
        boolean one = plan != null && plan.placings().size() == 1;
        return one ? String.valueOf(row.row()) : row.row() + " · " + row.sheet();
    }

    private String kind(PlannedRow row) {
        return screen.text("intake.kind." + row.kind().name());
    }

    private TableColumn<PlannedRow, String> column(String key, double width, Function<PlannedRow, String> text) {
        TableColumn<PlannedRow, String> column = new TableColumn<>(screen.text(key));
        column.setId(key.replace('.', '-'));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }

    private static String title(PlannedRow row, Wording wording) {
        var mine = row.mine();
        return mine == null ? "" : mine.title().shown(wording.language());
    }

    private static String problems(PlannedRow row, Wording wording) {
        return row.problems().stream()
                .map(problem -> problem.cell() + ": " + problem.text(wording))
                .collect(Collectors.joining("; "));
    }

    /** What did not change keeps its row, so that the list stays where it was scrolled to. */
    @SuppressWarnings(
            "ReferenceEquality") // a plan keeps the rows that it did not plan anew; comparing them whole is slow
    private void show(@Nullable ImportPlan plan) {
        List<PlannedRow> wanted = plan == null ? List.of() : plan.rows();
        ObservableList<PlannedRow> shown = rows.getItems();
        PlannedRow selected = rows.getSelectionModel().getSelectedItem();
        if (shown.size() != wanted.size()) {
            shown.setAll(wanted);
            if (!wanted.isEmpty()) rows.getSelectionModel().select(first(wanted));
            return;
        }
        int at = rows.getSelectionModel().getSelectedIndex();
        for (int i = 0; i < wanted.size(); i++) {
            if (shown.get(i) != wanted.get(i)) shown.set(i, wanted.get(i));
        }
        if (selected == null || at < 0) return;
        rows.getSelectionModel().select(at);
        difference.show(wanted.get(at));
    }

    private static int first(List<PlannedRow> wanted) {
        for (int i = 0; i < wanted.size(); i++) if (wanted.get(i).isWritten()) return i;
        return 0;
    }

    private void pressed(KeyEvent event) {
        PlannedRow row = rows.getSelectionModel().getSelectedItem();
        if (event.getCode() != KeyCode.SPACE || row == null || row.kind() == PlannedRow.Kind.REFUSED) return;
        model.take(row, model.leftOut().rows().contains(row.place()));
        event.consume();
    }

    /** Green for new, amber for changed, red for refused; the column beside it says it in a word. */
    private static final class KindRow extends TableRow<PlannedRow> {
        @Override
        protected void updateItem(@Nullable PlannedRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("row-new", "row-changed", "row-refused", "row-left-out");
            if (row == null || empty) return;
            switch (row.kind()) {
                case NEW -> getStyleClass().add("row-new");
                case CHANGED -> getStyleClass().add("row-changed");
                case REFUSED -> getStyleClass().add("row-refused");
                case LEFT_OUT -> getStyleClass().add("row-left-out");
                case UNCHANGED -> {}
            }
        }
    }
}
