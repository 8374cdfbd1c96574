package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.key;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Going by keys through what a partner's answer asks. */
final class QuestionKeysTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNextQuestionIsAlsoWhatWasEmptiedAndTheEndIsSaid(Language language) throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        new PartnersAnswer(window, folder).open();
        window.speak(language);
        for (int question = 0; question < 3; question++) {
            press(window, KeyCode.F8, false);
            press(window, KeyCode.DIGIT2, true);
        }
        press(window, KeyCode.F8, false);
        assertThat(row(window)).isEqualTo(2);
        assertThat(Keys.focused(window.stage)).isEqualTo("question-0-MINE");
        press(window, KeyCode.F8, false);
        assertThat(row(window)).isEqualTo(3);
        assertThat(notice(window)).isEmpty();
        press(window, KeyCode.F8, false);
        String end = Messages.of(language.locale())
                .text("intake.question.none", 2, 1, onFx(() -> text(window, "#intake-apply")), 0);
        assertThat(notice(window)).isEqualTo(end).contains("2");
        assertThat(row(window)).isEqualTo(3);
        picture(window.stage, "merge-end-" + language.code() + "-light", 1);
        press(window, KeyCode.DIGIT2, true);
        assertThat(notice(window)).as("something else was decided since").isEmpty();
        window.close();
    }

    @Test
    void whatIsPutOffComesBackOnlyOnceAllElseIsLookedAt() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        new PartnersAnswer(window, folder).open();
        press(window, KeyCode.F8, false);
        int first = row(window);
        press(window, KeyCode.DIGIT0, true);
        press(window, KeyCode.F8, false);
        press(window, KeyCode.DIGIT1, true);
        press(window, KeyCode.F8, false);
        press(window, KeyCode.DIGIT1, true);
        for (int emptied = 0; emptied < 2; emptied++) press(window, KeyCode.F8, false);
        assertThat(notice(window)).isEmpty();
        press(window, KeyCode.F8, false);
        assertThat(notice(window)).contains("1 vraag staat op later");
        press(window, KeyCode.F8, false);
        assertThat(row(window)).isEqualTo(first);
        window.close();
    }

    @Test
    void whatIsTypedAtTheLastQuestionIsDecidedByGoingOn() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        new PartnersAnswer(window, folder).open();
        for (int question = 0; question < 2; question++) {
            press(window, KeyCode.F8, false);
            press(window, KeyCode.DIGIT1, true);
        }
        press(window, KeyCode.F8, false);
        onFx(() -> {
            TextInputControl own = (TextInputControl) node(window.stage, "#question-0-own");
            own.requestFocus();
            own.setText("Wir fragen nach");
            return 0;
        });
        for (int more = 0; more < 3; more++) press(window, KeyCode.F8, false);
        assertThat(notice(window)).startsWith("Er valt niets meer te beslissen; 2 leeg gemaakte cellen");
        window.close();
    }

    @Test
    void rowsThatAreNotLookedAtHideNoQuestion() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        new PartnersAnswer(window, folder).open();
        onFx(() -> {
            ((ToggleButton) node(window.stage, "#intake-sieve-NEW")).fire();
            return 0;
        });
        press(window, KeyCode.F8, false);
        assertThat(row(window)).isZero();
        assertThat(onFx(() -> rows(window).getItems().size())).isGreaterThan(1);
        window.close();
    }

    @Test
    void aKeyForWhatIsNotOfferedSaysWhy() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        PartnersAnswer answer = new PartnersAnswer(window, folder);
        answer.edit(1, ObstacleFields.TITLE, LocalizedText.of(Language.DE, "Das Diplom gilt nicht"));
        answer.type(1, "Titel", "Ein Diplom zählt nicht");
        answer.open();
        onFx(() -> {
            rows(window).getSelectionModel().clearAndSelect(1);
            node(window.stage, "#question-0-MINE").requestFocus();
            return 0;
        });
        press(window, KeyCode.DIGIT3, true);
        assertThat(notice(window)).isEqualTo("Allebei kan niet bij „Titel (Duits)”: kies een van de twee.");
        assertThat(text(window, "#intake-summary")).contains("4 te beslissen");
        picture(window.stage, "merge-both-not-nl-light", 1);
        onFx(() -> {
            rows(window).getSelectionModel().clearAndSelect(2);
            return 0;
        });
        press(window, KeyCode.DIGIT0, true);
        assertThat(notice(window)).contains("is leeg gemaakt: laat staan");
        onFx(() -> {
            rows(window).getSelectionModel().clearAndSelect(4);
            return 0;
        });
        press(window, KeyCode.DIGIT1, true);
        assertThat(notice(window)).contains("Bij deze rij valt niets te beslissen");
        window.close();
    }

    /** Where the keyboard is, or at the screen where it is in none of its controls. */
    private static void press(OpenWindow window, KeyCode code, boolean control) throws Exception {
        onFx(() -> {
            Node screen = node(window.stage, "#intake");
            Node there = window.stage.getScene().getFocusOwner();
            Node at = there;
            while (at != null && !"intake".equals(at.getId())) at = at.getParent();
            Event.fireEvent(there == null || at == null ? screen : there, key(code, control));
            return 0;
        });
    }

    private static int row(OpenWindow window) throws Exception {
        return onFx(() -> rows(window).getSelectionModel().getSelectedIndex());
    }

    private static TableView<PlannedRow> rows(OpenWindow window) {
        @SuppressWarnings("unchecked") // the one of the screen
        TableView<PlannedRow> rows = (TableView<PlannedRow>) node(window.stage, "#intake-rows");
        return rows;
    }

    private static String notice(OpenWindow window) {
        return text(window, "#intake-notice");
    }

    private static String text(OpenWindow window, String selector) {
        return ((Labeled) node(window.stage, selector)).getText();
    }
}
