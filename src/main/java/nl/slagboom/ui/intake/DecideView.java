package nl.slagboom.ui.intake;

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
import nl.slagboom.model.HandOut;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** What was left to be decided of a partner's answers, asked again without a file; then it is recorded, as one changeset. */
public final class DecideView extends VBox {

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
        summary.setId("decide-summary");
        summary.setWrapText(true);
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
        addEventHandler(KeyEvent.KEY_PRESSED, new QuestionKeys(pane, this::apply));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            ways.back().run();
            event.consume();
        });
        screen.wording().subscribe(words -> words());
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
