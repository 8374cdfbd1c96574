package nl.slagboom.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which folder the system's own windows begin. */
final class SystemFilesTest {

    @TempDir
    private Path home = Path.of("");

    private final Settings settings = Settings.none();

    private File folder() {
        return new SystemFiles(settings, (what, failed) -> {}, home).folder();
    }

    @Test
    void atFirstAtHomeOrAmongTheDocumentsWhereTheseHaveAFolder() throws IOException {
        assertThat(folder()).isEqualTo(home.toFile());
        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertThat(folder()).isEqualTo(documents.toFile());
    }

    @Test
    void amongTheDocumentsByWhateverNameTheDesktopHasForThem() throws IOException {
        Files.createDirectory(home.resolve("Documents"));
        Path named = Files.createDirectory(home.resolve("Documenten"));
        Files.createDirectory(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"), """
                # of the desktop
                XDG_DESKTOP_DIR="$HOME/Bureaublad"
                XDG_DOCUMENTS_DIR="$HOME/Documenten"
                """);
        assertThat(folder()).isEqualTo(named.toFile());
    }

    @Test
    void thenInTheOneThatWasUsedLastWhileItIsThere() throws IOException {
        Path lists = Files.createDirectory(home.resolve("lijsten"));
        settings.set("files.folder", lists.toString());
        assertThat(folder()).isEqualTo(lists.toFile());
        Files.delete(lists);
        assertThat(folder()).isEqualTo(home.toFile());
    }
}
