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
import nl.slagboom.ui.texts.StandardText;

/**
 * Finds a command by its name, an obstacle by its reference or title or a standard text by its name, and does it, opens it or
 * puts it in.
 */
final class Palette extends VBox implements Overlay.Panel {

    /** So many lines are seen at once; one scrolls to the others. */
    private static final int LINES = 12;

    private static final int OBSTACLES = 8;

    /** Characters of a standard text that are shown before it is put in. */
    private static final int SEEN = 160;

    private static final double ROW = 30;
    private static final double BORDER = 2;

    private final Screen screen;
    private final Search search;
    private final Supplier<List<Command>> commands;
    private final List<StandardText> texts;
    private final Ways ways;
    private final TextField field = new TextField();
    private final ListView<Line> lines = new ListView<>();
    private final Label said = new Label();
    private List<Line.Deed> deeds = List.of();
    private List<Line.Phrase> phrases = List.of();
    private boolean onlyTexts;
    private List<Row> found = List.of();
    private long asked;
    private boolean looking;
    private boolean wanted;

    /** Where one goes on from here; both take the panel away. */
    interface Ways {

        void run(Command command);

        void open(UUID obstacle);

        /** Whether a text can be put where the keyboard is. */
        boolean isAtText();

        void put(StandardText text);
    }

    /**
     * Makes it.
     *
     * @param commands all of them, in the order in which they are offered
     * @param texts as they are when it opens
     */
    Palette(Screen screen, Search search, Supplier<List<Command>> commands, List<StandardText> texts, Ways ways) {
        this.screen = screen;
        this.search = search;
        this.commands = commands;
        this.texts = texts;
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
            field.setAccessibleHelp(line == null ? "" : line.spoken(screen.words()));
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

    /** Begins anew, with nothing typed. What can be done is what could be before it opened. */
    void open() {
        open(false);
    }

    /** Begins anew, with the standard texts alone. */
    void openTexts() {
        open(true);
    }

    private void open(boolean only) {
        onlyTexts = only;
        boolean isAtText = ways.isAtText();
        deeds = only
                ? List.of()
                : commands.get().stream()
                        .map(command -> new Line.Deed(command, command.isAvailable()))
                        .toList();
        phrases = texts.stream().map(text -> new Line.Phrase(text, isAtText)).toList();
        String prompt = screen.text(only ? "palette.texts" : "palette.prompt");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.clear();
        ask("");
    }

    /** The newest question wins; until it is answered no obstacle of the last one stands there. */
    private void ask(String typed) {
        long question = ++asked;
        found = List.of();
        wanted = false;
        looking = !typed.isBlank() && !onlyTexts;
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
        Finder finder = Finder.of(field.getText(), screen.words());
        List<Line> shown = new ArrayList<>(finder.among(deeds));
        long idle = shown.stream().filter(line -> !line.isAvailable()).count();
        shown.addAll(
                shown.size() - (int) idle,
                found.stream().map(Line.Obstacle::new).toList());
        if (onlyTexts || !field.getText().isBlank()) shown.addAll(finder.among(phrases));
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
        if (line instanceof Line.Phrase phrase && phrase.isAvailable()) said.setText(beginning(phrase.text()));
        else if (line != null)
            said.setText(line.isAvailable() ? screen.text("palette.keys") : line.whyIdle(screen.words()));
        else if (looking) said.setText(screen.text("palette.looking"));
        else said.setText(screen.text(onlyTexts && phrases.isEmpty() ? "palette.texts.none" : "palette.none"));
    }

    private static String beginning(StandardText text) {
        String line = text.text().strip().replaceAll("\\s+", " ");
        return line.length() <= SEEN ? line : line.substring(0, SEEN) + " …";
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
            case Line.Phrase phrase -> ways.put(phrase.text());
        }
    }
}
