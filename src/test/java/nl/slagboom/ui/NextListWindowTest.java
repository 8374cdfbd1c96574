package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.intake.IntakeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The next edition of a partner's list comes in over the same screen as the first. */
final class NextListWindowTest {

    private static final String HEADINGS = "Nr;Knelpunt;Thema;Status;Stand van zaken\n";

    @TempDir
    private Path folder = Path.of("");

    private void open(OpenWindow window, String name, String rows) throws Exception {
        Path file = Files.writeString(folder.resolve(name), HEADINGS + rows);
        Keys.chord(KeyCode.CONTROL, KeyCode.I);
        await(() -> window.stage.getScene().lookup("#intake") != null);
        onFx(() -> {
            ((IntakeView) node(window.stage, "#intake")).open(file);
            return 0;
        });
        await(() ->
                !((TableView<?>) node(window.stage, "#intake-rows")).getItems().isEmpty());
        onFx(() -> {
            ComboBox<?> sender = (ComboBox<?>) node(window.stage, "#intake-organisation");
            sender.getEditor().setText("Nedersaksen");
            sender.requestFocus();
            node(window.stage, "#intake-rows").requestFocus();
            return 0;
        });
        await(() -> !node(window.stage, "#intake-apply").isDisabled());
    }

    private void lastYear(OpenWindow window) throws Exception {
        open(
                window,
                "2026.csv",
                "A1;Geen trein;mobiliteit;in behandeling;Overleg loopt\nA2;Geen arts;zorg;gemeld;Nog niets\n");
        Keys.chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> window.search.exchanges().partnersLists().size() == 1);
        Dossier train = window.search.dossiers().stream()
                .filter(dossier -> dossier.title().texts().contains("Geen trein"))
                .findFirst()
                .orElseThrow();
        window.register.save(
                train,
                train.with(ObstacleFields.STATE_OF_PLAY, LocalizedText.of(Language.NL, "Verdrag getekend")),
                "Anna");
        open(
                window,
                "2027.csv",
                "A1;Geen trein;mobiliteit;in behandeling;Overleg gestopt\nA3;Geen bus;mobiliteit;gemeld;Nieuw\n");
    }

    private static String text(OpenWindow window, String id) throws Exception {
        return onFx(() -> ((Labeled) node(window.stage, id)).getText());
    }

    @Test
    void whatWasTakenBackIsNoLongerSaidToBeReadIn() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        open(window, "2026.csv", "A1;Geen trein;mobiliteit;in behandeling;Overleg loopt\n");
        Keys.chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> window.search.dossiers().size() == 1);
        Keys.chord(KeyCode.CONTROL, KeyCode.I);
        await(() -> ((Labeled) node(window.stage, "#intake-summary")).getText().contains("2026.csv"));
        Keys.awaitFocus(window.stage, "intake-choose");
        Keys.chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> window.search.dossiers().isEmpty());
        await(() -> ((Labeled) node(window.stage, "#intake-summary"))
                .getText()
                .startsWith("Kies een werkmap of tekstlijst."));
        window.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsComparedAskedAndGoneIsSaid(Language language) throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        lastYear(window);
        window.speak(language);
        if (language == Language.DE) window.fire("theme");
        assertThat(text(window, "#intake-summary")).contains("2026.csv");
        String theme = language == Language.DE ? "-dark" : "-light";
        onFx(() -> {
            ((TableView<?>) node(window.stage, "#intake-rows"))
                    .getSelectionModel()
                    .select(0);
            return 0;
        });
        picture(window.stage, "nextlist-" + language.code() + theme, 1, 1.5);
        onFx(() -> {
            ((TabPane) node(window.stage, "#intake-tabs")).getSelectionModel().select(2);
            return 0;
        });
        assertThat(onFx(() -> ((ListView<?>) node(window.stage, "#intake-problems"))
                        .getItems()
                        .size()))
                .isEqualTo(2);
        picture(window.stage, "nextlist-minds-" + language.code() + theme, 1);
        if (language == Language.DE) window.fire("theme");
        window.close();
    }

    @Test
    void whatIsLeftIsDecidedLaterInExchange() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        lastYear(window);
        Keys.chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> window.search.exchanges().undecided().containsValue(1L));
        await(() -> window.stage.getScene().lookup("#exchange-done") instanceof Labeled done
                && done.getText().contains("1 vraag wacht op een beslissing"));
        await(() -> window.stage.getScene().lookup("#exchange-rows") instanceof TableView<?> rows
                && !rows.getItems().isEmpty());
        picture(window.stage, "nextlist-exchange-nl-light", 1);
        onFx(() -> {
            node(window.stage, "#exchange-rows").requestFocus();
            return 0;
        });
        Keys.key(KeyCode.ENTER);
        Keys.awaitFocus(window.stage, "question-0-MINE");
        assertThat(text(window, "#decide-heading")).contains("lijst van Nedersaksen");
        Keys.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> ((Labeled) node(window.stage, "#decide-summary")).getText().contains("1 beslist"));
        Keys.chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> window.search.exchanges().undecided().isEmpty());
        assertThat(window.search.dossiers())
                .extracting(dossier -> dossier.get(ObstacleFields.STATE_OF_PLAY)
                        .orElse(LocalizedText.EMPTY)
                        .in(Language.NL))
                .contains("Overleg gestopt");
        window.close();
    }
}
