package nl.slagboom.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theDemonstrationIsMadeOnceAndNothingOfItsMakingStaysBehind() throws IOException {
        Program program = new Program(
                Places.of(Map.of("SLAGBOOM_HOME", folder.toString()), "Linux", folder.toString()),
                Settings.none(),
                new TerminalPasswords(Map.of(), Messages.of(Language.EN.locale())));
        for (int i = 0; i < 2; i++) {
            try (Program.Services services = program.demonstration()) {
                assertThat(services.search().rows().rows()).hasSize(60);
                assertThat(services.keeper().damage()).isEmpty();
            }
        }
        List<String> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.map(file -> String.valueOf(file.getFileName())).toList();
        }
        assertThat(left).containsExactlyInAnyOrder("demonstratie.mv.db", "demonstratie.last");
    }
}
