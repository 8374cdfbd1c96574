package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.LearntWord;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.intake.IntakeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What partners' words mean is said, remembered, changed and forgotten by keyboard. */
final class WordsWindowTest {

    private static final int WORDS = 2;
    private static final int REMEMBERED = 4;

    @TempDir
    private Path folder = Path.of("");

    private Path list(String name) throws IOException {
        return Files.writeString(folder.resolve(name), """
                Nr;Hindernis;Thema;Status
                1;Kein Zug nach Aachen;Verkehrswesen;vertagt
                2;Kein Bus nach Gronau;Verkehrswesen;vertagt
                3;Kein Arzt am Sonntag;Gesundheitswesen, Soziales;erledigt
                4;Keine Anerkennung des Abschlusses;Bildung und Forschung;erledigt
                """);
    }

    private OpenWindow opened(String name) throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        open(window, list(name));
        return window;
    }

    private static void open(OpenWindow window, Path list) throws Exception {
        onFx(() -> {
            ((ToggleButton) node(window.stage, "#shell-intake")).fire();
            ((IntakeView) node(window.stage, "#intake")).open(list);
            return 0;
        });
        await(() ->
                text(window, "#intake-summary").startsWith(list.getFileName().toString()));
        await(() -> window.stage.getScene().lookup("#intake-rows") instanceof TableView<?> rows
                && rows.getItems().size() == 4);
    }

    private static String text(OpenWindow window, String id) {
        Node node = node(window.stage, id);
        return node instanceof TextInputControl input ? input.getText() : ((Labeled) node).getText();
    }

    private static void tab(OpenWindow window, int index) throws Exception {
        onFx(() -> {
            ((TabPane) node(window.stage, "#intake-tabs")).getSelectionModel().select(index);
            return 0;
        });
        Keys.settle();
    }

    private static String tabName(OpenWindow window, int index) throws Exception {
        return onFx(() -> ((TabPane) node(window.stage, "#intake-tabs"))
                .getTabs()
                .get(index)
                .getText());
    }

    private static void say(OpenWindow window, String organisation) throws Exception {
        onFx(() -> {
            ((IntakeView) node(window.stage, "#intake")).begin();
            return 0;
        });
        Keys.tabTo(window.stage, "intake-organisation");
        Keys.type(organisation);
        Keys.key(KeyCode.ENTER);
        await(() -> !((Button) node(window.stage, "#intake-apply")).isDisabled());
    }

    private static Dossier named(OpenWindow window, String title) {
        return window.search.dossiers().stream()
                .filter(dossier -> dossier.title().texts().contains(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> learnt(OpenWindow window) {
        return window.search.exchanges().learntWords().stream()
                .map(LearntWord.Entry::meaning)
                .map(word -> word.organisation() + ": " + word.word() + " " + word.code())
                .sorted()
                .toList();
    }

    @Test
    void aWordIsSaidByTypingAProposalIsTakenByItsButtonAndAllByOneKey() throws Exception {
        OpenWindow window = opened("kreis.csv");
        say(window, "kreis borken");
        assertThat(tabName(window, WORDS)).isEqualTo("Woorden (5 niet herkend)");
        tab(window, WORDS);
        Keys.tabTo(window.stage, "intake-word-1");
        Keys.type("wacht");
        Keys.key(KeyCode.ENTER);
        await(() -> tabName(window).equals("Woorden (4 niet herkend)"));
        assertThat(Keys.focused(window.stage)).as("the box stays").isEqualTo("intake-word-1");
        assertThat(onFx(() -> text(window, "#intake-word-1"))).isEqualTo("wacht op informatie");
        Keys.key(KeyCode.F9);
        await(() -> tabName(window).equals("Woorden (1 niet herkend)"));
        assertThat(onFx(() -> text(window, "#intake-word-2"))).isEqualTo("onderwijs");
        Keys.key(KeyCode.F9);
        assertThat(onFx(() -> text(window, "#intake-notice"))).isEqualTo("Er is geen voorstel om over te nemen.");
        Keys.chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> learnt(window).size() == 4);
        assertThat(learnt(window))
                .containsExactly(
                        "kreis borken: Bildung und Forschung EDUCATION",
                        "kreis borken: Gesundheitswesen HEALTH",
                        "kreis borken: Verkehrswesen MOBILITY",
                        "kreis borken: vertagt AWAITING_INFORMATION");
        assertThat(named(window, "Kein Zug nach Aachen").status()).isEqualTo(Status.AWAITING_INFORMATION);
        assertThat(named(window, "Kein Bus nach Gronau").get(ObstacleFields.THEMES))
                .hasValueSatisfying(themes -> assertThat(themes).containsExactly(Theme.MOBILITY));
        Keys.chord(KeyCode.CONTROL, KeyCode.I);
        await(() -> window.stage.getScene().lookup("#intake-summary") != null);
        assertThat(onFx(() -> text(window, "#intake-summary"))).endsWith("4 woorden zijn onthouden.");
        assertThat(window.search.changesets(1).getFirst().sentence())
                .startsWith("Onthouden wat kreis borken bedoelt: „");
        window.close();
    }

    private static String tabName(OpenWindow window) {
        return ((TabPane) node(window.stage, "#intake-tabs"))
                .getTabs()
                .get(WORDS)
                .getText();
    }

    @Test
    void whatIsRememberedIsChangedAndForgottenByKeyboardAndTheOpenListFollows() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        window.register.learnWords(
                List.of(
                        new LearntWord.Meaning("Kreis Borken", "Status", "vertagt", "AWAITING_INFORMATION"),
                        new LearntWord.Meaning("Vlaanderen", "Theme", "Wegenwezen", "MOBILITY")),
                "Twee woorden",
                "Anna");
        open(window, list("Kreis Borken.csv"));
        say(window, "Kreis Borken");
        assertThat(tabName(window, REMEMBERED)).isEqualTo("Onthouden (2)");
        tab(window, REMEMBERED);
        picture(window.stage, "intake-learnt-nl-light", 1);
        Keys.tabTo(window.stage, "intake-learnt-0");
        Node before = onFx(() -> node(window.stage, "#intake-learnt-0"));
        Keys.type("vervallen");
        Keys.key(KeyCode.ENTER);
        await(() -> learnt(window).contains("Kreis Borken: vertagt LAPSED"));
        await(() -> !before.equals(node(window.stage, "#intake-learnt-0")));
        assertThat(Keys.focused(window.stage)).as("it was drawn anew").isEqualTo("intake-learnt-0");
        Keys.tabTo(window.stage, "intake-forget-word-1");
        Keys.key(KeyCode.SPACE);
        await(() -> learnt(window).equals(List.of("Kreis Borken: vertagt LAPSED")));
        tab(window, WORDS);
        await(() -> text(window, "#intake-word-1").equals("vervallen"));
        window.close();
    }
}
