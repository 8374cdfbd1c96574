package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was left of a partner's answer is decided on a screen of its own. */
final class DecideWindowTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Language.class)
    void onlyWhatMeansSomethingWithoutAFileIsThere(Language language) throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        leave(window);
        window.speak(language);
        if (language == Language.DE) window.fire("theme");
        begin(window);
        Messages words = Messages.of(language.locale());
        assertThat(text(window, "#decide-heading")).contains(PartnersAnswer.OFFICE);
        assertThat(text(window, "#decide-summary")).contains(words.text("intake.answer.undecided", 3));
        assertThat(onFx(() -> ((ToggleButton) node(window.stage, "#shell-exchange")).isSelected()))
                .isTrue();
        for (String idle : List.of("#intake-tabs", "#intake-organisation", "#intake-sieve-NEW"))
            assertThat(onFx(() -> window.stage.getScene().lookup(idle) == null))
                    .as(idle)
                    .isTrue();
        TableView<?> rows = (TableView<?>) node(window.stage, "#intake-rows");
        assertThat(onFx(() ->
                        rows.getColumns().stream().map(TableColumn::getText).toList()))
                .containsExactly(
                        words.text("field.reference"), words.text("exchange.state"), words.text("intake.title"));
        assertThat(onFx(() -> rows.lookupAll(".table-cell").stream()
                        .map(cell -> ((Text) cell.lookup(".text")).getText())
                        .toList()))
                .as("nothing is cut off")
                .contains("GB-2024-0001");
        picture(window.stage, "decide-" + language.code() + (language == Language.DE ? "-dark" : "-light"), 1, 1.5);
        onFx(() -> {
            rows.requestFocus();
            return 0;
        });
        Keys.key(KeyCode.SPACE);
        assertThat(text(window, "#decide-summary"))
                .as("no row can be left out")
                .contains(words.text("intake.answer.undecided", 3));
        if (language == Language.DE) window.fire("theme");
        window.close();
    }

    @Test
    void whatWasDecidedStaysForWhoComesBackAndIsToldOnceItIsRecorded() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        leave(window);
        begin(window);
        Keys.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> text(window, "#decide-summary").contains("2 te beslissen · 1 beslist"));
        Keys.key(KeyCode.ESCAPE);
        Keys.awaitFocus(window.stage, "exchange-rows");
        begin(window);
        assertThat(text(window, "#decide-summary")).contains("2 te beslissen · 1 beslist");
        assertThat(onFx(() -> ((Button) node(window.stage, "#decide-apply")).getText()))
                .isEqualTo("1 beslissing vastleggen");
        Keys.chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> window.stage.getScene().lookup("#exchange-done") instanceof Labeled done
                && done.getText().equals("1 vraag is beslist; 2 blijven voor later."));
        await(() -> window.search.exchanges().undecided().containsValue(2L));
        window.close();
    }

    /** An answer is taken in, and its three questions are left for later. */
    private void leave(OpenWindow window) throws Exception {
        new PartnersAnswer(window, folder).open();
        Keys.chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> window.search.exchanges().undecided().containsValue(3L));
        await(() -> window.stage.getScene().lookup("#exchange-rows") != null);
    }

    private static void begin(OpenWindow window) throws Exception {
        await(() -> !((TableView<?>) node(window.stage, "#exchange-rows"))
                .getItems()
                .isEmpty());
        onFx(() -> {
            node(window.stage, "#exchange-rows").requestFocus();
            return 0;
        });
        Keys.key(KeyCode.ENTER);
        await(() -> {
            Node owner = window.stage.getScene().getFocusOwner();
            return owner != null && String.valueOf(owner.getId()).startsWith("question-");
        });
    }

    private static String text(OpenWindow window, String selector) {
        return ((Labeled) node(window.stage, selector)).getText();
    }
}
