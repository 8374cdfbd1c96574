package nl.slagboom.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.RegisterFile;
import nl.slagboom.model.code.Language;
import nl.slagboom.persistence.Location;
import nl.slagboom.ui.common.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramTest {

    @TempDir
    private Path folder = Path.of("");

    private final AtomicBoolean opened = new AtomicBoolean();

    @Test
    void theDemonstrationIsMadeOnceAndNothingOfItsMakingStaysBehind() throws IOException {
        Program program = program();
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

    @Test
    void aRegisterThatAnotherStartOpenedAtTheSameMomentIsWaitedFor() throws Exception {
        Program program = program();
        RegisterFile place = new RegisterFile(folder.resolve("own"));
        program.open(place, true).close();
        Path file = Location.of(place.path()).file();
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FileLock held = other.lock(); // as H2 does
            CountDownLatch waiting = new CountDownLatch(1);
            Thread start = Thread.ofPlatform().start(() -> {
                waiting.countDown();
                program.open(place, false).close();
                opened.set(true);
            });
            waiting.await();
            start.join(Duration.ofMillis(700));
            assertThat(opened).isFalse();
            assertThat(start.isAlive()).isTrue();
            held.release();
            start.join();
        }
        assertThat(opened).isTrue();
    }

    @Test
    void whoWorksHereIsWhomTheCommandNamesElseTheSettingsElseTheMachine() throws IOException {
        Settings settings = Settings.of(Files.writeString(folder.resolve("settings.properties"), "user=Anna de Wit\n"));
        assertThat(Slagboom.user(new Start("list", "--user", "Bert"), settings)).isEqualTo("Bert");
        assertThat(Slagboom.user(new Start("list"), settings)).isEqualTo("Anna de Wit");
        assertThat(Slagboom.user(new Start("list"), Settings.none())).isEqualTo(System.getProperty("user.name"));
        assertThat(Slagboom.user(new Start("demo"), Settings.none())).isEqualTo("Anna de Wit (fictief)");
    }

    private Program program() {
        return new Program(
                Places.of(Map.of("SLAGBOOM_HOME", folder.toString()), "Linux", folder.toString()),
                Settings.none(),
                new TerminalPasswords(Map.of(), Messages.of(Language.EN.locale())));
    }
}
