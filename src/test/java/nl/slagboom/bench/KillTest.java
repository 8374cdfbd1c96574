package nl.slagboom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import nl.slagboom.persistence.CheckReport;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer is killed without warning, again and again: what it said was kept is there, a list is whole or absent. */
@Tag("bench")
final class KillTest {

    private static final int KILLS = Integer.getInteger("slagboom.kills", 200);
    private static final long SEED = Long.getLong("slagboom.seed", System.nanoTime());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        long acknowledged = 0;
        int fresh = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            // Every fifth time a new register, killed within its first seconds.
            if (kill % 5 == 0) fresh++;
            Location location = Location.of(folder.resolve("register-" + fresh));
            long last = runAndKill(location, random);
            if (!location.exists()) {
                assertThat(last).isZero();
                continue;
            }
            acknowledged += last > 0 ? 1 : 0;
            verify(location, last);
        }
        System.out.println(KILLS + " kills, " + acknowledged + " after something was acknowledged, nothing lost");
    }

    private static long runAndKill(Location location, Random random) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        location.base().toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = 0;
        try (BufferedReader said = writer.inputReader()) {
            Thread killer = Thread.ofPlatform().start(() -> killAfter(writer, 700 + random.nextInt(6_000)));
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = Long.parseLong(line.substring(0, line.indexOf(' ')));
            }
            killer.join();
        }
        writer.waitFor();
        return last;
    }

    private static void killAfter(Process writer, long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        writer.destroyForcibly();
    }

    private static void verify(Location location, long last) {
        try (Database database = Database.open(location, Clock.systemUTC())) {
            CheckReport report = database.check();
            assertThat(report.findings()).isEmpty();
            assertThat(report.changesets()).isGreaterThanOrEqualTo(last);
            // A list of fifty is there whole, or not at all.
            assertThat((report.obstacles() - singles(database)) % Writer.AT_ONCE)
                    .isZero();
        }
    }

    private static long singles(Database database) {
        return database.read(session -> session.createSelectionQuery(
                        "select count(*) from Obstacle o where o.title.nl not like 'lijst %'", Long.class)
                .getSingleResult());
    }
}
