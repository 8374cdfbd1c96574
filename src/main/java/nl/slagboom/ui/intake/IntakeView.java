package nl.slagboom.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.LayoutSentences;
import nl.slagboom.exchange.intake.OpenedFile;
import nl.slagboom.exchange.intake.Placing;
import nl.slagboom.exchange.intake.Problem;
import nl.slagboom.exchange.intake.RowsAs;
import nl.slagboom.exchange.intake.Target;
import nl.slagboom.exchange.intake.TheirWord;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Refusal;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandTip;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.Gradually;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Worded;
import org.jspecify.annotations.Nullable;

/** A partner's list: what taking it in would do, row by row and column by column; then it is taken in, as one changeset. */
public final class IntakeView extends VBox implements Commanded {

    private final Screen screen;
    private final IntakeViewModel model;
    private final LongConsumer taken;
    private final Label heading = new Label();
    private final Label summary = new Label();
    private final Notice notice = new Notice();
    private final Button choose = new Button();
    private final Button apply = new Button();
    private final Label senderLabel = new Label();
    private final ComboBox<String> sender = new ComboBox<>();
    private final Label asLabel = new Label();
    private final ComboBox<RowsAs> as = new ComboBox<>();
    private final Label answerLabel = new Label();
    private final ComboBox<Optional<HandOut.Entry>> answer = new ComboBox<>();
    private final RowsPane pane;
    private final ListView<Problem> problems = new ListView<>();
    private final TabPane tabs;
    private final Gradually filled = new Gradually(this);
    private final Tab rows = new Tab();
    private final Tab columns = new Tab();
    private final Tab words = new Tab();
    private final Tab minds = new Tab();
    private final Tab remembered = new Tab();
    private final List<Command> commands = new ArrayList<>();
    private String shown = "";
    private boolean showing;
    private @Nullable Refusal refused;

