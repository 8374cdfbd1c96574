package nl.slagboom.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.LayoutSentences;
import nl.slagboom.model.HandOut;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.CommandTip;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** What was left to be decided of a partner's answers, asked again without a file; then it is recorded, as one changeset. */
public final class DecideView extends VBox implements Commanded {

    private final Screen screen;
    private final IntakeViewModel model;
    private final Ways ways;
    private final RowsPane pane;
    private final Label heading = new Label();
    private final Label summary = new Label();
    private final Notice notice = new Notice();
    private final Button apply = new Button();
    private final Button back = new Button();
    private HandOut.@Nullable Entry given;
    private boolean asked;
    private final List<Command> commands = new ArrayList<>();

    /**
     * Where one goes on from here.
     *
     * @param decided given what was recorded, in a sentence
     * @param back without recording; what was decided stays here while nothing else is
     */
    public record Ways(Consumer<String> decided, Runnable back) {}

    public DecideView(Screen screen, Intake intake, Ways ways) {
        this.screen = screen;
        this.ways = ways;
        model = new IntakeViewModel(
                intake,
                screen.jobs(),
                screen.user(),
                new LayoutSentences(() -> screen.words().messages()),
                screen.failures()::show);
        setId("decide");
        getStyleClass().add("screen");
        heading.setId("decide-heading");
        heading.getStyleClass().add("screen-title");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        summary.setId("decide-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        apply.setId("decide-apply");
        apply.getStyleClass().add("accent");
        apply.setOnAction(event -> apply());
        back.setId("decide-back");
        back.setOnAction(event -> ways.back().run());
        FlowPane bar = new FlowPane(apply, back);
        bar.getStyleClass().add("intake-bar");
        pane = new RowsPane(screen, model, notice::say, true);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(heading, bar, summary, notice, pane);
        model.planProperty().subscribe(this::show);
        Command applied = new Command("command.decide.apply", Keystroke.control(KeyCode.ENTER), this::apply)
                .when(() -> !apply.isDisabled(), "idle.apply");
        Command left = new Command("command.decide.back", Keystroke.of(KeyCode.ESCAPE), ways.back());
        commands.addAll(new QuestionCommands(pane, () -> model.planProperty().get() != null, () -> {}).all());
        commands.addAll(List.of(applied, left));
        addEventHandler(KeyEvent.KEY_PRESSED, CommandKeys.of(left));
        CommandTip.on(apply, applied, screen);
        CommandTip.on(back, left, screen);
        screen.wording().subscribe(words -> words());
    }

    @Override
    public String help() {
        return "help.decide";
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    /** Asks again what was left of the answers to a hand-out, and goes to the first question. */
    public void decide(HandOut.Entry handOut) {
        given = handOut;
        words();
        asked = true;
        model.decideLeft(handOut);
    }

    private void words() {
        HandOut.Entry of = given;
        heading.setText(of == null ? "" : sentences().heading(of));
        back.setText(screen.text("intake.decide.back"));
        show(model.planProperty().get());
    }

    private void show(@Nullable ImportPlan plan) {
        apply.setText(
                plan == null ? screen.text("exchange.decide", 0) : sentences().verb(plan));
        apply.setDisable(plan == null || !plan.isWorthKeeping());
        summary.setText(plan == null ? "" : sentences().summary(plan, false));
        notice.say("");
        if (plan == null || !asked) return;
        asked = false;
        if (plan.undecided() > 0) pane.nextQuestion();
        else if (apply.isDisabled()) back.requestFocus();
        else apply.requestFocus();
    }

    private void apply() {
        pane.questions().commit();
        ImportPlan wanted = model.planProperty().get();
        if (wanted == null) return;
        model.apply(changeset -> ways.decided().accept(sentences().done(wanted, false)));
    }

    private IntakeSentences sentences() {
        return new IntakeSentences(screen.words());
    }
}
