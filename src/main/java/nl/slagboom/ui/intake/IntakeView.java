package nl.slagboom.ui.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.PartKind;
import nl.slagboom.search.Change.FieldChange;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** A partner's list: what taking it in would do, row by row; then it is taken in, as one changeset. */
public final class IntakeView extends VBox {

    private static final List<String> KINDS = List.of("NEW", "CHANGED", "UNCHANGED", "REFUSED");

    private final Screen screen;
    private final Intake intake;
    private final LongConsumer taken;
    private final Label heading = new Label();
    private final Label summary = new Label();
    private final Button choose = new Button();
    private final Button apply = new Button();
    private final TextField organisation = new TextField();
    private final TableView<PlannedRow> rows = new TableView<>();
    private final Set<PlannedRow> leftOut = new HashSet<>();
    private @Nullable ImportPlan plan;
    private Intake.@Nullable Opened opened;

    /**
     * Makes the screen.
     *
     * @param taken told the number of the changeset when a list was taken in
     */
    public IntakeView(Screen screen, Intake intake, LongConsumer taken) {
        this.screen = screen;
        this.intake = intake;
        this.taken = taken;
        getStyleClass().add("screen");
        heading.getStyleClass().add("screen-title");
        summary.setWrapText(true);
        choose.setId("intake-choose");
        apply.setId("intake-apply");
        apply.getStyleClass().add("accent");
        apply.setDisable(true);
        choose.setOnAction(event -> choose());
        apply.setOnAction(event -> apply());
        organisation.setId("intake-organisation");
        organisation.setOnAction(event -> plan());
        organisation.setPrefColumnCount(24);
        rows.setId("intake-rows");
        rows.setEditable(true);
        rows.setRowFactory(table -> new KindRow());
        VBox.setVgrow(rows, Priority.ALWAYS);
        HBox bar = new HBox(choose, organisation, apply);
        bar.setSpacing(8);
        getChildren().addAll(heading, bar, summary, rows);
        screen.wording().subscribe(this::words);
    }

    private void words(Wording wording) {
        heading.setText(screen.text("intake.screen"));
        choose.setText(screen.text("intake.choose"));
        organisation.setPromptText(screen.text("intake.from"));
        Label empty = new Label(screen.text("intake.empty"));
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        rows.setPlaceholder(empty);
        rows.getColumns().clear();
        TableColumn<PlannedRow, Boolean> take = new TableColumn<>(screen.text("intake.take"));
        take.setCellValueFactory(cell -> taking(cell.getValue()));
        take.setCellFactory(CheckBoxTableCell.forTableColumn(take));
        take.setPrefWidth(70);
        rows.getColumns().add(take);
        rows.getColumns().add(column("intake.row", 140, row -> row.sheet() + " " + row.row()));
        rows.getColumns()
                .add(column(
                        "intake.kind",
                        110,
                        row -> screen.text("intake.kind." + row.kind().name())));
        rows.getColumns().add(column("intake.title", 320, row -> title(row, wording)));
        rows.getColumns().add(column("intake.changes", 420, row -> changes(row, wording)));
        rows.getColumns().add(column("intake.problems", 300, this::problems));
        show();
    }

    private SimpleBooleanProperty taking(PlannedRow row) {
        SimpleBooleanProperty taking = new SimpleBooleanProperty(!leftOut.contains(row));
        taking.addListener((value, was, is) -> {
            if (is) leftOut.remove(row);
            else leftOut.add(row);
            show();
        });
        return taking;
    }

    private TableColumn<PlannedRow, String> column(String key, double width, Function<PlannedRow, String> text) {
        TableColumn<PlannedRow, String> column = new TableColumn<>(screen.text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }

    private static String title(PlannedRow row, Wording wording) {
        var mine = row.mine();
        return mine == null ? "" : mine.title().shown(wording.language());
    }

    private static String changes(PlannedRow row, Wording wording) {
        return row.changes().stream().map(change -> change(change, wording)).collect(Collectors.joining("; "));
    }

    private static String change(FieldChange change, Wording wording) {
        PartKind<?> kind = change.kind();
        String label = kind == null ? wording.label(change.field()) : wording.label(kind, change.field());
        String before = wording.value(change.before());
        return label + ": " + (before.isEmpty() ? "" : before + " → ") + wording.value(change.after());
    }

    private String problems(PlannedRow row) {
        return row.problems().stream()
                .map(problem -> problem.cell() + ": "
                        + screen.text(problem.key(), problem.arguments().toArray()))
                .collect(Collectors.joining("; "));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(screen.text("intake.choose"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) open(file.toPath());
    }

    /** Reads a file and shows what taking it in would do. */
    public void open(Path file) {
        screen.jobs()
                .run(
                        "intake.reading",
                        progress -> intake.open(file, progress),
                        read -> {
                            opened = read;
                            plan();
                        },
                        screen.failures()::show);
    }

    private void plan() {
        Intake.Opened read = opened;
        if (read == null) return;
        String whose =
                organisation.getText().isBlank() ? null : organisation.getText().strip();
        screen.jobs()
                .run(
                        "intake.planning",
                        progress -> intake.plan(read, whose, progress),
                        made -> {
                            plan = made;
                            leftOut.clear();
                            rows.getItems().setAll(made.rows());
                            show();
                        },
                        screen.failures()::show);
    }

    private void show() {
        ImportPlan shown = wanted();
        apply.setText(screen.text("intake.apply", 0));
        if (shown == null) {
            summary.setText(screen.text("intake.hint"));
            return;
        }
        long writing = shown.count(PlannedRow.Kind.NEW) + shown.count(PlannedRow.Kind.CHANGED);
        apply.setText(screen.text("intake.apply", writing));
        apply.setDisable(writing == 0);
        StringBuilder text = new StringBuilder(shown.file().name());
        for (String kind : KINDS)
            text.append(" · ")
                    .append(screen.text("intake.kind." + kind))
                    .append(' ')
                    .append(shown.count(PlannedRow.Kind.valueOf(kind)));
        var before = shown.takenInBefore();
        if (before != null)
            text.append('\n')
                    .append(screen.text("cli.import.before", screen.words().value(before.at()), before.by()));
        shown.problems()
                .forEach(problem -> text.append('\n')
                        .append(problem.sheet())
                        .append(' ')
                        .append(problem.cell())
                        .append(": ")
                        .append(screen.text(problem.key(), problem.arguments().toArray())));
        summary.setText(text.toString());
    }

    private @Nullable ImportPlan wanted() {
        ImportPlan made = plan;
        return made == null ? null : made.keeping(row -> !leftOut.contains(row));
    }

    private void apply() {
        ImportPlan wanted = wanted();
        if (wanted == null) return;
        screen.jobs()
                .run(
                        "intake.writing",
                        progress -> intake.apply(wanted, screen.user(), progress),
                        written -> {
                            plan = null;
                            opened = null;
                            rows.getItems().clear();
                            apply.setDisable(true);
                            show();
                            taken.accept(written.changeset().number());
                        },
                        screen.failures()::show);
    }

    /** Green for new, amber for changed, red for refused. */
    private static final class KindRow extends TableRow<PlannedRow> {
        @Override
        protected void updateItem(@Nullable PlannedRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("row-new", "row-changed", "row-refused");
            if (row == null || empty) return;
            switch (row.kind()) {
                case NEW -> getStyleClass().add("row-new");
                case CHANGED -> getStyleClass().add("row-changed");
                case REFUSED -> getStyleClass().add("row-refused");
                case UNCHANGED -> {}
            }
        }
    }
}
