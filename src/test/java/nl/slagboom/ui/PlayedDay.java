package nl.slagboom.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import nl.slagboom.cli.Demonstration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A window on the demonstration, at which a day is played. */
abstract class PlayedDay {

    @TempDir
    Path folder = Path.of("");

    final ChosenFiles files = new ChosenFiles(Path.of("none"));
    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        windows = List.of(new OpenWindow(files));
        Demonstration.fill(window().search, window().register, window().clock);
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    final OpenWindow window() {
        return windows.getFirst();
    }

    final Scene scene() {
        return window().stage.getScene();
    }

    final long changeset() {
        return window().search.rows().changeset();
    }
}
