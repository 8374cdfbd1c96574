package nl.slagboom.ui.post;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.CommandTip;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.Divided;
import nl.slagboom.ui.common.Dropping;
import nl.slagboom.ui.common.FileQuestions;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Uncached;
import org.jspecify.annotations.Nullable;

/**
 * Mails on the left, the one that is looked at on the right, and beneath it the obstacles that it may be about. The keyboard stays in
 * one field there: Enter adds the mail to the one that is chosen and goes to the next.
 */
public final class PostView extends BorderPane implements Commanded {

    private static final double LETTER = 50;

    private final Screen screen;
    private final PostViewModel model;
    private final Label heading = new Label();
    private final Label summary = new Label();
    private final ListView<Letter> letters = new ListView<>();
    private final LetterPane read;
    private final AboutPane about;
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
        letters.setPlaceholder(new Label());
        read = new LetterPane(screen);
        about = new AboutPane(screen, model, this::enter, this::enable);
        said.setId("post-said");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        for (Label sentence : List.of(summary, said, empty)) {
            sentence.setWrapText(true);
            sentence.setMinHeight(USE_PREF_SIZE);
        }
        empty.setId("post-empty");
        empty.getStyleClass().add("empty");
        empty.managedProperty().bind(empty.visibleProperty());
        report.getStyleClass().add("accent");
        Command choosing = command("choose", choose, Keystroke.control(KeyCode.B), this::choose);
        Command reporting = command("report", report, Keystroke.of(KeyCode.ENTER), about::enter);
        Command noting = command("note", note, Keystroke.of(KeyCode.F3), this::note);
        Command naming = command("fresh", fresh, Keystroke.of(KeyCode.F2), this::beginNaming);
        Command leaving = command("leave", leave, Keystroke.of(KeyCode.F4), this::leave);
        Command waiting = command("later", later, Keystroke.of(KeyCode.F8), this::next);
        Command back = new Command("command.post.back", Keystroke.of(KeyCode.ESCAPE), this::back)
                .when(() -> about.isNaming() || about.isTyped(), "idle.sought");
        commands = List.of(choosing, reporting, noting, naming, leaving, waiting, back);
        letters.addEventFilter(KeyEvent.KEY_PRESSED, CommandKeys.of(reporting));
        addEventHandler(KeyEvent.KEY_PRESSED, CommandKeys.of(back));
        FlowPane bar = new FlowPane(report, note, fresh, leave, later);
        bar.getStyleClass().add("intake-bar");
        bar.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(read, Priority.ALWAYS);
        beside = new VBox(read, about, said, bar);
        beside.getStyleClass().add("screen");
        beside.managedProperty().bind(beside.visibleProperty());
        ScrollPane right = new ScrollPane(new StackPane(beside, empty));
        Uncached.on(right);
        right.setFitToWidth(true);
        right.setFitToHeight(true);
        right.setFocusTraversable(false);
        VBox.setVgrow(letters, Priority.ALWAYS);
        FlowPane choosers = new FlowPane(choose);
        choosers.setMinHeight(USE_PREF_SIZE);
        VBox left = new VBox(heading, summary, choosers, letters);
        left.getStyleClass().add("screen");
        SplitPane both = new SplitPane(left, right);
        new Divided(both, screen.textSize(), 0.34);
        setCenter(both);
        new Dropping(this::take).on(this);
        letters.getSelectionModel().selectedItemProperty().subscribe((was, now) -> {
            if (renewing) return;
            if (was != null) said.setText(""); // it told of that one
            show();
        });
        model.lettersProperty().subscribe(this::renew);
        screen.wording().subscribe(wording -> words());
    }

    private Command command(String name, Button button, Keystroke keys, Runnable action) {
        button.setId("post-" + name);
        button.setOnAction(event -> action.run());
        Command command =
                new Command("command.post." + name, keys, action).when(() -> !button.isDisabled(), "idle.letter");
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
        said.setText("");
        keyboard();
    }

    private void keyboard() {
        if (model.lettersProperty().get().isEmpty()) choose.requestFocus();
        else about.begin();
    }

    private void words() {
        heading.setText(screen.text("post.heading"));
        choose.setText(screen.text("post.choose"));
        note.setText(screen.text("post.note"));
        fresh.setText(screen.text("post.fresh"));
        later.setText(screen.text("post.later"));
        empty.setText(screen.text("post.empty"));
        letters.setAccessibleText(screen.text("post.heading"));
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
        beside.setVisible(letter != null);
        empty.setVisible(letter == null);
        if (letter != null) {
            read.show(letter);
            about.choose(letter);
        }
        enable();
    }

    private void enable() {
        Letter letter = here();
        boolean waits = letter != null && letter.isWaiting();
        boolean naming = about.isNaming();
        boolean left = letter != null && letter.isLeft();
        report.setDisable(!waits || !naming && about.isEmpty());
        report.setText(screen.text(naming ? "post.log" : "post.report"));
        note.setDisable(!waits || naming || about.isEmpty());
        fresh.setDisable(!waits || naming);
        leave.setDisable(!waits && !left);
        leave.setText(screen.text(left ? "post.again.wait" : "post.leave"));
        later.setDisable(model.waiting() == 0);
    }

    /** Adds the mail to the obstacle that is chosen, or logs the new one. */
    private void enter() {
        Letter letter = here();
        if (letter == null || !letter.isWaiting()) return;
        if (about.isNaming()) log(letter);
        else withChosen(row -> model.report(letter, row, () -> done(letter, row)));
    }

    private void note() {
        Letter letter = here();
        if (letter != null) withChosen(row -> model.note(letter, row, () -> done(letter, row)));
    }

    private void withChosen(Consumer<Row> deed) {
        Row row = about.chosen();
        if (row != null) deed.accept(row);
        else if (about.isUnsure()) said.setText(screen.text("post.unsure.choose"));
    }

    /** A report of what is closed may mean that it is not. */
    private void done(Letter letter, Row row) {
        String title = row.title().shown(screen.words().language());
        done(
                letter,
                row.status().isClosed()
                        ? title + "\n"
                                + screen.text("post.closed", screen.words().value(row.status()))
                        : title);
    }

    /** Goes on, and says which mail it was that something became of. */
    private void done(Letter letter, String title) {
        int at = place(letter);
        Letter.Made made = at < 0 ? null : letters.getItems().get(at).made();
        next();
        if (made != null)
            said.setText(screen.text(
                    "post.done", subject(letter), screen.text(made.key(), made.reference()) + ": " + title));
        if (model.waiting() == 0) letters.requestFocus(); // the box for the next has nothing to do any more
    }

    private static String subject(Letter letter) {
        String subject = letter.mail().subject();
        return subject.isEmpty() ? letter.mail().by().orElse("?") : subject;
    }

    private void log(Letter letter) {
        String title = about.title();
        if (title.isEmpty()) {
            said.setText(screen.text("obstacle.title.missing"));
            return;
        }
        boolean sure = title.equals(askedOf);
        model.log(letter, title, screen.words().language(), sure, () -> done(letter, title), namesake -> {
            askedOf = title;
            said.setText(screen.text("log.again", namesake.reference()));
        });
    }

    private void beginNaming() {
        Letter letter = here();
        if (letter == null) return;
        askedOf = "";
        said.setText("");
        about.name(letter);
        enable();
    }

    private void back() {
        if (about.isNaming()) show();
        else about.clear();
        about.begin();
    }

    /** Nothing shall become of the mail, or something shall after all. */
    private void leave() {
        Letter letter = here();
        if (letter == null) return;
        if (letter.isLeft()) {
            model.take(letter);
            show();
            return;
        }
        model.leave(letter);
        next();
        said.setText(screen.text("post.left", subject(letter)));
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
