package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static nl.slagboom.ui.Keys.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The next start asks what was asked last. */
final class NarrowedAgainTest {

    private static final String REPORTED = "#filter-status-REPORTED";

    @TempDir
    private Path folder = Path.of("");

    private List<OpenWindow> windows = List.of();

    @AfterEach
    void close() throws Exception {
        windows.getFirst().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private void open() throws Exception {
        Settings kept = Settings.of(folder.resolve("settings.properties"));
        windows = List.of(new OpenWindow(Drafts.none(), kept, List.of("Geen bus", "Geen trein")));
        await(() -> window().stage.getScene().lookup(REPORTED) != null);
    }

    @Test
    void theListIsNarrowedAsItWasWhichIsSaidAndOneKeyShowsAll() throws Exception {
        open();
        chord(KeyCode.CONTROL, KeyCode.F);
        awaitFocus(window().stage, "search");
        type("bus");
        await(() -> window().rows().getItems().size() == 1);
        onFx(() -> {
            ((CheckBox) node(window().stage, REPORTED)).fire();
            return 0;
        });
        onFx(() -> {
            window().main.keepState();
            return 0;
        });
        window().close();
        assertThat(Files.readString(folder.resolve("settings.properties")))
                .contains("list.words=bus", "list.status=REPORTED");

        open();
        await(() -> window().rows().getItems().size() == 1);
        assertThat(onFx(() -> ((TextInputControl) node(window().stage, "#search")).getText()))
                .isEqualTo("bus");
        assertThat(onFx(() -> ((CheckBox) node(window().stage, REPORTED)).isSelected()))
                .isTrue();
        await(() -> ((Label) node(window().stage, "#sentence")).getText().contains("Esc"));
        assertThat(onFx(() -> ((Label) node(window().stage, "#counts")).getText()))
                .isEqualTo("2 belemmeringen, 1 getoond");
        Desk.picture(window().stage, "narrowed-again", 1);
        onFx(() -> {
            Node box = node(window().stage, REPORTED);
            box.requestFocus();
            return 0;
        });
        key(KeyCode.ESCAPE);
        await(() -> window().rows().getItems().size() == 2);
        assertThat(onFx(() -> ((CheckBox) node(window().stage, REPORTED)).isSelected()))
                .isFalse();
    }
}
