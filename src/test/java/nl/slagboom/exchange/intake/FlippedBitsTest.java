package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
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

    private static final int PLACES = 200;
    private static final long SEED = 20_260_301;

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

    @Test
    void anXlsxIsRefusedOrSaysWhatItSaid() throws IOException {
        List<String> good = rows(intake("nrw-umsetzungsbericht.xlsx", bytes("nrw-umsetzungsbericht.xlsx")));
        List<List<String>> plans = flipped("nrw-umsetzungsbericht.xlsx");
        assertThat(plans)
                .hasSizeLessThan(PLACES / 2)
                .allSatisfy(plan -> assertThat(plan).isEqualTo(good));
    }

    /** It has no checksums, so one bit can be another word. */
    @Test
    void anXlsIsRefusedOrPlanned() throws IOException {
        assertThat(flipped("wallonie-obstacles.xls")).hasSizeBetween(1, PLACES - 1);
    }

    @Test
    void aTextIsRefusedOrPlanned() throws IOException {
        assertThat(flipped("euregio-meldingen.csv")).hasSizeBetween(1, PLACES - 1);
    }

    /** @return the rows of those that were planned */
    private List<List<String>> flipped(String name) throws IOException {
        byte[] good = bytes(name);
        Random places = new Random(SEED);
        List<List<String>> plans = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            int bit = places.nextInt(good.length * 8);
            byte[] bytes = good.clone();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                plans.add(rows(intake(name, bytes)));
            } catch (Unreadable e) {
                assertThat(messages.text(e)).as("%s, bit %s", name, bit).contains(name);
            } catch (RuntimeException | Error e) {
                throw new AssertionError(name + ", bit " + bit, e);
            }
        }
        return plans;
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
