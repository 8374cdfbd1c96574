package nl.slagboom.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.intake.OpenedFile;
import nl.slagboom.exchange.intake.Placing;
import nl.slagboom.exchange.intake.Table;
import nl.slagboom.exchange.intake.Target;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Uncached;
import nl.slagboom.ui.common.Worded;
import org.jspecify.annotations.Nullable;

/** The columns of the partner's lists: heading, some values, how many cells, and where they go. */
final class ColumnsPane extends ScrollPane {

    private static final int SAMPLES = 3;
    private static final int SAMPLE = 60;
    private static final double LEAST = 60;

    private final Screen screen;
    private final IntakeViewModel model;
    private final VBox lists = new VBox();
    private final List<PlacedColumn> columns = new ArrayList<>();
    private @Nullable Wording drawnIn;
    private List<Table> drawn = List.of();

    ColumnsPane(Screen screen, IntakeViewModel model) {
        Uncached.on(this);
        this.screen = screen;
        this.model = model;
        setId("intake-columns");
        setFitToWidth(true);
        lists.getStyleClass().add("intake-lists");
        setContent(lists);
        model.openedProperty().subscribe(this::show);
        screen.wording().subscribe(words -> show(model.openedProperty().get()));
    }

    /** One column on the screen. */
    private record PlacedColumn(int list, int column, OfferBox<Target> box, Label fate) {
        void show(Target target, TargetNames names) {
            box.show(target);
            fate.setText(names.fate(target));
            fate.getStyleClass().setAll("label", "fate", TargetNames.fateCode(target));
        }
    }

    private void show(@Nullable OpenedFile opened) {
        List<Placing> placings = opened == null ? List.of() : opened.placings();
        List<Table> tables = placings.stream().map(Placing::table).toList();
        // The same columns keep their boxes, so that the focus stays where it is.
        if (drawnIn != screen.words() || !tables.equals(drawn)) draw(placings);
        drawnIn = screen.words();
        drawn = tables;
        TargetNames names = new TargetNames(screen.words());
        for (PlacedColumn column : columns)
            column.show(placings.get(column.list()).targets().get(column.column()), names);
    }

    private void draw(List<Placing> placings) {
        columns.clear();
        lists.getChildren().clear();
        for (int list = 0; list < placings.size(); list++) {
            Placing placing = placings.get(list);
            Table table = placing.table();
            Label title = new Label(screen.text(
                    "intake.column.list", table.sheet(), table.lines().size()));
            title.getStyleClass().add("section-title");
            HBox heading = new HBox(title, language(list, placing));
            heading.getStyleClass().add("intake-bar");
            lists.getChildren().addAll(heading, grid(list, table));
        }
    }

    private Node language(int list, Placing placing) {
        ComboBox<Language> languages = new ComboBox<>();
        languages.setId("intake-language-" + list);
        languages.getItems().setAll(Language.values());
        languages.setValue(placing.language());
        languages.setConverter(new Worded<>(language -> language.code().toUpperCase(Locale.ROOT)));
        languages.setOnAction(event -> model.in(list, languages.getValue()));
        Label label = new Label(screen.text("intake.language"));
        label.setLabelFor(languages);
        HBox both = new HBox(label, languages);
        both.getStyleClass().add("intake-bar");
        return both;
    }

    private GridPane grid(int list, Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("intake-grid");
        ColumnConstraints heading = constraint(180, Priority.NEVER);
        ColumnConstraints samples = constraint(220, Priority.ALWAYS);
        ColumnConstraints cells = constraint(70, Priority.NEVER);
        cells.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints()
                .setAll(heading, samples, cells, constraint(300, Priority.NEVER), constraint(150, Priority.NEVER));
        grid.addRow(
                0,
                headed("intake.column.heading"),
                headed("intake.column.samples"),
                headed("intake.column.cells"),
                headed("intake.column.target"));
        for (int column = 0; column < table.columns().size(); column++) row(grid, list, table, column);
        return grid;
    }

    private void row(GridPane grid, int list, Table table, int index) {
        Table.Column column = table.columns().get(index);
        String text = column.heading().replaceAll("\\s+", " ");
        OfferBox<Target> box = new OfferBox<>(
                new TargetNames(screen.words()), Target.Special.NOT_PLACED, target -> model.place(list, index, target));
        box.setId("intake-column-" + list + "-" + index);
        box.setAccessibleText(screen.text("intake.column.target.of", text));
        Label heading = new Label(text);
        heading.setWrapText(true);
        heading.getStyleClass().add("column-heading");
        heading.setLabelFor(box);
        String some = String.join(
                "  ·  ",
                table.samples(column, SAMPLES).stream()
                        .map(sample -> sample.length() > SAMPLE ? sample.substring(0, SAMPLE) + "…" : sample)
                        .toList());
        Label samples = new Label(some);
        samples.setWrapText(true);
        samples.getStyleClass().add("borrowed");
        Label cells = new Label(screen.words().value(table.filled(column)));
        Label fate = new Label();
        grid.addRow(index + 1, heading, samples, cells, box, fate);
        columns.add(new PlacedColumn(list, index, box, fate));
    }

    private Label headed(String key) {
        Label label = new Label(screen.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private ColumnConstraints constraint(double width, Priority grow) {
        ColumnConstraints constraint = new ColumnConstraints();
        constraint.prefWidthProperty().bind(screen.textSize().length(width));
        constraint.minWidthProperty().bind(screen.textSize().length(grow == Priority.ALWAYS ? LEAST : width * 0.75));
        constraint.setHgrow(grow);
        return constraint;
    }
}
