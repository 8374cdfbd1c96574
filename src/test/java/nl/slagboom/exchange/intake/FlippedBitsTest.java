package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.slagboom.i18n.Messages;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Unreadable;
import nl.slagboom.model.code.Language;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One bit of a good list is another: it is refused or planned, and nothing else happens. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
final class FlippedBitsTest {

    private static final int PLACES = 1_000;
    /** Of those without a checksum, nothing depends on how many. */
    private static final int FEW = 250;

    private static final long SEED = Long.getLong("slagboom.seed", 20_260_301);

    private final Database database = Database.inMemory(Clock.systemUTC());
    private final Search search = new Search(database);
    private final Intake intake = new Intake(search, new Register(database, search, new Feed()), Clock.systemUTC());
    private final Messages messages = Messages.of(Language.EN.locale());

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        database.close();
    }

    /** @param other plans that say something else than the good list does */
    private record Counts(int refused, int same, int other) {}

    @Test
    void anXlsxIsRefusedOrSaysWhatItSaid() throws IOException {
        for (String name : List.of("nrw-umsetzungsbericht.xlsx", "vlaanderen-knelpunten.xlsx")) {
            Counts counts = flipped(name, PLACES / 2);
            assertThat(counts.other()).as("%s, seed %s", name, SEED).isZero();
            assertThat(counts.refused()).isGreaterThan(PLACES / 4);
        }
    }

    /** It has no checksums, so one bit can be another word, and nobody can know. */
    @Test
    void anXlsIsRefusedOrPlanned() throws IOException {
        Counts counts = flipped("wallonie-obstacles.xls", FEW);
        assertThat(counts.refused()).isBetween(1, FEW - 1);
    }

    /** Nor has this; nearly every bit is of a word. */
    @Test
    void aTextIsRefusedOrPlanned() throws IOException {
        Counts counts = flipped("euregio-meldingen.csv", FEW);
        assertThat(counts.other()).isBetween(1, FEW - 1);
    }

    private Counts flipped(String name, int places) throws IOException {
        byte[] good = bytes(name);
        List<String> said = rows(intake(name, good));
        Random random = new Random(SEED);
        int refused = 0;
        int same = 0;
        for (int i = 0; i < places; i++) {
            int bit = random.nextInt(good.length * 8);
            byte[] bytes = good.clone();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                if (rows(intake(name, bytes)).equals(said)) same++;
            } catch (Unreadable e) {
                refused++;
                assertThat(messages.text(e)).as("%s, bit %s", name, bit).contains(name);
            } catch (RuntimeException | Error e) {
                throw new AssertionError(name + ", bit " + bit, e);
            }
        }
        Counts counts = new Counts(refused, same, places - refused - same);
        System.out.println(name + ", " + places + " bits, seed " + SEED + ": " + counts);
        return counts;
    }

    private ImportPlan intake(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return intake.plan(intake.open(file, Progress.NONE), null, Progress.NONE);
    }

    private static List<String> rows(ImportPlan plan) {
        return plan.rows().stream().map(FlippedBitsTest::row).toList();
    }

    private static String row(PlannedRow row) {
        Dossier mine = row.mine();
        return row.kind() + (mine == null ? "" : mine.values().toString());
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                FlippedBitsTest.class.getResourceAsStream("/nl/slagboom/exchange/partners/" + name))) {
            return in.readAllBytes();
        }
    }
}
