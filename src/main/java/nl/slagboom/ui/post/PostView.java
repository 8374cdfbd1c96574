package nl.slagboom.ui.post;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.slagboom.search.Concern;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.CommandTip;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.Dropping;
import nl.slagboom.ui.common.FileQuestions;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.ObstacleList;
import nl.slagboom.ui.common.Paragraphs;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/**
 * Mails on the left, the one that is looked at on the right, and beneath it the obstacles that it may be about. The keyboard stays in
 * one field: what is typed there finds another obstacle, the arrows choose one, Enter adds the mail to it and goes to the next.
 */
public final class PostView extends BorderPane implements Commanded {

    private static final double LETTER = 50;
    private static final int READ = 8;
    private static final int ROOMY = 150; // percent

    private final Screen screen;
    private final PostViewModel model;
    private final Label heading = new Label();
    private final Label summary = new Label();
    private final ListView<Letter> letters = new ListView<>();
    private final Label head = new Label();
    private final TextArea text = new Paragraphs(READ);
    private final Label known = new Label();
    private final Label fieldLabel = new Label();
    private final TextField field = new TextField();
    private final ObstacleList offered;
    private final Label said = new Label();
    private final Button choose = new Button();
    private final Button report = new Button();
    private final Button note = new Button();
    private final Button fresh = new Button();
    private final Button leave = new Button();
    private final Button later = new Button();
    private final Label empty = new Label();
    private final VBox beside;
    private final List<Command> commands;
    private List<Row> rows = List.of();
    private boolean naming;
    private boolean looking;
    /** Whether the first that is offered is only a guess. */
    private boolean unsure;
    /** Whether Enter was pressed before the obstacles were there. */
    private boolean wanted;

    private String askedOf = "";
    private boolean renewing;

    public PostView(Screen screen, PostViewModel model) {
        this.screen = screen;
        this.model = model;

        setId("post");
        heading.getStyleClass().add("screen-title");
        summary.setId("post-summary");
        letters.setId("post-letters");
        letters.fixedCellSizeProperty().bind(screen.textSize().length(LETTER));
        letters.setCellFactory(list -> new LetterCell(screen));
        head.setId("post-head");
        head.getStyleClass().add("section-title");
        text.setId("post-text");
        text.setEditable(false);
        known.setId("post-known");
        known.getStyleClass().add("draft-notice");
        known.managedProperty().bind(known.textProperty().isNotEmpty());
        field.setId("post-field");
        fieldLabel.setLabelFor(field);
        fieldLabel.getStyleClass().add("field-label");
        offered = new ObstacleList(screen.textSize(), id -> enter());
        offered.setId("post-offered");
        said.setId("post-said");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        for (Label sentence : List.of(summary, head, known, said, empty)) {
            sentence.setWrapText(true);
            sentence.setMinHeight(USE_PREF_SIZE);
        }
        empty.getStyleClass().add("empty");
        letters.setPlaceholder(new Label());
        empty.setId("post-empty");
        empty.managedProperty().bind(empty.visibleProperty());
        report.getStyleClass().add("accent");
        Command choosing = command("choose", choose, Keystroke.control(KeyCode.B), this::choose);
        Command reporting = command("report", report, Keystroke.of(KeyCode.ENTER), this::enter);
        Command noting = command("note", note, Keystroke.of(KeyCode.F3), this::note);
        Command naming = command("fresh", fresh, Keystroke.of(KeyCode.F2), this::beginNaming);
        Command leaving = command("leave", leave, Keystroke.of(KeyCode.F4), this::leave);
        Command waiting = command("later", later, Keystroke.of(KeyCode.F8), this::next);
        Command back = new Command("command.post.back", Keystroke.of(KeyCode.ESCAPE), this::back)
                .when(() -> this.naming || !field.getText().isEmpty());
        commands = List.of(choosing, reporting, noting, naming, leaving, waiting, back);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        letters.addEventFilter(KeyEvent.KEY_PRESSED, CommandKeys.of(reporting, back));
        FlowPane bar = new FlowPane(report, note, fresh, leave, later);
        bar.getStyleClass().add("intake-bar");
        bar.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(text, Priority.ALWAYS);
        beside = new VBox(head, text, known, fieldLabel, field, offered, said, bar);
        beside.getStyleClass().add("screen");
        beside.managedProperty().bind(beside.visibleProperty());
        ScrollPane right = new ScrollPane(new StackPane(beside, empty));
        right.setFitToWidth(true);
        right.setFitToHeight(true);
        right.setFocusTraversable(false);
        VBox.setVgrow(letters, Priority.ALWAYS);
        FlowPane choosers = new FlowPane(choose);
        choosers.setMinHeight(USE_PREF_SIZE);
        VBox left = new VBox(heading, summary, choosers, letters);
        left.getStyleClass().add("screen");
        SplitPane both = new SplitPane(left, right);
        both.setDividerPositions(0.34);
        setCenter(both);
        new Dropping(this::take).on(this);
        letters.getSelectionModel().selectedItemProperty().subscribe(letter -> {
            if (!renewing) show();
        });
        field.textProperty().subscribe(typed -> ask());
        model.lettersProperty().subscribe(this::renew);
        screen.textSize().percentProperty().subscribe(percent -> ask());
        screen.wording().subscribe(wording -> words());
    }

