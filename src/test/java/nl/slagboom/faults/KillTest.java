package nl.slagboom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes are killed at any moment: what they said was kept is there, the rest is whole or absent, all is sound. */
final class KillTest {

    private static final long SEED = Long.getLong("slagboom.seed", System.nanoTime());
    private static final List<Deed> DEEDS = List.of(Deed.values());
    private static final int AT_A_TIME = 2;
    private static final int IN_A_FOLDER = 20;
    private static final int START = 2_500; // milliseconds in which a process has come some way

    @TempDir
    private Path folder = Path.of("");

    private final Map<Deed, Integer> fell = new ConcurrentSkipListMap<>();
    private final AtomicInteger amid = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();

    @Test
    void aDozenKillsLoseNothing() throws Exception {
        kill(8);
    }

    @Test
    @Tag("bench")
    void aThousandKillsLoseNothing() throws Exception {
        kill(Integer.getInteger("slagboom.kills", 1_000));
    }

    private void kill(int times) throws Exception {
        Random random = new Random(SEED);
        List<Killing> killings = new ArrayList<>();
        for (int i = 0; i < times; i++) killings.add(killing(i, random));
        List<String> java = new Start(folder).command();
        List<Callable<Integer>> rounds = new ArrayList<>();
        for (int from = 0; from < times; from += IN_A_FOLDER) {
            List<Killing> some = killings.subList(from, Math.min(from + IN_A_FOLDER, times));
            Path place = Files.createDirectory(folder.resolve("kills-" + from));
            rounds.add(() -> round(some, place, java));
        }
        int done = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (Future<Integer> round : workers.invokeAll(rounds)) done += round.get();
        }
        System.out.println(done + " kills (seed " + SEED + "): " + new TreeMap<>(fell) + ", " + amid + " of them amid; "
                + acknowledged + " acknowledged, none lost, every register sound");
        assertThat(done).isEqualTo(times);
    }

    /** Each in its turn; of new registers every other one in its first second, wherever that is. */
    private static Killing killing(int which, Random random) {
        Deed deed = DEEDS.get(which % DEEDS.size());
        boolean young = deed == Deed.CREATE && random.nextBoolean();
        return young
                ? new Killing(deed, 0, random.nextInt(START))
                : new Killing(deed, 1 + random.nextInt(2), random.nextInt(deed.spread));
    }

    private int round(List<Killing> killings, Path place, List<String> java) throws IOException, InterruptedException {
        for (Killing killing : killings) {
            LastWords words = killing.run(place, java);
            new Remains(place, killing.deed()).verify(words);
            fell.merge(killing.deed(), 1, Integer::sum);
            if (words.begun() != null) amid.incrementAndGet();
            acknowledged.addAndGet(words.acknowledged());
        }
        return killings.size();
    }
}