    /**
     * Makes the screen.
     *
     * @param taken told the number of the changeset when a list was taken in
     */
    public IntakeView(Screen screen, Intake intake, LongConsumer taken) {
        this.screen = screen;
        this.taken = taken;
        model = new IntakeViewModel(
                intake,
                screen.jobs(),
                screen.user(),
                new LayoutSentences(() -> screen.words().messages()),
                this::failed);
        setId("intake");
        getStyleClass().add("screen");
        heading.getStyleClass().add("screen-title");
        summary.setId("intake-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        pane = new RowsPane(screen, model, notice::say, false);
        tabs = tabs();
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(heading, bar(), summary, notice);
        model.planProperty().subscribe(plan -> show());
        model.openedProperty().subscribe(opened -> show());
        model.doneProperty().subscribe(done -> show());
        model.layoutsProperty().subscribe(layouts -> show());
        model.words().wordsProperty().subscribe(learnt -> show());
        model.organisationsProperty().subscribe(names -> {
            showing = true;
            String typed = sender.getEditor().getText();
            sender.getItems().setAll(names);
            sender.getEditor().setText(typed);
            showing = false;
        });
        model.handOutsProperty().subscribe(given -> {
            List<Optional<HandOut.Entry>> offered = new ArrayList<>();
            offered.add(Optional.empty());
            given.forEach(one -> offered.add(Optional.of(one)));
            showing = true;
            answer.getItems().setAll(offered);
            showing = false;
            show();
        });
        screen.wording().subscribe(words -> words());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                showTabs();
                model.look();
            }
        });
    }

    private FlowPane bar() {
        choose.setId("intake-choose");
        choose.setOnAction(event -> choose());
        apply.setId("intake-apply");
        apply.getStyleClass().add("accent");
        apply.setOnAction(event -> apply());
        sender.setId("intake-organisation");
        sender.setEditable(true);
        sender.setOnAction(event -> say());
        sender.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) say();
        });
        sender.getEditor().focusedProperty().subscribe(focused -> {
            if (!focused) say();
        });
        senderLabel.setLabelFor(sender);
        as.setId("intake-as");
        as.getItems().setAll(RowsAs.values());
        as.setOnAction(event -> {
            if (!showing && as.getValue() != null) model.as(as.getValue());
        });
        asLabel.setLabelFor(as);
        answer.setId("intake-answer");
        answer.setOnAction(event -> {
            if (!showing) model.answering(answer.getValue().orElse(null));
        });
        answerLabel.setLabelFor(answer);
        answerLabel.setMinWidth(USE_PREF_SIZE);
        for (var control : List.of(choose, apply)) control.setMinWidth(USE_PREF_SIZE);
        senderLabel.setMinWidth(USE_PREF_SIZE);
        asLabel.setMinWidth(USE_PREF_SIZE);
        FlowPane bar = new FlowPane(
                choose, together(senderLabel, sender), together(answerLabel, answer), together(asLabel, as), apply);
        bar.getStyleClass().add("intake-bar");
        return bar;
    }

    /** A label stays with what it names where the bar is broken into lines. */
    private static HBox together(Label label, Node control) {
        HBox both = new HBox(label, control);
        both.getStyleClass().add("intake-bar");
        both.managedProperty().bind(control.visibleProperty());
        both.visibleProperty().bind(control.visibleProperty());
        return both;
    }

    private void apply() {
        pane.questions().commit();
        model.apply(taken);
    }

    /** The rows come in after what stands above them: both at once take longer than a window may stand still. */
    private void showTabs() {
        if (!getChildren().contains(tabs))
            filled.begin(List.of(() -> {}, () -> getChildren().add(tabs)));
    }

    private TabPane tabs() {
        problems.setId("intake-problems");
        problems.setCellFactory(list -> new ProblemCell());
        rows.setContent(pane);
        columns.setContent(new ColumnsPane(screen, model));
        WordsPane theirs = new WordsPane(screen, model, notice::say);
        words.setContent(theirs);
        minds.setContent(problems);
        remembered.setContent(new RememberedPane(screen, model));
        TabPane made = new TabPane(rows, columns, words, minds, remembered);
        make(
                () -> {
                    made.getSelectionModel().select(words);
                    theirs.agreeToAll();
                },
                () -> made.getSelectionModel().select(rows));
        // Of another file the rows are looked at first.
        model.planProperty().subscribe(plan -> {
            if (plan == null) made.getSelectionModel().select(rows);
        });
        made.setId("intake-tabs");
        screen.wording().subscribe(wording -> {
            made.setAccessibleText(screen.text("intake.screen"));
            problems.setAccessibleText(screen.text("intake.problems"));
        });
        made.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return made;
    }

    private void make(Runnable agree, Runnable showRows) {
        BooleanSupplier read = () -> model.planProperty().get() != null;
        Command applied = new Command("command.intake.apply", Keystroke.control(KeyCode.ENTER), this::apply)
                .when(() -> !apply.isDisabled(), () -> read.getAsBoolean() ? "idle.apply" : "idle.plan");
        commands.add(new Command("command.intake.choose", this::choose));
        commands.add(pane.taking());
        commands.addAll(new QuestionCommands(pane, read, showRows).all());
        commands.add(new Command("command.intake.words", WordsPane.ALL, agree).when(read, "idle.plan"));
        commands.add(applied);
        CommandTip.on(apply, applied, screen);
    }

    @Override
    public String help() {
        return "help.intake";
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    private void words() {
        heading.setText(screen.text("intake.screen"));
        choose.setText(screen.text("intake.choose"));
        senderLabel.setText(screen.text("intake.sender"));
        sender.setPromptText(screen.text("intake.from"));
        asLabel.setText(screen.text("intake.rows.as"));
        as.setPromptText(screen.text("intake.rows.mixed"));
        answerLabel.setText(screen.text("intake.answer"));
        showing = true;
        Worded.in(answer, given -> given.map(sentences()::name).orElseGet(() -> screen.text("intake.answer.none")));
        Worded.in(as, screen.words()::value);
        showing = false;
        problems.refresh();
        show();
    }

    private void say() {
        if (!showing) model.say(sender.getEditor().getText());
    }

    private void choose() {
        screen.askForList(getScene().getWindow(), screen.text("intake.choose")).ifPresent(this::open);
    }

    /** What was taken in last, in a sentence, where it was the answer to a hand-out, or left something to be decided. */
    public Optional<String> forExchange() {
        ImportPlan done = model.doneProperty().get();
        return done == null || (done.handOut() == null && done.undecided() == 0)
                ? Optional.empty()
                : Optional.of(sentences().done(done, model.isRemembered()));
    }

    /** What it told of may be taken back. */
    public void forget() {
        model.forgetDone();
    }

    /** Takes the keyboard. */
    public void begin() {
        choose.requestFocus();
    }

    /** Reads a file and shows what taking it in would do. */
    public void open(Path file) {
        refused = null;
        filled.finish();
        model.open(file);
    }

    /** A file that cannot be read is said so beside the list too, until another is opened. */
    private void failed(Throwable failure) {
        refused = failure instanceof Refusal refusal ? refusal : null;
        screen.failures().show(failure);
        show();
    }

    private String wrong() {
        if (refused != null) return screen.words().text(refused);
        return model.isSenderMissing() ? screen.text("intake.sender.missing") : "";
    }

    private void show() {
        showing = true;
        try {
            ImportPlan plan = model.planProperty().get();
            OpenedFile opened = model.openedProperty().get();
            List<Placing> placings = opened == null ? List.of() : opened.placings();
            HandOut.Entry given = plan == null ? null : plan.handOut();
            apply.setText(
                    plan == null ? screen.text("intake.apply", 0) : sentences().verb(plan));
            apply.setDisable(plan == null || !plan.isWorthKeeping() || model.isSenderMissing());
            answer.setVisible(opened != null && answer.getItems().size() > 1);
            answer.setValue(Optional.ofNullable(opened == null ? null : opened.handOut()));
            as.setVisible(given == null);
            notice.warn(wrong());
            sender.setDisable(opened == null);
            String file = opened == null ? "" : opened.workbook().sha256();
            if (!file.equals(shown)) {
                // Another file may be another's: a name that was said of the last one must not stay.
                sender.setValue(null);
                sender.getEditor().clear();
                shown = file;
            }
            if (plan != null && plan.sender().isTold())
                sender.setValue(plan.sender().organisation());
            as.setDisable(opened == null);
            Set<RowsAs> said = new HashSet<>();
            placings.forEach(placing -> said.add(placing.rows()));
            as.setValue(said.size() == 1 ? said.iterator().next() : null);
            summary.setText(summary(plan, opened));
            problems.getItems().setAll(plan == null ? List.of() : plan.allProblems());
            rows.setText(screen.text(
                    "intake.tab.rows", plan == null ? 0 : plan.rows().size()));
            columns.setText(screen.text("intake.tab.columns", unplaced(placings)));
            words.setText(screen.text("intake.tab.words", unknown(plan)));
            minds.setText(screen.text("intake.tab.problems", problems.getItems().size()));
            remembered.setText(screen.text(
                    "intake.tab.remembered",
                    model.layoutsProperty().get().size()
                            + model.words().wordsProperty().get().size()));
        } finally {
            showing = false;
        }
    }

    private static long unplaced(List<Placing> placings) {
        return placings.stream()
                .flatMap(placing -> placing.targets().stream())
                .filter(Target.Special.NOT_PLACED::equals)
                .count();
    }

    private static long unknown(@Nullable ImportPlan plan) {
        return plan == null
                ? 0
                : plan.words().stream().filter(TheirWord::isUnknown).count();
    }

    private IntakeSentences sentences() {
        return new IntakeSentences(screen.words());
    }

    private String summary(@Nullable ImportPlan plan, @Nullable OpenedFile opened) {
        if (plan != null)
            return sentences()
                    .summary(plan, opened != null && !opened.remembered().isEmpty());
        ImportPlan done = model.doneProperty().get();
        return done == null ? screen.text("intake.hint") : sentences().done(done, model.isRemembered());
    }

    /** One sentence of what a person should know, made when it is shown: a long list has many. */
    private final class ProblemCell extends ListCell<Problem> {
        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(
                    problem == null || empty
                            ? ""
                            : screen.words().labelled(problem.where(screen.words()), problem.text(screen.words())));
        }
    }
}
