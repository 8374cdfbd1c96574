package nl.slagboom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several starts make the same new register at once. */
final class TwoStartsTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void oneIsFirstAndTheOthersFindItsRegister() throws Exception {
        Location location = Location.of(folder.resolve("register"));
        int starts = 4;
        CyclicBarrier gate = new CyclicBarrier(starts);
        ConcurrentLinkedQueue<Database> opened = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < starts; i++)
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    gate.await();
                    opened.add(Database.create(location, CLOCK));
                } catch (RegisterUnavailable e) {
                    refused.add(e.key());
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }));
        for (Thread thread : threads) thread.join();
        // In one process H2 now and then lets none of them have it; whoever asks again, as the program does, finds it.
        assertThat(refused).allMatch(List.of("register.in.use", "register.exists")::contains);
        assertThat(opened.size() + refused.size()).isEqualTo(starts);
        opened.forEach(Database::close);
        assertThat(folder).isDirectoryContaining(file -> file.equals(location.file()));
        Path beside = folder.resolve("register.last");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(location.file()) && !file.equals(beside));
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(database.check().findings()).isEmpty();
        }
    }
}
