package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.report.Pace;
import nl.slagboom.ui.common.Appearance;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.shell.Reopening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person sets holds at once, is kept, and is found by a word. */
final class SettingsTest {

    private final List<String> reopened = new ArrayList<>();
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new OpenWindow(Drafts.none());
        onFx(() -> {
            window.main.reopenBy(new Reopening() {
                @Override
                public void again() {
                    reopened.add("again");
                }

                @Override
                public void another(Optional<Path> register) {
                    reopened.add(register.map(Path::toString).orElse("demonstration"));
                }
            });
            return 0;
        });
        Keys.chord(KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> window.stage.getScene().lookup("#setting-backups") != null);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void theKeyboardStandsInTheSearchFieldAndAWordLeavesWhatItNames() throws Exception {
        Keys.awaitFocus(window.stage, "settings-search");
        Keys.type("donker");
        assertThat(onFx(() -> isSeen("#setting-theme"))).isTrue();
        assertThat(onFx(() -> isSeen("#setting-name"))).isFalse();
        Keys.key(KeyCode.ESCAPE);
        assertThat(onFx(() -> isSeen("#setting-name"))).isTrue();
        write("settings-search", "erkend");
        assertThat(onFx(() -> isSeen("#setting-days-RECOGNISED"))).isTrue();
        write("settings-search", "demonstratie");
        assertThat(onFx(() -> isSeen("#setting-demonstration"))).isTrue();
        write("settings-search", "français");
        assertThat(onFx(() -> isSeen("#setting-language"))).isTrue();
    }

    @Test
    void textAndThemeFollowAtOnceAndAreKept() throws Exception {
        choose("setting-text", 150);
        assertThat(onFx(() -> ((Label) node(window.stage, "#counts")).getFont().getSize()))
                .isEqualTo(19.5);
        assertThat(window.settings.get("text.size")).contains("150");
        choose("setting-theme", Appearance.DARK);
        assertThat(Appearance.of(window.settings)).isEqualTo(Appearance.DARK);
        choose("setting-theme", Appearance.LIGHT);
        choose("setting-language", Language.FR);
        assertThat(onFx(() -> ((ComboBox<?>) node(window.stage, "#language")).getValue()))
                .isEqualTo(Language.FR);
    }

    @Test
    void anotherNameHoldsFromTheNextOpening() throws Exception {
        write("setting-name", "  ");
        assertThat(onFx(() -> said("#setting-name-said"))).contains("100");
        assertThat(window.settings.get("user")).isEmpty();
        write("setting-name", "Bram de Vries");
        assertThat(window.settings.get("user")).contains("Bram de Vries");
        onFx(() -> {
            ((Button) node(window.stage, "#setting-reopen")).fire();
            ((Button) node(window.stage, "#setting-demonstration")).fire();
            return 0;
        });
        assertThat(reopened).containsExactly("again", "demonstration");
    }

    @Test
    void whatIsNoNumberOfDaysChangesNothing() throws Exception {
        write("setting-days-REPORTED", "7");
        write("setting-days-RECOGNISED", "een jaar");
        Pace pace = Pace.of(window.settings::get);
        assertThat(pace.of(Status.REPORTED)).contains(7);
        assertThat(pace.of(Status.RECOGNISED)).isEqualTo(Pace.USUAL.of(Status.RECOGNISED));
    }

    @Test
    void spellingIsTurnedOffHereOrByItsCommand() throws Exception {
        onFx(() -> {
            ((CheckBox) node(window.stage, "#setting-spelling")).setSelected(false);
            return 0;
        });
        assertThat(window.settings.get("spelling")).contains("off");
        Command turn = window.command("command.spelling.turn");
        assertThat(onFx(() -> {
                    turn.run();
                    return ((CheckBox) node(window.stage, "#setting-spelling")).isSelected();
                }))
                .isTrue();
    }

    private String said(String id) {
        return ((Label) node(window.stage, id)).getText();
    }

    private boolean isSeen(String id) {
        for (Node up = node(window.stage, id); up != null; up = up.getParent()) if (!up.isVisible()) return false;
        return true;
    }

    private void write(String id, String text) throws Exception {
        onFx(() -> {
            TextField field = (TextField) node(window.stage, "#" + id);
            field.requestFocus();
            field.setText(text);
            field.fireEvent(new ActionEvent());
            return 0;
        });
        Keys.settle();
    }

    @SuppressWarnings("unchecked") // as that choice is made
    private <T> void choose(String id, T value) throws Exception {
        onFx(() -> {
            ((ComboBox<T>) node(window.stage, "#" + id)).setValue(value);
            return 0;
        });
        Keys.settle();
    }
}
