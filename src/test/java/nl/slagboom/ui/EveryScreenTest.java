package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.Look;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every screen as a person sees it, and as one who does not see hears of it. The worst contrasts are listed in
 * {@code target/contrast.md}; {@code -Dslagboom.pictures=true} draws all that was looked at into {@code target/pictures}.
 */
final class EveryScreenTest {

    private static final Contrasts CONTRASTS = new Contrasts();
    private static final CutOff CUT_OFF = new CutOff();
    private static final Names NAMES = new Names();
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 740; // of 768, without the title of the window
    private static final double ENLARGED = 1.5; // by the system: then there is so much less room
    private static final boolean DRAWN = Boolean.getBoolean("slagboom.pictures");

    @BeforeAll
    static void goThroughAll(@TempDir Path folder) throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        new Tour(window, folder, new Eyes(window)).everything();
        window.close();
        CONTRASTS.write(Path.of(System.getProperty("slagboom.build", "target"), "contrast.md"));
    }

    @Test
    void everyTextAndEveryPartStandsOutAgainstWhatIsBehindIt() {
        assertThat(CONTRASTS.size()).isGreaterThan(100);
        assertThat(CONTRASTS.tooLow()).isEmpty();
    }

    @Test
    void nothingIsCutOffOutOfReachOrUnderSomethingElse() {
        assertThat(CUT_OFF.found()).isEmpty();
    }

    @Test
    void whatTakesTheKeyboardHasANameAndARole() {
        assertThat(NAMES.named()).isGreaterThan(100);
        assertThat(NAMES.missing()).isEmpty();
    }

    private static final class Eyes implements Tour.Looking {

        private final Set<String> looked = new HashSet<>();
        private final Popups popups = new Popups();
        private final OpenWindow window;

        Eyes(OpenWindow window) {
            this.window = window;
        }

        @Override
        public void at(String where, Language language, Stage stage) throws Exception {
            String name = where + " " + language.code();
            if (looked.add(where)) {
                look(name + " dark", true, stage);
                popups.each(name + " dark", stage.getScene(), (what, popup) -> popup(what, true, popup));
                look(name, false, stage);
                popups.each(name, stage.getScene(), (what, popup) -> popup(what, true, popup));
                if (stage.equals(window.stage)) twiceAsLarge(name);
            } else {
                cutOff(name, stage);
                popups.each(name, stage.getScene(), (what, popup) -> popup(what, false, popup));
            }
            if (stage.getScene().getRoot() instanceof DialogPane) return; // as large as it needs
            size(stage, ENLARGED);
            cutOff(name + " 150 %", stage);
            size(stage, 1);
        }

        /** @param colours whether they are new: another language has the same */
        private static void popup(String name, boolean colours, Scene popup) throws Exception {
            onFx(() -> {
                popup.getRoot().applyCss();
                popup.getRoot().layout();
                if (colours) CONTRASTS.look(name, popup);
                CUT_OFF.look(name, popup);
                if (DRAWN) Desk.picture(popup.getRoot(), name.replaceAll("\\W+", "-"));
                return 0;
            });
        }

        private void twiceAsLarge(String name) throws Exception {
            String at = Keys.focused(window.stage);
            all("command.text.larger");
            cutOff(name + " text 200 %", window.stage);
            all("command.text.smaller");
            assertThat(Keys.focused(window.stage)).isEqualTo(at);
        }

        private void all(String command) throws Exception {
            Command step = window.command(command);
            onFx(() -> {
                while (step.isAvailable()) step.run();
                return 0;
            });
            Keys.settle();
        }

        private static void look(String name, boolean dark, Stage stage) throws Exception {
            onFx(() -> {
                Look.use(dark);
                return 0;
            });
            Keys.settle();
            onFx(() -> {
                CONTRASTS.look(name, stage.getScene());
                NAMES.look(name, stage.getScene());
                return 0;
            });
            cutOff(name, stage);
        }

        private static void cutOff(String name, Stage stage) throws Exception {
            onFx(() -> {
                // A busy machine may not have drawn it yet; what is laid by its own width is laid the second time.
                for (int i = 0; i < 2; i++) {
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                }
                CUT_OFF.look(name, stage.getScene());
                if (DRAWN) Desk.picture(stage.getScene().getRoot(), name.replaceAll("\\W+", "-"));
                return 0;
            });
        }

        private static void size(Stage stage, double scale) throws Exception {
            onFx(() -> {
                stage.setWidth(WIDTH / scale);
                stage.setHeight(HEIGHT / scale);
                return 0;
            });
            Keys.settle();
            onFx(() -> {
                Desk.leaveUnpainted(stage);
                return 0;
            });
        }
    }
}
