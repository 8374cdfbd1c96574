package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static nl.slagboom.ui.Desk.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in a field and cannot be taken yet is not lost when the field is left, or the form is drawn anew. */
final class HalfTypedTest {

    private static final int FOLLOW_UP = 3;

    private final Part<Action> action = Part.blank(ActionFields.KIND).with(ActionFields.DUE, LocalDate.of(2026, 3, 1));
    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        windows = List.of(new OpenWindow(Drafts.none()));
        window().log(
                        "Geen bus",
                        dossier -> dossier.withPart(ActionFields.KIND, action)
                                .withPart(ReportFields.KIND, Part.blank(ReportFields.KIND)));
        window().choose(0);
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    @Test
    void halfADateStandsThereStillInAnotherLanguageAndCanBeFinishedThere() throws Exception {
        window().section(window().sectionOf("report"));
        type(window().text("report-madeOn"), "1 januari 20");
        window().speak(Language.DE);
        await(() -> errors().stream().anyMatch(text -> text.startsWith("„1 januari 20“")));
        assertThat(window().text("report-madeOn").getText()).isEqualTo("1 januari 20");
        assertThat(onFx(() -> node(window().stage, "#save").isDisabled())).isFalse();
        picture(window().stage, "half-typed", 1);
        type(window().text("report-madeOn"), "1 Januar 2026");
        assertThat(onFx(this::errors)).isEmpty();
        assertThat(window().text("report-madeOn").getAccessibleHelp())
                .as("what may be typed is told still")
                .isEqualTo(Messages.of(Language.DE.locale()).text("detail.date.forms"));
        window().fire("save");
        await(() -> saved().parts(ReportFields.KIND).getFirst().values().has(ReportFields.MADE_ON));
    }

    @Test
    void aDayToComeIsRemarkedWhereItTellsOfWhatWasAndIsKeptAllTheSame() throws Exception {
        window().section(FOLLOW_UP);
        TextInputControl reported = window().text("reportedOn");
        type(reported, "1-2-2999");
        await(() -> notes().contains("Die dag moet nog komen."));
        picture(window().stage, "day-ahead", 1);
        type(reported, "1-2-2020");
        await(() -> !notes().contains("Die dag moet nog komen."));
        type(reported, "2999");
        await(() -> notes().contains("Die dag moet nog komen."));
        window().fire("save");
        await(() -> window().search
                .dossiers()
                .getFirst()
                .get(ObstacleFields.REPORTED_ON)
                .equals(Optional.of(PartialDate.ofYear(2999))));
        assertThat(notes()).as("it is remarked of what is recorded too").contains("Die dag moet nog komen.");
    }

    private List<String> notes() {
        return window().stage.getScene().getRoot().lookupAll("#sections .field-note").stream()
                .filter(Node::isVisible)
                .map(note -> ((Label) note).getText())
                .toList();
    }

    @Test
    void halfADayStandsThereStillAfterEnterAndWhenTheFieldIsLeft() throws Exception {
        window().section(window().sectionOf("action"));
        type(picker("action-due").getEditor(), "2-3-20");
        assertThat(onFx(this::errors)).hasSize(1);
        onFx(() -> {
            new Robot().keyType(KeyCode.ENTER);
            return 0;
        });
        leaveFor(window().text("action-task"));
        assertThat(picker("action-due").getEditor().getText()).isEqualTo("2-3-20");
        assertThat(onFx(this::errors)).hasSize(1);
        window().speak(Language.FR);
        await(() -> errors().stream().anyMatch(text -> text.contains("2-3-20") && text.contains("jour")));
        assertThat(picker("action-due").getEditor().getText()).isEqualTo("2-3-20");
    }

    @Test
    void halfADayWhereThereWasNoneStandsThereStill() throws Exception {
        window().section(FOLLOW_UP);
        type(picker("nextStepDue").getEditor(), "2-3-20");
        window().speak(Language.EN);
        await(() -> errors().stream().anyMatch(text -> text.contains("2-3-20")));
        assertThat(picker("nextStepDue").getEditor().getText()).isEqualTo("2-3-20");
        type(picker("nextStepDue").getEditor(), "2-3-2027");
        window().fire("save");
        await(() -> saved().values().has(ObstacleFields.NEXT_STEP_DUE));
    }

