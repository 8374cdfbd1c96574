package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bit turned over, in a register's file or in a backup, is never silently another register. */
final class FlippedRegisterTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aTurnedBitIsFoundOrChangesNothing() throws IOException, SQLException {
        turn(60);
    }

    @Test
    @Tag("bench")
    void aThousandTurnedBitsAreFoundOrChangeNothing() throws IOException, SQLException {
        turn(1_000);
    }

    private void turn(int times) throws IOException, SQLException {
        long seed = Long.getLong("slagboom.seed", System.nanoTime());
        Random random = new Random(seed);
        FlippedRegister register = new FlippedRegister(folder);
        assertThat(register.whole()).isEqualTo(FlippedRegister.Outcome.NOTHING_IN_USE);
        Map<FlippedRegister.Outcome, Integer> file = new EnumMap<>(FlippedRegister.Outcome.class);
        Map<FlippedRegister.Outcome, Integer> end = new EnumMap<>(FlippedRegister.Outcome.class);
        Map<FlippedRegister.Outcome, Integer> backup = new EnumMap<>(FlippedRegister.Outcome.class);
        for (int i = 0; i < times; i++) {
            try {
                file.merge(register.inFile(random), 1, Integer::sum);
                if (i % 2 == 0) end.merge(register.atTheEnd(random), 1, Integer::sum);
                if (i % 4 == 0) backup.merge(register.inBackup(random), 1, Integer::sum);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", bit " + i, e);
            }
        }
        String said = "seed " + seed + ", " + register.size() + " bytes; file " + file + ", its end " + end
                + ", backup " + backup;
        System.out.println(said);
        assertThat(file).as(said).doesNotContainKey(FlippedRegister.Outcome.SILENTLY_DIFFERENT);
        assertThat(end).as(said).doesNotContainKey(FlippedRegister.Outcome.SILENTLY_DIFFERENT);
        assertThat(backup).as(said).doesNotContainKey(FlippedRegister.Outcome.SILENTLY_DIFFERENT);
        assertThat(file).as(said).containsKey(FlippedRegister.Outcome.FOUND_BY_CHECK);
    }
}
