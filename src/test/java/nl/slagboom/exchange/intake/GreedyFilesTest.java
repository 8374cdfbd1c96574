package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import nl.slagboom.exchange.read.BadFile;
import nl.slagboom.exchange.read.GreedyFiles;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Unreadable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that ask for as much work as they can, from their bytes to their plan. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GreedyFilesTest {

    @TempDir
    private Path folder = Path.of("");

    private @Nullable Desk opened;

    static List<BadFile> texts() {
        return GreedyFiles.texts();
    }

    static List<BadFile> all() {
        return GreedyFiles.all();
    }

    private Desk desk() {
        Desk there = opened;
        if (there == null) opened = there = new Desk(folder);
        return there;
    }

    @AfterAll
    void close() {
        desk().close();
    }

    /** So that no pattern takes the square of its text: the ten seconds are for what nobody thought of. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextOfAMillionCharactersIsReadAtOnce(BadFile file) throws IOException, GeneralSecurityException {
        assertThat(taken(file, new Allowance(Duration.ofSeconds(5), Duration.ofMinutes(5), 512L << 20)))
                .isNotEqualTo("unreadable.long")
                .isNotEqualTo("unreadable.memory");
    }

    @Tag("bench")
    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void eachIsPlannedOrRefusedWithinItsAllowance(BadFile file) throws IOException, GeneralSecurityException {
        long start = System.nanoTime();
        String outcome = taken(file, Allowance.USUAL);
        System.out.printf("%-24s %6.1f s  %s%n", file.name(), (System.nanoTime() - start) / 1e9, outcome);
    }

    private String taken(BadFile file, Allowance allowance) throws IOException, GeneralSecurityException {
        Path made = file.in(folder);
        Intake intake = new Intake(desk().search, desk().register, Desk.CLOCK, allowance);
        try {
            ImportPlan plan = intake.plan(intake.open(made, Progress.NONE), null, Progress.NONE);
            return plan.rows().size() + " rows";
        } catch (Unreadable e) {
            return e.key();
        } finally {
            Files.delete(made);
        }
    }
}