    @Test
    void aWordThatIsNoThemeStandsThereStillAndCanBeThoughtBetterOf() throws Exception {
        window().section(1);
        type(window().text("themes"), "xyz");
        window().speak(Language.EN);
        await(() -> errors().stream().anyMatch(text -> text.contains("xyz")));
        assertThat(window().text("themes").getText()).isEqualTo("xyz");
        type(window().text("themes"), "");
        leaveFor(node(window().stage, "#language"));
        assertThat(onFx(this::errors)).isEmpty();
        assertThat(onFx(() -> node(window().stage, "#save").isDisabled())).isTrue();
    }

    @Test
    void theReasonOfAStepStandsThereStillInAnotherLanguageAndIsAskedAboutBeforeAnotherRow() throws Exception {
        window().log("Geen trein", dossier -> dossier);
        move(Status.NO_OBSTACLE);
        type(there("#move-reason", TextInputControl.class), "Bestaat niet");
        type(there("#move-on", TextInputControl.class), "1 jan 20");
        window().speak(Language.FR);
        await(() -> errors().stream().anyMatch(text -> text.contains("1 jan 20")));
        assertThat(there("#move-reason", TextInputControl.class).getText()).isEqualTo("Bestaat niet");
        assertThat(there("#move-on", TextInputControl.class).getText()).isEqualTo("1 jan 20");
        picture(window().stage, "half-moved", 1);
        window().choose(1);
        await(() -> Window.getWindows().stream()
                .anyMatch(over -> over.getScene().lookup("#unsaved-back") instanceof Button back && isFired(back)));
        await(() -> window().rows().getSelectionModel().getSelectedIndex() == 0);
        assertThat(there("#move-reason", TextInputControl.class).getText()).isEqualTo("Bestaat niet");
        type(there("#move-on", TextInputControl.class), "2026");
        window().fire("move-confirm");
        await(() -> saved().status() == Status.NO_OBSTACLE);
        await(() -> window().stage.getScene().lookup("#sections") != null);
    }

    @Test
    void whatCannotBeSavedIsNamedAndGoneTo() throws Exception {
        window().section(FOLLOW_UP);
        type(picker("nextStepDue").getEditor(), "2-3-20");
        window().section(0);
        leaveFor(node(window().stage, "#sections"));
        press(window().stage, KeyCode.S, true);
        await(() -> refused().startsWith("„" + label(Language.NL, "field.nextStepDue") + "” kan zo niet"));
        Keys.awaitFocus(window().stage, "nextStepDue");
        picture(window().stage, "unsaved-field", 1);
        window().section(window().sectionOf("action"));
        type(picker("action-due").getEditor(), "2-3-20");
        press(window().stage, KeyCode.S, true);
        await(() -> refused().startsWith("2 velden"));
        assertThat(onFx(this::refused))
                .contains(label(Language.NL, "field.nextStepDue"), "Actie: " + label(Language.NL, "field.action.due"));
        window().speak(Language.FR);
        await(() -> refused().contains(label(Language.FR, "field.action.due")));
    }

    private String refused() {
        return window().stage.getScene().lookup("#detail-refused") instanceof Label label ? label.getText() : "";
    }

    private static String label(Language language, String key) {
        return Messages.of(language.locale()).text(key);
    }

    private static boolean isFired(Button button) {
        button.fire();
        return true;
    }

    private void move(Status to) throws Exception {
        MenuButton menu = there("#move", MenuButton.class);
        onFx(() -> {
            menu.getItems().stream()
                    .filter(item -> ("move-" + to).equals(item.getId()))
                    .forEach(MenuItem::fire);
            return 0;
        });
    }

    private <N extends Node> N there(String selector, Class<N> type) throws Exception {
        await(() -> type.isInstance(window().stage.getScene().lookup(selector)));
        return onFx(() -> type.cast(window().stage.getScene().lookup(selector)));
    }

    private Dossier saved() {
        return window().search.dossiers().getFirst();
    }

    private DatePicker picker(String id) throws Exception {
        return window().field(id, DatePicker.class);
    }

    private static void type(TextInputControl control, String text) throws Exception {
        onFx(() -> {
            (control.getParent() instanceof DatePicker picker ? picker : control).requestFocus();
            control.setText(text);
            return 0;
        });
    }

    private static void leaveFor(Node other) throws Exception {
        Thread.sleep(100); // keys arrive some pulses later
        onFx(() -> {
            other.requestFocus();
            return 0;
        });
    }

    private List<String> errors() {
        return window().stage.getScene().getRoot().lookupAll(".field-error").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
