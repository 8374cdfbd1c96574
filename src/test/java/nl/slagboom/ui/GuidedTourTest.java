package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leads a newcomer past the window. */
final class GuidedTourTest {

    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        windows = List.of(new OpenWindow(Drafts.none()));
        Demonstration.fill(window().search, window().register, window().clock);
        await(() -> window().rows().getItems().size() == 60);
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private boolean isShown() throws Exception {
        return onFx(() -> node(window().stage, "#tour").isVisible());
    }

    private String said() throws Exception {
        return onFx(() -> ((Labeled) node(window().stage, "#tour-said")).getText());
    }

    private void begin() throws Exception {
        var command = window().command("command.tour");
        onFx(() -> {
            command.run();
            return 0;
        });
    }

    private boolean isThere(String selector) {
        return window().stage.getScene().lookup(selector) != null;
    }

    @Test
    void eachStopShowsWhatItTellsOf() throws Exception {
        assertThat(isShown()).as("on one's own register nobody is led unasked").isFalse();
        begin();
        assertThat(said()).contains("Ctrl+F");
        Desk.picture(window().stage, "tour-first", 1, 1.5);
        shows(() -> window().rows().getItems().size() < 10
                && !((TextInputControl) node(window().stage, "#search"))
                        .getText()
                        .isEmpty());
        shows(() -> isThere("#sections"));
        shows(() -> isThere("#move") && ((javafx.scene.control.MenuButton) node(window().stage, "#move")).isShowing());
        shows(() -> isThere("#log-title"));
        shows(() -> isThere("#post"));
        shows(() -> isThere("#today"));
        shows(() -> isThere("#giveout"));
        shows(() -> isThere("#history-rows"));
        assertThat(said()).contains("Ctrl+K");
        window().fire("tour-show");
        await(() -> isThere("#palette-field"));
        window().fire("tour-next");
        assertThat(isShown()).isFalse();
        assertThat(window().settings.get("tour.seen")).isPresent();
    }

    private void shows(Callable<Boolean> there) throws Exception {
        assertThat(onFx(there)).as(said()).isFalse();
        window().fire("tour-show");
        await(there);
        window().fire("tour-next");
    }

    @Test
    void itSpeaksTheLanguageOfTheWindowAndCanBeClosed() throws Exception {
        begin();
        window().speak(Language.FR);
        assertThat(said()).startsWith("Chercher");
        window().fire("tour-close");
        assertThat(isShown()).isFalse();
        begin();
        assertThat(isShown()).isTrue();
    }

    @Test
    void enterGoesOnAndEscEndsItWhereverTheKeyboardIsAndItsSearchGoesWithIt() throws Exception {
        begin();
        Keys.awaitFocus(window().stage, "tour-next");
        String first = said();
        window().fire("tour-show");
        await(() -> window().rows().getItems().size() < 10);
        Keys.awaitFocus(window().stage, "search");
        Keys.key(KeyCode.ENTER);
        Keys.awaitFocus(window().stage, "rows");
        assertThat(said()).as("in the field it goes to what was found").isEqualTo(first);
        Keys.key(KeyCode.ENTER);
        await(() -> isThere("#sections"));
        assertThat(said()).as("in the list it opens, as ever").isEqualTo(first);
        window().fire("tour-next");
        assertThat(said()).startsWith("Openen");
        window().fire("tour-next");
        window().fire("tour-next");
        window().fire("tour-next");
        window().fire("tour-next");
        window().fire("tour-show");
        await(() -> isThere("#today"));
        window().fire("tour-next");
        onFx(() -> {
            node(window().stage, "#tour-next").requestFocus();
            return 0;
        });
        Keys.awaitFocus(window().stage, "tour-next");
        Keys.key(KeyCode.ENTER);
        assertThat(said()).startsWith("Vergist");
        Keys.key(KeyCode.ESCAPE);
        assertThat(isShown()).isFalse();
        Keys.chord(KeyCode.CONTROL, KeyCode.L);
        await(() -> window().rows().getItems().size() == 60);
        assertThat(((TextInputControl) node(window().stage, "#search")).getText())
                .isEmpty();
    }

    @Test
    void whatIsLaidOverTheWindowKeepsItsKeysAndWhatOneSearchedOneselfStays() throws Exception {
        begin();
        window().fire("tour-show");
        Keys.awaitFocus(window().stage, "search");
        onFx(() -> {
            ((TextInputControl) node(window().stage, "#search")).setText("trein");
            return 0;
        });
        Keys.key(KeyCode.F1);
        await(() -> isThere("#help-what"));
        Keys.key(KeyCode.ESCAPE);
        assertThat(isThere("#help-what")).isFalse();
        assertThat(isShown()).isTrue();
        window().fire("tour-close");
        assertThat(((TextInputControl) node(window().stage, "#search")).getText())
                .isEqualTo("trein");
    }
}
