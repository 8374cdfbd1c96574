package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import nl.slagboom.job.Cancelled;
import nl.slagboom.job.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person stops an import at any moment. */
final class CancelledImportTest {

    @TempDir
    private Path folder = Path.of("");

    /** Stops at the check with this number, 0-based. */
    private record Stopping(int at, AtomicInteger checks, AtomicInteger reports) implements Progress {
        Stopping(int at) {
            this(at, new AtomicInteger(), new AtomicInteger());
        }

        @Override
        public void report(long done, long total) {
            reports.incrementAndGet();
        }

        @Override
        public void checkCancelled() {
            if (checks.getAndIncrement() == at) throw new Cancelled();
        }
    }

    @Test
    void anImportStoppedAtAnyMomentLeavesNothing() {
        try (Desk desk = new Desk(folder)) {
            Path file = Desk.partners("euregio-meldingen.csv");
            ImportPlan plan = desk.plan(file, "Euregio");
            String before = desk.withoutTable("NONE");
            int stopped = 0;
            for (boolean done = false; !done; ) {
                Stopping progress = new Stopping(stopped);
                try {
                    desk.intake.apply(plan, Desk.ANNA, progress);
                    done = true;
                } catch (Cancelled e) {
                    stopped++;
                    assertThat(desk.withoutTable("NONE")).isEqualTo(before);
                    assertThat(desk.search.rows().rows()).isEmpty();
                    assertThat(desk.search.changesets(10)).isEmpty();
                }
            }
            assertThat(stopped).isGreaterThanOrEqualTo(2);
            assertThat(desk.search.rows().rows()).hasSize(10);
        }
    }

    @Test
    void readingAndComparingCanBeStopped() {
        try (Desk desk = new Desk(folder)) {
            Path file = Desk.partners("vlaanderen-knelpunten.xlsx");
            assertThatThrownBy(() -> desk.intake.open(file, new Stopping(0))).isInstanceOf(Cancelled.class);
            OpenedFile opened = desk.open(file);
            Stopping comparing = new Stopping(5);
            assertThatThrownBy(() -> desk.intake.plan(opened, null, comparing)).isInstanceOf(Cancelled.class);
            // Who waits asks too, so it may be stopped earlier.
            assertThat(comparing.reports().get()).isBetween(1, 5);
        }
    }
}
