package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.stage.Stage;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.Look;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every screen as a person sees it, and as one who does not see hears of it. The worst contrasts are listed in
 * {@code target/contrast.md}; {@code -Dslagboom.pictures=true} draws all that was looked at into {@code target/pictures}.
 */
final class SeenTest {

    private static final Contrasts CONTRASTS = new Contrasts();
    private static final Names NAMES = new Names();
    private static final boolean DRAWN = Boolean.getBoolean("slagboom.pictures");

    @BeforeAll
    static void goThroughAll(@TempDir Path folder) throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        new Tour(window, folder, new Eyes()).everything();
        window.close();
        CONTRASTS.write(Path.of(System.getProperty("slagboom.build", "target"), "contrast.md"));
    }

    @Test
    void everyTextAndEveryPartStandsOutAgainstWhatIsBehindIt() {
        assertThat(CONTRASTS.size()).isGreaterThan(100);
        assertThat(CONTRASTS.tooLow()).isEmpty();
    }

    @Test
    void whatTakesTheKeyboardHasANameAndARole() {
        assertThat(NAMES.named()).isGreaterThan(100);
        assertThat(NAMES.missing()).isEmpty();
    }

    private static final class Eyes implements Tour.Looking {

        private final Set<String> looked = new HashSet<>();

        @Override
        public void at(String where, Language language, Stage stage) throws Exception {
            String name = where + " " + language.code();
            if (looked.add(where)) {
                look(name + " dark", true, stage);
                look(name, false, stage);
            }
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
            draw(name, stage);
        }

        private static void draw(String name, Stage stage) throws Exception {
            if (!DRAWN) return;
            onFx(() -> {
                Desk.picture(stage.getScene().getRoot(), name.replaceAll("\\W+", "-"));
                return 0;
            });
        }
    }
}
