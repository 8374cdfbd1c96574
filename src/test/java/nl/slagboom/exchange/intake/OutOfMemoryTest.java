package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory runs out while a list is taken in, in a process of its own. */
final class OutOfMemoryTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anImportThatDoesNotFitIsOneSentenceLeavesNothingAndTheRegisterWorksOn() throws Exception {
        String said = run("1500", "6000");
        assertThat(said.lines()).hasSize(2).allMatch("unreadable.memory untouched sound"::equals);
    }

    private String run(String... kilobytes) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx80m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName(),
                folder.toString());
        builder.command().addAll(List.of(kilobytes));
        Process process =
                builder.redirectError(folder.resolve("stderr").toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
