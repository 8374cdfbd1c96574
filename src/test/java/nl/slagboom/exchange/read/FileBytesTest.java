package nl.slagboom.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.slagboom.job.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileBytesTest {

    private final Reading reading = new Reading("lijst.xlsx", Limits.USUAL, Progress.NONE);

    @Test
    void whatTheDiskRefusesIsToldFromWhatIsOpenElsewhere() {
        assertThat(FileBytes.refusal(new NoSuchFileException("lijst.xlsx"), reading)
                        .key())
                .isEqualTo("unreadable.missing");
        assertThat(FileBytes.refusal(new AccessDeniedException("lijst.xlsx"), reading)
                        .key())
                .isEqualTo("unreadable.denied");
        // So Windows says that another program holds the file.
        assertThat(FileBytes.refusal(new FileSystemException("lijst.xlsx", null, "in use"), reading)
                        .key())
                .isEqualTo("unreadable.locked");
    }

    @Test
    void aFileThatIsOpenElsewhereIsKnownByItsMark(@TempDir Path folder) throws IOException {
        for (String mark : new String[] {"~$lijst.xlsx", "~$jst.xlsx", ".~lock.lijst.xlsx#"}) {
            assertThat(FileBytes.seemsOpen(folder.resolve("lijst.xlsx"))).isFalse();
            Files.createFile(folder.resolve(mark));
            assertThat(FileBytes.seemsOpen(folder.resolve("lijst.xlsx")))
                    .as(mark)
                    .isTrue();
            Files.delete(folder.resolve(mark));
        }
    }
}
