package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.slagboom.job.Cancelled;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.Unreadable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work on a file that does not end, or takes what there is. */
final class OverseenTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final long MUCH = 1L << 40;

    /** So that no worker outlives its test. */
    private final AtomicBoolean over = new AtomicBoolean();

    private final CountDownLatch done = new CountDownLatch(1);

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void end() {
        over.set(true);
        done.countDown();
    }

    private static String refusal(Allowance allowance, Function<Progress, ?> work) {
        AtomicReference<String> key = new AtomicReference<>("");
        assertThatThrownBy(() -> Overseen.work("lijst.xls", allowance, Progress.NONE, work))
                .isInstanceOfSatisfying(Unreadable.class, e -> key.set(e.key()));
        return Objects.requireNonNull(key.get());
    }

    private Object spin(Progress told) {
        while (!over.get()) Thread.onSpinWait();
        return told;
    }

    @Test
    void whatWorksOnWithoutAskingIsLeftAloneAndNotInterrupted() throws InterruptedException {
        AtomicReference<Thread> worker = new AtomicReference<>();
        Allowance brief = new Allowance(SHORT, LONG, MUCH);
        assertThat(refusal(brief, told -> {
                    worker.set(Thread.currentThread());
                    return spin(told);
                }))
                .isEqualTo("unreadable.long");
        Thread left = Objects.requireNonNull(worker.get());
        assertThat(left.isAlive()).isTrue();
        assertThat(left.isDaemon()).isTrue();
        assertThat(left.isInterrupted()).isFalse();
        over.set(true);
        left.join();
    }

    @Test
    void whatAsksStopsWhenItMay() throws InterruptedException {
        AtomicReference<Throwable> stopped = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(1);
        assertThat(refusal(new Allowance(SHORT, LONG, MUCH), told -> {
                    try {
                        while (!over.get()) told.checkCancelled();
                    } catch (Cancelled e) {
                        stopped.set(e);
                        throw e;
                    } finally {
                        ended.countDown();
                    }
                    return "";
                }))
                .isEqualTo("unreadable.long");
        ended.await();
        assertThat(stopped.get()).isInstanceOf(Cancelled.class);
    }

    @Test
    void whatWaitsForAnotherMachineIsGivenUpByTheClock() {
        assertThat(refusal(new Allowance(LONG, SHORT, MUCH), _ -> {
                    try {
                        done.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return "";
                }))
                .isEqualTo("unreadable.long");
    }

    @Test
    void aPersonStopsAlsoWhatNeverAsks() {
        Progress stopping = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public void checkCancelled() {
                throw new Cancelled();
            }
        };
        assertThatThrownBy(
                        () -> Overseen.work("lijst.xls", new Allowance(LONG, LONG, MUCH), stopping, told -> spin(told)))
                .isInstanceOf(Cancelled.class);
    }

    @Test
    void whatKeepsTooMuchIsGivenUpAndWhatLetsGoIsNot() throws InterruptedException {
        Allowance small = new Allowance(LONG, LONG, 64L << 20);
        List<byte[]> kept = new ArrayList<>();
        CountDownLatch all = new CountDownLatch(1);
        System.gc(); // what other tests left makes room that would not count
        assertThat(refusal(small, told -> {
                    try {
                        for (int i = 0; i < 400; i++) kept.add(new byte[1 << 20]);
                    } finally {
                        all.countDown(); // also where the memory of all tests together runs out
                    }
                    return spin(told);
                }))
                .isEqualTo("unreadable.memory");
        all.await(); // what is given up goes on for a while
        assertThat(kept).hasSizeGreaterThan(64);
        kept.clear();
        int let = Overseen.work("lijst.xls", small, Progress.NONE, _ -> {
            int sum = 0;
            for (int i = 0; i < 2_000; i++) sum += new byte[1 << 20].length >> 20;
            return sum;
        });
        assertThat(let).isEqualTo(2_000);
    }

    @Test
    void whatGoesTooDeepIsADamagedFile() {
        assertThat(refusal(Allowance.USUAL, told -> deeper(told, 1))).isEqualTo("unreadable.damaged");
    }

    private static int deeper(Progress told, int depth) {
        return depth == 0 ? 0 : deeper(told, depth + 1) + depth;
    }

    @Test
    void whatItThrowsIsThrown() {
        assertThatThrownBy(() -> Overseen.work("lijst.xls", Allowance.USUAL, Progress.NONE, _ -> {
                    throw new Refusal("intake.layout.long");
                }))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void readingAndPlanningHaveTheirAllowance() {
        try (Desk desk = new Desk(folder)) {
            Intake hasty = new Intake(
                    desk.search, desk.register, Desk.CLOCK, new Allowance(Duration.ofMillis(40), LONG, MUCH));
            Path file = desk.file("lijst.csv", "Titel;Thema", "Een;zorg\n".repeat(150_000));
            assertThatThrownBy(() -> hasty.open(file, Progress.NONE))
                    .isInstanceOfSatisfying(
                            Unreadable.class, e -> assertThat(e.key()).isEqualTo("unreadable.long"));
            OpenedFile opened = desk.open(desk.file("kort.csv", "Titel;Thema", "Een;zorg\n".repeat(20_000)));
            assertThatThrownBy(() -> hasty.plan(opened, null, Progress.NONE))
                    .isInstanceOfSatisfying(
                            Unreadable.class, e -> assertThat(e.key()).isEqualTo("unreadable.long"));
        }
    }
}
