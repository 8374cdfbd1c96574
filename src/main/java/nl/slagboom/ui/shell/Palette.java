package nl.slagboom.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Screen;

/** Finds a command by its name, or an obstacle by its reference or title, and does or opens it. */
final class Palette extends VBox implements Overlay.Panel {

    /** So many lines are seen at once; one scrolls to the others. */
    private static final int LINES = 12;

    private static final int OBSTACLES = 8;
    private static final double ROW = 30;
    private static final double BORDER = 2;

    private final Screen screen;
    private final Search search;
    private final Supplier<List<Command>> commands;
    private final Ways ways;
    private final TextField field = new TextField();
    private final ListView<Line> lines = new ListView<>();
    private final Label said = new Label();
    private List<Row> found = List.of();
    private long asked;
    private boolean looking;
    private boolean wanted;

    /** Where one goes on from here; both take the panel away. */
    interface Ways {

        void run(Command command);

        void open(UUID obstacle);
    }

    /** @param commands all of them, in the order in which they are offered */
    Palette(Screen screen, Search search, Supplier<List<Command>> commands, Ways ways) {
        this.screen = screen;
        this.search = search;
        this.commands = commands;
        this.ways = ways;
        setId("palette");
        getStyleClass().addAll("panel", "palette");
        setMaxHeight(USE_PREF_SIZE);
        field.setId("palette-field");
        field.textProperty().addListener((text, before, typed) -> ask(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        lines.setId("palette-lines");
        lines.fixedCellSizeProperty().bind(screen.textSize().length(ROW));
        lines.fixedCellSizeProperty().subscribe(this::fit);
        lines.setFocusTraversable(false);
        lines.setMinHeight(0);
        lines.setCellFactory(list -> new LineCell(screen));
        lines.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) choose();
        });
        lines.getSelectionModel().selectedItemProperty().subscribe(line -> {
            field.setAccessibleHelp(line == null ? "" : line.name(screen.words()));
            say();
        });
        lines.visibleProperty().bind(lines.managedProperty());
        VBox.setVgrow(lines, Priority.ALWAYS);
        said.setId("palette-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add("said");
        getChildren().setAll(field, lines, said);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Node keyboard() {
        return field;
    }

    /** Begins anew, with nothing typed. */
    void open() {
        field.setPromptText(screen.text("palette.prompt"));
        field.setAccessibleText(screen.text("palette.prompt"));
        field.clear();
        ask("");
    }

    /** The newest question wins; until it is answered no obstacle of the last one stands there. */
    private void ask(String typed) {
        long question = ++asked;
        found = List.of();
        wanted = false;
        looking = !typed.isBlank();
        show(true);
        if (!looking) return;
        screen.jobs()
                .run(
                        "palette.finding",
                        progress -> search.rows().named(typed, OBSTACLES),
                        rows -> {
                            if (question == asked) answered(rows);
                        },
                        failure -> {
                            if (question == asked) answered(List.of());
                            screen.failures().show(failure);
                        });
    }

    private void answered(List<Row> rows) {
        looking = false;
        found = rows;
        show(false);
        if (wanted) choose();
    }

    /** @param anew whether another question is asked, so that the first line is meant again */
    private void show(boolean anew) {
        List<Line> shown = new ArrayList<>(
                Finder.of(field.getText(), screen.words().messages()).among(commands.get()));
        long idle = shown.stream().filter(line -> !line.isAvailable()).count();
        shown.addAll(
                shown.size() - (int) idle,
                found.stream().map(Line.Obstacle::new).toList());
        int at = anew ? 0 : Math.max(0, lines.getSelectionModel().getSelectedIndex());
        lines.getItems().setAll(shown);
        lines.setManaged(!shown.isEmpty());
        fit();
        if (!shown.isEmpty()) lines.getSelectionModel().clearAndSelect(at);
        lines.scrollTo(at);
        say();
    }

    private void fit() {
        lines.setPrefHeight(Math.min(LINES, lines.getItems().size()) * lines.getFixedCellSize() + BORDER);
    }

    private void say() {
        Line line = lines.getSelectionModel().getSelectedItem();
        said.setText(
                line != null
                        ? screen.text(line.isAvailable() ? "palette.keys" : "palette.idle")
                        : screen.text(looking ? "palette.looking" : "palette.none"));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(event, -1);
            case DOWN -> move(event, 1);
            case PAGE_UP -> move(event, -LINES);
            case PAGE_DOWN -> move(event, LINES);
            case ENTER -> {
                event.consume();
                if (looking && lines.getItems().isEmpty()) wanted = true;
                else choose();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int by) {
        event.consume();
        int last = lines.getItems().size() - 1;
        if (last < 0) return;
        int at = Math.clamp(lines.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
        lines.getSelectionModel().clearAndSelect(at);
        if (lines.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) flow.scrollTo(at); // no further than it must
    }

    private void choose() {
        Line line = lines.getSelectionModel().getSelectedItem();
        if (line == null || !line.isAvailable()) return;
        switch (line) {
            case Line.Deed deed -> ways.run(deed.command());
            case Line.Obstacle obstacle -> ways.open(obstacle.row().id());
        }
    }
}
