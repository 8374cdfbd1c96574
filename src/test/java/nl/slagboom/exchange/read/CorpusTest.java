package nl.slagboom.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import nl.slagboom.job.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are out of the ordinary and still good. */
final class CorpusTest {

    private static final int FEWEST = 200;

    static List<OddFile> odd() {
        return OddFiles.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void eachIsReadAsItShows(OddFile odd, @TempDir Path folder) throws IOException, GeneralSecurityException {
        Workbook workbook = new WorkbookReader().read(odd.in(folder), Progress.NONE);
        assertThat(OddFile.shown(workbook)).isEqualTo(odd.shown());
    }

    @Test
    void itHoldsTrapsOfEveryKindEachOnce() {
        List<String> bad = BadFiles.all().stream().map(BadFile::name).toList();
        List<String> odd = OddFiles.all().stream().map(OddFile::name).toList();
        assertThat(bad).doesNotHaveDuplicates();
        assertThat(odd).doesNotHaveDuplicates();
        assertThat(bad.size() + odd.size()).isGreaterThanOrEqualTo(FEWEST);
    }
}
