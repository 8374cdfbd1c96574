package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Field;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.FileQuestions;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Enter does with a hand-out, and what is asked with an answer to a partner. */
final class AnswerWindowTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsAskedWithAnAnswerBeginsAsItWasAskedBefore(Language language) throws Exception {
        ChosenFiles files = new ChosenFiles(folder.resolve("ons-antwoord.xlsx"));
        OpenWindow window = new OpenWindow(files);
        HandOut.Entry given = answered(window);
        window.speak(language);
        if (language == Language.DE) window.fire("theme");
        enter(window);
        Keys.awaitFocus(window.stage, "answer-until");
        assertThat(text(window, "#answer-heading")).contains(PartnersAnswer.OFFICE, "antwort.xlsx");
        String day = new Wording(Messages.of(language.locale())).value(LocalDate.of(2027, 3, 1));
        assertThat(onFx(() -> day(window).getEditor().getText())).isEqualTo(day);
        assertThat(checked(window)).hasSameElementsAs(given.editable());
        picture(window.stage, "answer-" + language.code() + (language == Language.DE ? "-dark" : "-light"), 1, 1.5);
        onFx(() -> {
            day(window).getEditor().setText("");
            editable(window).getCheckModel().clearChecks();
            editable(window).getCheckModel().check(0);
            return 0;
        });
        Keys.chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> window.search.exchanges().handOuts().size() == 2);
        Keys.awaitFocus(window.stage, "mail");
        assertThat(files.proposed()).startsWith("staatskanzlei-nrw-").endsWith(".xlsx");
        HandOut.Entry next = window.search.exchanges().handOuts().getFirst();
        assertThat(next.answerBy()).isNull();
        assertThat(next.editable()).hasSize(1).isSubsetOf(given.editable());
        assertThat(onFx(() -> node(window.stage, "#answer").isVisible())).isFalse();
        picture(window.stage, "answer-given-" + language.code(), 1);
        if (language == Language.DE) window.fire("theme");
        window.close();
    }

    @Test
    void aDayThatCannotBeReadIsSaidThereAndEscapeGoesBackToTheList() throws Exception {
        OpenWindow window = new OpenWindow(new ChosenFiles(folder.resolve("ons-antwoord.xlsx")));
        answered(window);
        enter(window);
        Keys.awaitFocus(window.stage, "answer-until");
        onFx(() -> {
            day(window).getEditor().setText("in maart");
            node(window.stage, "#answer-save").requestFocus();
            ((Button) node(window.stage, "#answer-save")).fire();
            return 0;
        });
        Keys.awaitFocus(window.stage, "answer-until");
        assertThat(onFx(() -> text(window, "#answer .field-error"))).contains("in maart");
        Keys.tabTo(window.stage, "answer-editable");
        Keys.tabTo(window.stage, "answer-save");
        Keys.tabTo(window.stage, "answer-leave");
        Keys.key(KeyCode.ESCAPE);
        Keys.awaitFocus(window.stage, "exchange-rows");
        assertThat(window.search.exchanges().handOuts()).hasSize(1);
        window.close();
    }

    @Test
    void whatThePartnerMayChangeIsChosenByKeys() throws Exception {
        OpenWindow window = new OpenWindow(new ChosenFiles(folder.resolve("ons-antwoord.xlsx")));
        HandOut.Entry given = answered(window);
        enter(window);
        Keys.awaitFocus(window.stage, "answer-until");
        Keys.tabTo(window.stage, "answer-editable");
        Keys.key(KeyCode.SPACE);
        assertThat(checked(window)).as("it opens").hasSize(given.editable().size());
        Keys.key(KeyCode.SPACE);
        Keys.key(KeyCode.DOWN);
        Keys.key(KeyCode.SPACE);
        assertThat(checked(window)).hasSize(given.editable().size() - 2);
        Keys.key(KeyCode.ESCAPE);
        assertThat(onFx(() -> node(window.stage, "#answer").isVisible()))
                .as("only the list is closed")
                .isTrue();
        Keys.key(KeyCode.DOWN);
        Keys.key(KeyCode.ENTER);
        assertThat(window.search.exchanges().handOuts()).as("nothing is saved").hasSize(1);
        assertThat(Keys.focused(window.stage)).isEqualTo("answer-editable");
        Keys.key(KeyCode.TAB);
        assertThat(Keys.focused(window.stage)).isEqualTo("answer-save");
        window.close();
    }

    @Test
    void aDayThatHasPassedIsNotAskedAgain() throws Exception {
        OpenWindow window = new OpenWindow(new ChosenFiles(folder.resolve("ons-antwoord.xlsx")));
        PartnersAnswer answer = new PartnersAnswer(window, folder, LocalDate.of(2020, 3, 1));
        takeAll(window, answer);
        enter(window);
        Keys.awaitFocus(window.stage, "answer-until");
        assertThat(onFx(() -> day(window).getEditor().getText())).isEmpty();
        window.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatCanBeReadIsOfferedFirst(Language language) throws Exception {
        ChosenFiles files = new ChosenFiles(folder.resolve("antwort.xlsx"));
        OpenWindow window = new OpenWindow(files);
        PartnersAnswer answer = new PartnersAnswer(window, folder);
        window.speak(language);
        Keys.chord(KeyCode.CONTROL, KeyCode.I);
        Keys.awaitFocus(window.stage, "intake-choose");
        Keys.key(KeyCode.SPACE);
        await(() -> !files.offered().isEmpty());
        List<FileQuestions.Kind> kinds = files.offered();
        assertThat(kinds).hasSize(2);
        assertThat(kinds.getFirst().name()).contains(".xlsx", ".xlsm", ".xls", ".csv");
        assertThat(kinds.getFirst().patterns()).contains("*.xlsx", "*.xlsm", "*.xls", "*.csv");
        assertThat(kinds.getLast().patterns()).contains("*");
        await(() -> window.stage.getScene().lookup("#question-0") != null);
        files.forget();
        enter(window);
        assertThat(files.offered()).as("of " + answer.given().partner()).isEqualTo(kinds);
        window.close();
    }

    /** Its answer came, and nothing of it is left to decide. */
    private HandOut.Entry answered(OpenWindow window) throws Exception {
        PartnersAnswer answer = new PartnersAnswer(window, folder);
        takeAll(window, answer);
        return answer.given();
    }

    private static void takeAll(OpenWindow window, PartnersAnswer answer) throws Exception {
        answer.open();
        for (int question = 0; question < 3; question++) {
            Keys.key(KeyCode.F8);
            Keys.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        }
        Keys.chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> !window.search.exchanges().handOuts().getFirst().isOutstanding());
        assertThat(window.search.exchanges().undecided()).isEmpty();
    }

    private static void enter(OpenWindow window) throws Exception {
        Keys.chord(KeyCode.CONTROL, KeyCode.U);
        Keys.awaitFocus(window.stage, "exchange-rows");
        await(() -> !((TableView<?>) node(window.stage, "#exchange-rows"))
                .getItems()
                .isEmpty());
        Keys.key(KeyCode.ENTER);
    }

    private static DatePicker day(OpenWindow window) {
        return (DatePicker) node(window.stage, "#answer-until");
    }

    @SuppressWarnings("unchecked") // the one of the screen
    private static CheckComboBox<Field<?, ?>> editable(OpenWindow window) {
        return (CheckComboBox<Field<?, ?>>) node(window.stage, "#answer-editable");
    }

    private static List<String> checked(OpenWindow window) throws Exception {
        return onFx(() -> editable(window).getCheckModel().getCheckedItems().stream()
                .map(Field::code)
                .toList());
    }

    private static String text(OpenWindow window, String selector) {
        Node found = node(window.stage, selector);
        return ((Labeled) found).getText();
    }
}
