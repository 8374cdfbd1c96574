package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.stage.Window;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.ui.common.Drafts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Spelling in the window: what is seen, what is said, and what keys do. */
final class SpellingTest {

    private static final String WRONG = "De vergunnig voor de ambulanze geldt aan één kant van de grens.";

    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        windows = List.of(window);
        window.log(
                "Ambulance mag de grens niet over",
                obstacle -> obstacle.with(
                        ObstacleFields.DESCRIPTION,
                        LocalizedText.of(Language.NL, WRONG).with(Language.DE, "Der Kranknewagen darf nicht.")));
        window.choose(0);
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private TextInputControl description() throws Exception {
        return window().text("description");
    }

    private void focus(TextInputControl box) throws Exception {
        onFx(() -> {
            box.requestFocus();
            box.positionCaret(0);
            return 0;
        });
    }

    private static String said(TextInputControl box) {
        return Objects.toString(box.getAccessibleHelp(), "");
    }

    private static int waves(TextInputControl box) {
        return (int) box.lookupAll(".spelling-underlines").stream()
                .map(Path.class::cast)
                .flatMap(path -> path.getElements().stream())
                .filter(MoveTo.class::isInstance)
                .count();
    }

    @Test
    void whatIsNotKnownIsUnderlinedAndSaidInTheLanguageOfTheTab() throws Exception {
        TextInputControl box = description();
        focus(box);
        await(() -> said(box).equals("2 onbekende woorden: vergunnig, ambulanze. F7 toont voorstellen."));
        assertThat(onFx(() -> waves(box))).isEqualTo(2);
        Desk.picture(window().stage, "spelling", 1, 1.5);
        onFx(() -> {
            ((ToggleButton) node(window().stage, "#sections #description-de")).fire();
            return 0;
        });
        await(() -> said(box).equals("Onbekend woord: Kranknewagen. F7 toont voorstellen."));
        assertThat(onFx(() -> waves(box))).isEqualTo(1);
    }

