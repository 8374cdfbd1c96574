package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F1 explains the screen that one is on. */
final class HelpSheetTest {

    private static final Map<KeyCode, String> SCREENS = new TreeMap<>(Map.of(
            KeyCode.L, "register",
            KeyCode.O, "overview",
            KeyCode.N, "log",
            KeyCode.U, "exchange",
            KeyCode.I, "intake",
            KeyCode.E, "export",
            KeyCode.H, "history"));

    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        windows = List.of(window);
        window.log("Geen bus", obstacle -> obstacle);
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachScreenIsExplainedWithItsOwnCommandsAndThoseOfTheWindow(Language language) throws Exception {
        window().speak(language);
        Messages messages = Messages.of(language.locale());
        for (Map.Entry<KeyCode, String> screen : SCREENS.entrySet()) {
            chord(KeyCode.CONTROL, screen.getKey());
            Set<String> commands = onFx(() -> window().main.commands().stream()
                    .map(command -> command.name(messages))
                    .collect(Collectors.toSet()));
            help();
            String key = "help." + screen.getValue();
            assertThat(text("#help-heading")).isEqualTo(messages.text(key + ".heading"));
            assertThat(text("#help-what")).isEqualTo(messages.text(key));
            assertThat(onFx(() -> String.join("\n", labels("#help-content .label"))))
                    .contains(commands);
            assertWhole();
            picture(window().stage, "help-" + screen.getValue() + "-" + language.code(), 1);
            key(KeyCode.ESCAPE);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsSeenInBothThemesFromTopToEnd(Language language) throws Exception {
        window().speak(language);
        for (String theme : List.of("light", "dark")) {
            if (theme.equals("dark")) window().fire("theme");
            chord(KeyCode.CONTROL, KeyCode.L);
            help();
            picture(window().stage, "help-" + language.code() + "-" + theme, 1, 1.5);
            key(KeyCode.END);
            await(() -> scroll().getVvalue() == scroll().getVmax());
            picture(window().stage, "help-end-" + language.code() + "-" + theme, 1);
            key(KeyCode.F1);
        }
        window().fire("theme");
    }

    @Test
    void itScrollsByKeysIsClosedByF1AndByEscapeAndGivesTheKeyboardBack() throws Exception {
        window().choose(0);
        TextInputControl title = window().text("title");
        onFx(() -> {
            title.requestFocus();
            title.selectRange(2, 6);
            return 0;
        });
        for (KeyCode closes : List.of(KeyCode.F1, KeyCode.ESCAPE)) {
            help();
            assertThat(onFx(() -> scroll().getVvalue())).isZero();
            key(KeyCode.PAGE_DOWN);
            await(() -> scroll().getVvalue() > 0);
            key(KeyCode.TAB);
            assertThat(Keys.focused(window().stage)).isEqualTo("help-scroll");
            key(closes);
            awaitFocus(window().stage, "title");
            assertThat(onFx(title::getSelectedText)).isEqualTo("en b");
            assertThat(onFx(() -> window().stage.getScene().lookup("#help") == null))
                    .isTrue();
        }
    }

    @Test
    void aKeyThatIsReadThereCanBePressedThere() throws Exception {
        help();
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        assertThat(onFx(() -> window().stage.getScene().lookup("#help") == null))
                .isTrue();
    }

    @Test
    void itGivesWayToThePaletteAndThePaletteToIt() throws Exception {
        chord(KeyCode.CONTROL, KeyCode.L);
        awaitFocus(window().stage, "rows");
        help();
        chord(KeyCode.CONTROL, KeyCode.K);
        awaitFocus(window().stage, "palette-field");
        help();
        key(KeyCode.ESCAPE);
        awaitFocus(window().stage, "rows");
    }

    @Test
    void itIsWholeInASmallWindow() throws Exception {
        onFx(() -> {
            window().stage.setWidth(911);
            window().stage.setHeight(493);
            return 0;
        });
        window().speak(Language.FR);
        help();
        assertWhole();
        picture(window().stage, "help-small", 1.5);
    }

    @Test
    void commandsOfTheScreenStandBeforeThoseOfTheWindow() throws Exception {
        help();
        List<String> said = onFx(() -> labels("#help-content .label"));
        Command own = window().command("command.register.all");
        Command common = window().command("command.undo");
        Messages dutch = Messages.of(Language.NL.locale());
        assertThat(said)
                .containsSubsequence(
                        dutch.text("help.screen"),
                        own.name(dutch),
                        dutch.text("help.window"),
                        common.name(dutch),
                        dutch.text("help.search"));
    }

    private void help() throws Exception {
        key(KeyCode.F1);
        awaitFocus(window().stage, "help-scroll");
    }

    private ScrollPane scroll() {
        return (ScrollPane) node(window().stage, "#help-scroll");
    }

    private String text(String selector) throws Exception {
        return onFx(() -> ((Label) node(window().stage, selector)).getText());
    }

    private List<String> labels(String selector) {
        return window().stage.getScene().getRoot().lookupAll(selector).stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    /** The sheet lies within the window, and none of its texts is cut off. */
    private void assertWhole() throws Exception {
        onFx(() -> {
            Bounds window = window().stage.getScene().getRoot().getLayoutBounds();
            Node sheet = node(window().stage, "#help");
            assertThat(window.contains(sheet.localToScene(sheet.getLayoutBounds())))
                    .isTrue();
            for (Node node : sheet.lookupAll(".label")) {
                Label label = (Label) node;
                assertThat(label.getHeight())
                        .as(label.getText())
                        .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()) - 1);
            }
            return 0;
        });
    }
}
