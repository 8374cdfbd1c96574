package nl.slagboom.ui;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import nl.slagboom.ui.common.Watchdog;

/** What kept the drawing thread at work for more than {@value #LIMIT} milliseconds in one go, and during which act. */
final class Stalls implements AutoCloseable {

    private static final long LIMIT = 50;
    private static final int TOLD = 15;

    private final List<Watchdog.Stall> stalls = new CopyOnWriteArrayList<>();
    private final Watchdog dog;
    private volatile String during = "";
    private volatile boolean paused;
    private volatile long from = System.nanoTime();

    Stalls() {
        dog = new Watchdog(thread(), LIMIT, () -> during, this::note);
    }

    private static Thread thread() {
        Thread[] found = new Thread[1];
        CountDownLatch there = new CountDownLatch(1);
        Platform.runLater(() -> {
            found[0] = Thread.currentThread();
            there.countDown();
        });
        try {
            if (!there.await(30, TimeUnit.SECONDS)) throw new AssertionError("The drawing thread does not answer");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return found[0];
    }

    void during(String act) {
        during = act;
    }

    /** A picture that the test itself draws is no act of the window's. */
    void pause(boolean now) {
        if (!now) from = System.nanoTime();
        paused = now;
    }

    /** The longest work in one go of this act, in milliseconds; 0 where none was longer than the limit. */
    double longest(String act) {
        return stalls.stream()
                .filter(stall -> stall.act().equals(act))
                .mapToDouble(Watchdog.Stall::work)
                .max()
                .orElse(0);
    }

    /** In lines, the longest first. */
    List<String> told() {
        return stalls.stream()
                .sorted(Comparator.comparingDouble(Watchdog.Stall::work).reversed())
                .limit(TOLD)
                .map(stall -> "- " + stall)
                .toList();
    }

    @Override
    public void close() {
        dog.close();
    }

    private void note(Watchdog.Stall stall) {
        if (!paused && stall.asked() >= from) stalls.add(stall);
    }
}
