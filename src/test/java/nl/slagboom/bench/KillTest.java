package nl.slagboom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
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
    private static final int SPREAD = 3_000; // milliseconds
    private static final long SEED = Long.getLong("slagboom.seed", System.nanoTime());

    @TempDir
    private Path folder = Path.of("");

    /** How often a kill fell on what. */
    private final Map<String, Integer> during = new TreeMap<>();

    private long acknowledged;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        int fresh = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            // Every fifth time a new register, killed within its first seconds; else once the first word is kept.
            boolean young = kill % 5 == 0;
            if (young) fresh++;
            Location location = Location.of(folder.resolve("register-" + fresh));
            long last = runAndKill(location, young, random.nextInt(SPREAD));
            if (!location.exists()) {
                assertThat(last).isZero();
                continue;
            }
            verify(location, last);
        }
        System.out.println(KILLS + " kills, fallen on " + during + "; " + acknowledged
                + " changesets were acknowledged in all, none was lost, every register was sound");
    }

    /** The last changeset that was acknowledged; 0 for none. */
    private long runAndKill(Location location, boolean young, int milliseconds)
            throws IOException, InterruptedException {
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
        String under = "start";
        try (BufferedReader said = writer.inputReader()) {
            CountDownLatch counts = new CountDownLatch(young ? 0 : 1);
            Thread killer = Thread.ofPlatform().start(() -> killAfter(writer, counts, milliseconds));
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (Character.isLetter(line.charAt(0))) {
                    under = line;
                } else {
                    last = Long.parseLong(line);
                    acknowledged++;
                    counts.countDown();
                }
            }
            counts.countDown();
            killer.join();
        }
        writer.waitFor();
        during.merge(under, 1, Integer::sum);
        return last;
    }

    private static void killAfter(Process writer, CountDownLatch counts, long milliseconds) {
        try {
            counts.await();
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // By its handle: the process itself would close its output too, and with it what was acknowledged last.
        writer.toHandle().destroyForcibly();
    }

    private static void verify(Location location, long last) {
        try (Database database = Database.open(location, Clock.systemUTC())) {
            CheckReport report = database.check();
            assertThat(report.findings()).isEmpty();
            assertThat(report.changesets()).isGreaterThanOrEqualTo(last);
            // A list is there whole, or not at all.
            assertThat(listed(database) % Writer.AT_ONCE).isZero();
        }
    }

    private static long listed(Database database) {
        return database.read(session -> session.createSelectionQuery(
                        "select count(*) from Obstacle o where o.title.nl like :listed", Long.class)
                .setParameter("listed", Writer.LISTED + "%")
                .getSingleResult());
    }
}
