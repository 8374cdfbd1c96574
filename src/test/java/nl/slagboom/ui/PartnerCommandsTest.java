package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.code.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the screens on which one exchanges with partners does what it says, by its key and by its name. */
final class PartnerCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private List<OpenWindow> windows = List.of();
    private List<PartnersAnswer> answers = List.of();
    private ChosenFiles files = new ChosenFiles(Path.of(""));
    private boolean newRowWasOut;

    @BeforeEach
    void open() throws Exception {
        files = new ChosenFiles(folder.resolve("antwort.xlsx"));
        OpenWindow window = new OpenWindow(files);
        windows = List.of(window);
        answers = List.of(new PartnersAnswer(window, folder));
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    @Test
    void thoseOfAHandOutThatIsOut() throws Exception {
        Trial trial = new Trial(window());
        trial.of("command.exchange.give", this::handOuts, () -> isThere("#giveout"));
        trial.of("command.exchange.take", this::handOuts, () -> isThere("#intake"));
        trial.of("command.exchange.next", this::handOuts, () -> isThere("#intake"));
        files.choose(folder.resolve("herinnering.eml"));
        trial.of(
                "command.exchange.remind",
                this::handOuts,
                () -> said("#exchange-done").contains("herinnering"));
        trial.of(
                "command.exchange.close",
                this::handOuts,
                () -> said("#exchange-done").contains("verwacht"));
    }

    @Test
    void thoseOfAnAnswerThatIsRead() throws Exception {
        Trial trial = new Trial(window());
        trial.of(
                "command.intake.choose",
                () -> {
                    chord(KeyCode.CONTROL, KeyCode.I);
                    await(() -> isThere("#intake"));
                },
                () -> said("#intake-summary").contains("antwort.xlsx"));
        trial.of("command.question.next", this::read, () -> focused().startsWith("question-"));
        for (String choice : List.of("MINE", "THEIRS", "BOTH", "LATER"))
            trial.of("command.question." + choice, () -> decideOther(choice), () -> isChosen(choice));
        trial.of(
                "command.intake.take",
                this::newRow,
                () -> rows().getSelectionModel().getSelectedItem().toString().contains("LEFT_OUT") != newRowWasOut);
        trial.of(
                "command.intake.words",
                () -> {
                    read();
                    onFx(() -> {
                        tabs().getSelectionModel().select(0);
                        return 0;
                    });
                },
                () -> tabs().getSelectionModel().getSelectedIndex() == 2);
        trial.of("command.intake.apply", this::readOrDecided, () -> isThere("#exchange-rows"));
        chord(KeyCode.CONTROL, KeyCode.I);
        trial.assertAllOf("command.intake.");
        trial.assertAllOf("command.question.");
    }

    @Test
    void thoseOfWhatWasLeftAndOfTheAnswerToIt() throws Exception {
        takeIn();
        Trial trial = new Trial(window());
        trial.of("command.exchange.decide", this::handOuts, () -> isThere("#decide"));
        trial.of("command.exchange.answer", this::handOuts, () -> isAnswering());
        trial.of("command.exchange.leave", this::beginAnswer, () -> !isAnswering());
        trial.of("command.decide.back", this::decide, () -> isThere("#exchange-rows"));
        trial.of(
                "command.decide.apply",
                () -> {
                    decide();
                    chord(KeyCode.CONTROL, KeyCode.DIGIT2);
                },
                () -> isThere("#exchange-rows"));
        trial.of("command.exchange.save", this::beginAnswer, () -> !isAnswering());
        assertThat(window().search.exchanges().handOuts()).hasSize(3);
        trial.assertAllOf(
                "command.exchange.",
                "command.exchange.give",
                "command.exchange.take",
                "command.exchange.next",
                "command.exchange.remind",
                "command.exchange.close");
    }

    @Test
    void whatIsLeftToDecideIsExplained() throws Exception {
        takeIn();
        for (Language language : Language.values()) {
            decide();
            window().speak(language);
            key(KeyCode.F1);
            Keys.awaitFocus(window().stage, "help-scroll");
            assertThat(onFx(() -> said("#help-what")))
                    .isEqualTo(Messages.of(language.locale()).text("help.decide"));
            Desk.picture(window().stage, "help-decide-" + language.code(), 1);
            key(KeyCode.ESCAPE);
        }
    }

    private boolean isThere(String selector) {
        return window().stage.getScene().lookup(selector) != null;
    }

    private boolean isAnswering() {
        return isThere("#answer") && node(window().stage, "#answer").isVisible();
    }

    private String said(String selector) {
        return isThere(selector) ? ((Label) node(window().stage, selector)).getText() : "";
    }

    private String focused() {
        Node owner = window().stage.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    /** Whether that is chosen at the second question. */
    private boolean isChosen(String choice) {
        return ((ToggleButton) node(window().stage, "#question-1-" + choice)).isSelected();
    }

    private TableView<?> rows() {
        return (TableView<?>) node(window().stage, "#intake-rows");
    }

    private TabPane tabs() {
        return (TabPane) node(window().stage, "#intake-tabs");
    }

    private void handOuts() throws Exception {
        chord(KeyCode.CONTROL, KeyCode.U);
        await(() -> isThere("#exchange-rows")
                && !((TableView<?>) node(window().stage, "#exchange-rows"))
                        .getItems()
                        .isEmpty());
        onFx(() -> {
            TableView<?> given = (TableView<?>) node(window().stage, "#exchange-rows");
            given.getSelectionModel().clearAndSelect(given.getItems().size() - 1);
            given.requestFocus();
            return 0;
        });
    }

    private void read() throws Exception {
        if (onFx(() -> !isThere("#question-0"))) answers.getFirst().open();
        onFx(() -> {
            rows().requestFocus();
            return 0;
        });
    }

    /** Something else is chosen at the second question of the first row, a text. */
    private void decideOther(String choice) throws Exception {
        read();
        onFx(() -> {
            rows().getSelectionModel().clearAndSelect(0);
            return 0;
        });
        await(() -> isThere("#question-1-MINE"));
        onFx(() -> {
            node(window().stage, "#question-1-MINE").requestFocus();
            return 0;
        });
        chord(KeyCode.CONTROL, choice.equals("MINE") ? KeyCode.DIGIT2 : KeyCode.DIGIT1);
        await(() -> isChosen(choice.equals("MINE") ? "THEIRS" : "MINE"));
    }

    private void newRow() throws Exception {
        read();
        onFx(() -> {
            rows().getSelectionModel().clearAndSelect(rows().getItems().size() - 1);
            newRowWasOut =
                    String.valueOf(rows().getSelectionModel().getSelectedItem()).contains("LEFT_OUT");
            return 0;
        });
    }

    /** Once it is taken in there is nothing in it; what was changed since then is. */
    private void readOrDecided() throws Exception {
        if (onFx(() -> isThere("#exchange-rows"))) {
            answers.getFirst().type(0, "Titel", "Der Bus endet vor der Grenze");
            answers.getFirst().open();
        }
        await(window().command("command.intake.apply")::isAvailable);
    }

    private void takeIn() throws Exception {
        answers.getFirst().open();
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> window().search.exchanges().undecided().containsValue(3L));
        await(() -> isThere("#exchange-rows"));
    }

    private void decide() throws Exception {
        handOuts();
        window().fire("exchange-decide");
        await(() -> focused().startsWith("question-"));
    }

    private void beginAnswer() throws Exception {
        handOuts();
        window().fire("exchange-answer");
        Keys.awaitFocus(window().stage, "answer-until");
    }
}