    @Test
    void byKeysAloneEachWordIsReachedAndReplacedAndCtrlZTakesThatBack() throws Exception {
        TextInputControl box = description();
        focus(box);
        await(() -> waves(box) == 2);
        key(KeyCode.F7);
        await(() -> item("spelling-1") != null);
        assertThat(onFx(box::getSelectedText)).isEqualTo("vergunnig");
        onFx(() -> {
            Desk.picture(menu().getScene().getRoot(), "spelling-menu");
            return 0;
        });
        key(KeyCode.ENTER); // the likeliest is chosen
        await(() -> box.getText().startsWith("De vergunning voor"));
        await(() -> waves(box) == 1);
        awaitFocus(window().stage, "description");
        key(KeyCode.F7);
        await(() -> item("spelling-1") != null && box.getSelectedText().equals("ambulanze"));
        key(KeyCode.ESCAPE);
        await(() -> item("spelling-1") == null);
        awaitFocus(window().stage, "description");
        Keys.chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> box.getText().equals(WRONG));
    }

    @Test
    void aWordThatIsAddedIsRightInEveryText() throws Exception {
        TextInputControl box = description();
        focus(box);
        await(() -> waves(box) == 2);
        key(KeyCode.F7);
        await(() -> item("spelling-add") != null);
        onFx(() -> {
            Objects.requireNonNull(item("spelling-add")).fire();
            return 0;
        });
        await(() -> said(box).startsWith("Onbekend woord: ambulanze."));
    }

    @Test
    void whatIsTypedIsLookedOverAMomentLaterAndItCanBeTurnedOff() throws Exception {
        TextInputControl box = description();
        focus(box);
        await(() -> waves(box) == 2);
        onFx(() -> {
            box.insertText(0, "Zeer vreemmd. ");
            return waves(box);
        });
        await(() -> said(box).startsWith("3 onbekende woorden: vreemmd, vergunnig, ambulanze."));
        onFx(() -> {
            run("command.spelling.turn");
            return 0;
        });
        await(() -> said(box).isEmpty() && waves(box) == 0);
        assertThat(window().command("command.spelling.next").isAvailable()).isFalse();
    }

    @Test
    void theMenuOfAnyTextBoxIsInTheUsersLanguage() throws Exception {
        onFx(() -> {
            Node search = node(window().stage, "#search");
            Bounds place = search.localToScreen(search.getBoundsInLocal());
            Event.fireEvent(
                    search,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            5,
                            5,
                            place.getMinX(),
                            place.getMinY(),
                            true,
                            null));
            return 0;
        });
        assertThat(onFx(() -> menu().getItems().stream()
                        .map(MenuItem::getText)
                        .filter(Objects::nonNull)
                        .toList()))
                .containsExactly(
                        "Ongedaan maken",
                        "Opnieuw doen",
                        "Knippen",
                        "Kopiëren",
                        "Plakken",
                        "Verwijderen",
                        "Alles kiezen");
    }

    @Test
    void anEmptyLanguageShowsAnotherAndCanBeginWithItWhichCtrlZTakesBack() throws Exception {
        TextInputControl box = description();
        onFx(() -> {
            ((ToggleButton) node(window().stage, "#sections #description-en")).fire();
            return 0;
        });
        assertThat(onFx(box::getPromptText)).isEqualTo("(Nederlands) " + WRONG);
        Desk.picture(window().stage, "borrowed", 1);
        TextInputControl title = window().text("title");
        onFx(() -> {
            ((ToggleButton) node(window().stage, "#sections #title-fr")).fire();
            return 0;
        });
        window().fire("title-borrow");
        assertThat(onFx(() -> title.getText())).isEqualTo("Ambulance mag de grens niet over");
        assertThat(onFx(() -> node(window().stage, "#sections #title").isFocused()))
                .isTrue();
        Keys.chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> title.getText().isEmpty());
    }

    @Test
    void ofABorrowedTitleTheHeadingSaysItsLanguage() throws Exception {
        await(() -> heading().equals("Ambulance mag de grens niet over"));
        window().speak(Language.FR);
        await(() -> heading().equals("Ambulance mag de grens niet over (NL)"));
    }

    private String heading() {
        return window().stage.getScene().lookup("#shown-title") instanceof Label label ? label.getText() : "";
    }

    @Test
    void nearWhatTheEuRegisterTakesTheCountIsSaidAndPastItToo() throws Exception {
        TextInputControl title = window().text("title");
        onFx(() -> {
            title.setText("woord ".repeat(32)); // 160 without spaces: no more than 80 %
            return 0;
        });
        assertThat(onFx(() -> said(title))).isEmpty();
        onFx(() -> {
            title.setText("woord ".repeat(33));
            return 0;
        });
        assertThat(onFx(() -> said(title)))
                .isEqualTo("Nederlands: 165 tekens zonder spaties; het EU-register neemt er hoogstens 200 op.");
        onFx(() -> {
            title.setText("woord ".repeat(41));
            return 0;
        });
        assertThat(onFx(() -> said(title)))
                .startsWith("Nederlands: 205 tekens zonder spaties, 5 meer dan het EU-register opneemt");
        Desk.picture(window().stage, "count", 1);
        window().fire("save");
        Dossier saved = window().search
                .dossier(window().search.rows().rows().getFirst().id())
                .orElseThrow();
        await(() -> window().search
                .dossier(saved.id())
                .orElseThrow()
                .title()
                .shown(Language.NL)
                .startsWith("woord"));
    }

    private void run(String command) {
        window().main.commands().stream()
                .filter(one -> one.id().equals(command))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(one -> one instanceof ContextMenu menu && "text-menu".equals(menu.getId()))
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable MenuItem item(String id) {
        return Window.getWindows().stream()
                .filter(one -> one instanceof ContextMenu menu && menu.isShowing())
                .flatMap(one -> ((ContextMenu) one).getItems().stream())
                .filter(one -> id.equals(one.getId()))
                .findFirst()
                .orElse(null);
    }
}