    private Command command(String name, Button button, Keystroke keys, Runnable action) {
        button.setId("post-" + name);
        button.setOnAction(event -> action.run());
        Command command = new Command("command.post." + name, keys, action).when(() -> !button.isDisabled());
        CommandTip.on(button, command, screen);
        return command;
    }

    @Override
    public String help() {
        return "help.post";
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    /** Takes the keyboard. */
    public void begin() {
        applyCss(); // until then the panes do not hold what is in them
        keyboard();
    }

    private void keyboard() {
        Node there = model.lettersProperty().get().isEmpty() ? choose : field;
        there.requestFocus();
    }

    private void words() {
        heading.setText(screen.text("post.heading"));
        choose.setText(screen.text("post.choose"));
        note.setText(screen.text("post.note"));
        fresh.setText(screen.text("post.fresh"));
        leave.setText(screen.text("post.leave"));
        later.setText(screen.text("post.later"));
        empty.setText(screen.text("post.empty"));
        letters.setAccessibleText(screen.text("post.heading"));
        text.setAccessibleText(screen.text("post.text"));
        offered.setAccessibleText(screen.text("post.offered"));
        letters.refresh();
        said.setText("");
        askedOf = "";
        show();
        summarise();
    }

    private void summarise() {
        int all = letters.getItems().size();
        summary.setText(all == 0 ? "" : screen.text("post.summary", model.waiting(), all));
    }

    private @Nullable Letter here() {
        return letters.getSelectionModel().getSelectedItem();
    }

    /** The one that was looked at is so still, as it is now. */
    private void renew(List<Letter> now) {
        Letter before = here();
        long waited = letters.getItems().stream().filter(Letter::isWaiting).count();
        if (model.waiting() > waited) said.setText(""); // what it told of was taken back
        renewing = true;
        letters.getItems().setAll(now);
        int at = before == null ? -1 : place(before);
        if (at >= 0) letters.getSelectionModel().clearAndSelect(at);
        renewing = false;
        if (at < 0) next();
        else enable();
        summarise();
        if (getScene() != null && before == null) keyboard();
    }

    private int place(Letter letter) {
        for (int i = 0; i < letters.getItems().size(); i++) {
            if (letters.getItems().get(i).isOf(letter)) return i;
        }
        return -1;
    }

    private void show() {
        Letter letter = here();
        naming = false;
        beside.setVisible(letter != null);
        empty.setVisible(letter == null);
        if (letter != null) {
            String day = letter.mail().day().map(screen.words()::value).orElse("?");
            head.setText(screen.text(
                    "papers.mail",
                    letter.mail().by().orElse("?"),
                    day,
                    letter.mail().subject()));
            text.setText(letter.mail().text());
            List<String> notices = new ArrayList<>();
            if (!letter.keptWith().isEmpty())
                notices.add(screen.text("post.known", String.join(", ", letter.keptWith())));
            List<String> attached = letter.mail().attached();
            if (!attached.isEmpty()) notices.add(screen.text("post.attached", String.join(", ", attached)));
            known.setText(String.join("\n", notices));
        }
        field.clear();
        sayWhatFieldIs();
        ask();
        enable();
    }

    private String fieldWords() {
        return screen.text(naming ? "post.title" : unsure ? "post.unsure" : "post.field");
    }

    private void sayWhatFieldIs() {
        unsure = false;
        fieldLabel.setText(fieldWords());
        field.setAccessibleText(fieldLabel.getText());
        report.setText(screen.text(naming ? "post.log" : "post.report"));
    }

    private void ask() {
        Letter letter = here();
        if (letter == null) return;
        looking = true;
        wanted = false;
        if (naming) model.alike(field.getText(), this::answered);
        else model.offer(letter, field.getText(), this::answered);
    }

    private void answered(List<Concern> found) {
        rows = found.stream().map(Concern::row).toList();
        unsure = !found.isEmpty() && !found.getFirst().likely();
        looking = false;
        List<ObstacleList.Line> lines = new ArrayList<>();
        for (Row row : rows)
            lines.add(new ObstacleList.Line(
                    row.id(),
                    row.reference(),
                    row.title().shown(screen.words().language()),
                    isRoomy() ? screen.words().value(row.status()) : ""));
        offered.getSelectionModel().clearSelection();
        offered.show(lines);
        if (unsure) offered.getSelectionModel().clearSelection();
        fieldLabel.setText(fieldWords());
        enable();
        if (wanted) enter();
    }

    /** Whether the status has a place beside the title. */
    private boolean isRoomy() {
        return screen.textSize().percentProperty().get() <= ROOMY;
    }

    private void enable() {
        Letter letter = here();
        boolean waits = letter != null && letter.isWaiting();
        report.setDisable(!waits || !naming && rows.isEmpty());
        note.setDisable(!waits || naming || rows.isEmpty());
        fresh.setDisable(!waits || naming);
        leave.setDisable(!waits);
        later.setDisable(model.waiting() == 0);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case ENTER -> enter();
            case ESCAPE -> back();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = offered.getItems().size() - 1;
        if (last < 0) return;
        int at = Math.clamp(offered.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
        offered.getSelectionModel().clearAndSelect(at);
        offered.scrollTo(at);
        field.setAccessibleHelp(offered.getItems().get(at).title());
    }

    private @Nullable Row chosen() {
        ObstacleList.Line line = offered.getSelectionModel().getSelectedItem();
        return line == null
                ? null
                : rows.stream()
                        .filter(row -> row.id().equals(line.id()))
                        .findFirst()
                        .orElse(null);
    }

    /** Adds the mail to the obstacle that is chosen, or logs the new one. */
    private void enter() {
        Letter letter = here();
        wanted = looking && !naming;
        if (letter == null || !letter.isWaiting() || wanted) return;
        if (naming) {
            log(letter);
            return;
        }
        Row row = chosen();
        if (row != null) model.report(letter, row, () -> done(letter, row));
        else if (unsure) said.setText(screen.text("post.unsure.choose"));
    }

    private void note() {
        Letter letter = here();
        Row row = chosen();
        if (row == null && unsure) said.setText(screen.text("post.unsure.choose"));
        if (letter != null && row != null && !looking) model.note(letter, row, () -> done(letter, row));
    }

    private void done(Letter letter, Row row) {
        String title = row.title().shown(screen.words().language());
        said(letter, title);
        next();
    }

    private void said(Letter letter, String title) {
        int at = place(letter);
        Letter.Made made = at < 0 ? null : letters.getItems().get(at).made();
        if (made != null) said.setText(screen.text(made.key(), made.reference()) + ": " + title);
    }

    private void log(Letter letter) {
        String title = field.getText().strip();
        if (title.isEmpty()) {
            said.setText(screen.text("obstacle.title.missing"));
            return;
        }
        Row namesake = rows.stream()
                .filter(row -> PostViewModel.isCalled(row, title))
                .findFirst()
                .orElse(null);
        if (namesake != null && !title.equals(askedOf)) {
            askedOf = title;
            said.setText(screen.text("log.again", namesake.reference()));
            return;
        }
        model.log(letter, title, screen.words().language(), () -> {
            said(letter, title);
            next();
        });
    }

    private void beginNaming() {
        Letter letter = here();
        if (letter == null) return;
        naming = true;
        askedOf = "";
        said.setText("");
        sayWhatFieldIs();
        field.setText(letter.mail().matter());
        ask();
        enable();
        field.requestFocus();
        field.selectAll();
    }

    private void back() {
        if (naming) show();
        else field.clear();
        field.requestFocus();
    }

    private void leave() {
        Letter letter = here();
        if (letter == null) return;
        model.leave(letter);
        said.setText(screen.text("post.left", letter.mail().subject()));
        next();
    }

    /** To the next that waits, from the one that is looked at on; round the end. */
    private void next() {
        List<Letter> all = letters.getItems();
        int from = letters.getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= all.size(); i++) {
            int at = Math.floorMod(from + i, all.size());
            if (!all.get(at).isWaiting()) continue;
            letters.getSelectionModel().clearAndSelect(at);
            letters.scrollTo(Math.max(0, at - 2));
            return;
        }
        show();
    }

    private void choose() {
        take(screen.files()
                .toOpenSeveral(
                        Objects.requireNonNull(getScene()).getWindow(),
                        screen.text("post.choose.title"),
                        FileQuestions.Kind.of(screen.text("post.mails"), "*.eml", "*.msg")));
    }

    /** Mails that were dropped or chosen. */
    public void take(List<Path> files) {
        model.take(files, others -> said.setText(others.isEmpty() ? "" : screen.text("post.others", others)), lot -> {
            lot.tell(screen.failures());
            if (getScene() != null) keyboard();
        });
    }
}
