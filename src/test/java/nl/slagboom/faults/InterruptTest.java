package nl.slagboom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** We interrupt nobody; should a library do so, what it hits may fail, and the register works on. */
final class InterruptTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final int THREADS = 16;
    private static final int ROUNDS = 20;
    private static final int MOST_ROUNDS = 200;

    @TempDir
    private Path folder = Path.of("");

    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void sixteenInterruptedThreadsLoseNothingAndHarmNobody() throws Exception {
        Location location = Location.of(folder.resolve("register"));
        try (Database database = Database.create(location, CLOCK)) {
            Search search = new Search(database);
            Register register = new Register(database, search, new Feed());
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                boolean writes = i % 2 == 0;
                threads.add(Thread.ofPlatform().start(() -> work(search, register, writes)));
            }
            // On a busy machine more, until something was written all the same.
            for (int round = 0; round < ROUNDS || acknowledged.isEmpty() && round < MOST_ROUNDS; round++) {
                Thread.sleep(50);
                threads.forEach(Thread::interrupt);
            }
            over.set(true);
            for (Thread thread : threads) thread.join();
            acknowledged.add(reference(register));
            assertThat(acknowledged).as("also while they were interrupted").hasSizeGreaterThan(1);
            assertThat(search.refresh().rows())
                    .extracting(row -> row.reference())
                    .containsAll(acknowledged);
            assertThat(database.check().findings()).isEmpty();
        }
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(database.check().findings()).isEmpty();
        }
    }

    private void work(Search search, Register register, boolean writes) {
        while (!over.get()) {
            try {
                if (writes) acknowledged.add(reference(register));
                else search.changesets(10).forEach(changeset -> search.written(changeset.number(), 10));
            } catch (RuntimeException e) {
                Thread.interrupted(); // it was hit, and goes on
            }
        }
    }

    private static String reference(Register register) {
        Dossier fresh = Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Een"));
        return register.log(fresh, "Anna").dossier().reference();
    }
}
