package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.key;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Outstanding;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.exchange.ExchangeView;
import nl.slagboom.ui.giveout.GiveOutView;
import nl.slagboom.ui.intake.IntakeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partner's answer in the window: what clashes is put side by side, decided by keys, or later. */
final class ExchangeWindowTest {

    private static final String OFFICE = PartnersAnswer.OFFICE;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileThatIsNoListIsRefusedBesideTheListToo() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        Path photograph = Files.writeString(folder.resolve("brug.jpg"), "JFIF");
        press(window, KeyCode.I, true);
        await(() -> window.stage.getScene().lookup("#intake") != null);
        onFx(() -> {
            ((IntakeView) node(window.stage, "#intake")).open(photograph);
            return 0;
        });
        await(() -> text(window, "#intake-notice").contains("brug.jpg"));
        assertThat(text(window, "#sentence")).isEqualTo(text(window, "#intake-notice"));
        picture(window.stage, "intake-refused", 1);
        window.close();
    }

    @Test
    void whatBothChangedIsDecidedByKeysOrLaterAndThenTakenIn() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        PartnersAnswer answer = new PartnersAnswer(window, folder);
        answer.open();
        assertThat(text(window, "#intake-summary")).contains(OFFICE, "3 te beslissen");
        picture(window.stage, "merge-nl-light", 1, 1.5);
        press(window, KeyCode.F8, false);
        press(window, KeyCode.DIGIT3, true);
        await(() -> text(window, "#intake-summary").contains("2 te beslissen"));
        press(window, KeyCode.F8, false);
        press(window, KeyCode.DIGIT2, true);
        await(() -> text(window, "#intake-summary").contains("1 te beslissen"));
        picture(window.stage, "merge-decided-nl-light", 1);
        press(window, KeyCode.ENTER, true);
        await(() -> !window.search.exchanges().questions(answer.given().id()).isEmpty());
        assertThat(window.search.exchanges().questions(answer.given().id()))
                .filteredOn(question -> question.choice() == null)
                .hasSize(1);
        assertThat(window.search
                        .dossier(answer.obstacles().getFirst())
                        .orElseThrow()
                        .get(ObstacleFields.NEXT_STEP))
                .contains("Anruf");
        window.close();
    }

    @Test
    void theOutcomeIsTypedAndWhatIsEmptiedIsErasedInOneGo() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        PartnersAnswer answer = new PartnersAnswer(window, folder);
        answer.open();
        onFx(() -> {
            TextInputControl own = (TextInputControl) node(window.stage, "#question-0-own");
            own.requestFocus();
            own.setText("Im Herbst wird abgestimmt");
            return 0;
        });
        press(window, KeyCode.F8, false);
        await(() -> text(window, "#intake-summary").contains("2 te beslissen"));
        onFx(() -> {
            TableView<?> rows = (TableView<?>) node(window.stage, "#intake-rows");
            rows.getSelectionModel().select(2);
            return 0;
        });
        picture(window.stage, "merge-emptied-nl-light", 1);
        onFx(() -> {
            Button erase = (Button) node(window.stage, "#question-0-all");
            erase.requestFocus();
            erase.fire();
            return 0;
        });
        press(window, KeyCode.ENTER, true);
        await(() -> window.search
                .dossier(answer.obstacles().get(3))
                .orElseThrow()
                .get(ObstacleFields.NEXT_STEP_OWNER)
                .isEmpty());
        assertThat(window.search
                        .dossier(answer.obstacles().get(2))
                        .orElseThrow()
                        .get(ObstacleFields.NEXT_STEP_OWNER))
                .isEmpty();
        assertThat(window.search
                        .dossier(answer.obstacles().getFirst())
                        .orElseThrow()
                        .get(ObstacleFields.STATE_OF_PLAY))
                .contains(LocalizedText.of(Language.DE, "Im Herbst wird abgestimmt"));
        window.close();
    }

    @Test
    void aWorkbookIsGivenOutAndWhoOwesWhatIsSeenAndWhatWasLeftIsDecidedFromThere() throws Exception {
        OpenWindow window = new OpenWindow(new ChosenFiles(folder.resolve("onze-antwort.xlsx")));
        go(window, "#shell-exchange");
        picture(window.stage, "exchange-empty-nl-light", 1);
        go(window, "#shell-register");
        new PartnersAnswer(window, folder).open();
        press(window, KeyCode.ENTER, true);
        await(() -> window.search.exchanges().undecided().size() == 1);
        go(window, "#shell-exchange");
        window.fire("exchange-give");
        onFx(() -> {
            ((ComboBox<?>) node(window.stage, "#giveout-organisation"))
                    .getEditor()
                    .setText("Land Niedersachsen");
            ((DatePicker) node(window.stage, "#giveout-until")).getEditor().setText("01-03-2020");
            return 0;
        });
        assertThat(onFx(() -> ((ComboBox<?>) node(window.stage, "#giveout-reader")).getValue()))
                .isEqualTo(Neighbour.NDS);
        picture(window.stage, "giveout-workbook-nl-light", 1, 1.5);
        onFx(() -> {
            GiveOutView view = (GiveOutView) node(window.stage, "#giveout");
            view.save(folder.resolve("nds.xlsx"));
            return 0;
        });
        await(() -> window.search.exchanges().handOuts().size() == 2);
        assertThat(window.search.exchanges().handOuts())
                .filteredOn(given -> given.partner().equals("Land Niedersachsen"))
                .singleElement()
                .satisfies(given -> {
                    assertThat(given.neighbour()).isEqualTo(Neighbour.NDS);
                    assertThat(given.answerBy()).isEqualTo(LocalDate.of(2020, 3, 1));
                });
        go(window, "#shell-exchange");
        await(() ->
                ((TableView<?>) node(window.stage, "#exchange-rows")).getItems().size() == 2);
        assertThat(text(window, "#exchange-summary")).contains("1 te laat", "3 vragen");
        for (Language language : Language.values()) {
            window.speak(language);
            picture(window.stage, "exchange-" + language.code() + "-light", 1, 1.5);
        }
        window.speak(Language.NL);
        onFx(() -> {
            TableView<?> rows = (TableView<?>) node(window.stage, "#exchange-rows");
            rows.requestFocus();
            for (int i = 0; i < 2; i++) {
                boolean isOffice = ((Outstanding) rows.getItems().get(i)).undecided() > 0;
                if (isOffice) rows.getSelectionModel().clearAndSelect(i);
            }
            return 0;
        });
        press(window, KeyCode.ENTER, false);
        await(() -> window.stage.getScene().lookup("#question-0") != null);
        picture(window.stage, "decide-later-nl-light", 1);
        press(window, KeyCode.F8, false);
        press(window, KeyCode.DIGIT2, true);
        press(window, KeyCode.ENTER, true);
        await(() -> window.search.exchanges().undecided().containsValue(2L));
        answerAndRemind(window);
        window.close();
    }

    private void answerAndRemind(OpenWindow window) throws Exception {
        go(window, "#shell-exchange");
        HandOut.Entry late = window.search.exchanges().handOuts().stream()
                .filter(given -> !given.partner().equals(OFFICE))
                .findFirst()
                .orElseThrow();
        onFx(() -> {
            ExchangeView view = (ExchangeView) node(window.stage, "#exchange");
            view.remind(late, folder.resolve("erinnerung.eml"));
            return 0;
        });
        await(() -> text(window, "#exchange-done").contains("erinnerung.eml"));
        assertThat(folder.resolve("erinnerung.eml")).content().contains("X-Unsent: 1");
        window.fire("exchange-answer");
        window.fire("answer-save");
        await(() -> text(window, "#exchange-done").contains("onze-antwort.xlsx"));
        await(() ->
                ((TableView<?>) node(window.stage, "#exchange-rows")).getItems().size() == 3);
        picture(window.stage, "exchange-answered-nl-light", 1);
        window.fire("theme");
        picture(window.stage, "exchange-answered-nl-dark", 1);
        window.fire("theme");
        window.fire("mail");
        await(() -> Files.exists(folder.resolve("onze-antwort.eml")));
        assertThat(folder.resolve("onze-antwort.eml")).content().contains("onze-antwort.xlsx");
    }

    @Test
    void theMergeScreenOpensInFourLanguagesAndBothThemes() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        new PartnersAnswer(window, folder).open();
        for (Language language : Language.values()) {
            window.speak(language);
            picture(window.stage, "merge-" + language.code() + "-light", 1);
        }
        onFx(() -> {
            ((Button) node(window.stage, "#theme")).fire();
            return 0;
        });
        picture(window.stage, "merge-en-dark", 1);
        window.close();
    }

    private static void go(OpenWindow window, String place) throws Exception {
        onFx(() -> {
            ((ToggleButton) node(window.stage, place)).fire();
            return 0;
        });
    }

    private static void press(OpenWindow window, KeyCode code, boolean control) throws Exception {
        onFx(() -> {
            Node there = window.stage.getScene().getFocusOwner();
            Event.fireEvent(there == null ? node(window.stage, "#intake") : there, key(code, control));
            return 0;
        });
    }

    private static String text(OpenWindow window, String selector) {
        return ((Label) node(window.stage, selector)).getText();
    }
}
