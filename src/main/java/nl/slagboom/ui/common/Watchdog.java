package nl.slagboom.ui.common;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Watches the drawing thread: what keeps it at work for too long in one go is told, with where it was meanwhile. A busy
 * machine or a collection of garbage is no fault of the window's: only the thread's own work counts.
 */
public final class Watchdog implements AutoCloseable {

    private static final long EVERY = 1; // milliseconds
    private static final long LOOKED = 8; // milliseconds
    private static final int PLACES = 4;
    private static final double NANOS = 1e6; // in a millisecond

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread drawing;
    private final long limit;
    private final Supplier<String> act;
    private final Consumer<Stall> told;
    private volatile boolean over;

    /**
     * What took long.
     *
     * @param act during which
     * @param asked when the thread was asked to answer, in nanoseconds of {@link System#nanoTime}
     * @param millis by the clock, until it did
     * @param work milliseconds of it that the thread was at work itself
     * @param where its frames, the innermost of ours first
     */
    public record Stall(String act, long asked, double millis, double work, String where) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.0f ms (%.0f at work) %s: %s", millis, work, act, where);
        }
    }

    /**
     * Begins to watch.
     *
     * @param drawing the thread that draws
     * @param limit milliseconds of work in one go that are no stall yet
     * @param act what is being done
     * @param told told of each stall, on a thread of its own
     */
    public Watchdog(Thread drawing, long limit, Supplier<String> act, Consumer<Stall> told) {
        this.drawing = drawing;
        this.limit = limit;
        this.act = act;
        this.told = told;
        Thread.ofPlatform().daemon().name("slagboom-watchdog").start(this::watch);
    }

    @Override
    public void close() {
        over = true;
    }

    private void watch() {
        try {
            while (!over) {
                ask();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // and it is over
        }
    }

    private void ask() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        long asked = System.nanoTime();
        long worked = threads.getThreadCpuTime(drawing.threadId());
        String during = act.get();
        Platform.runLater(answered::countDown);
        if (answered.await(limit / 2, TimeUnit.MILLISECONDS)) return;
        List<String> places = new ArrayList<>();
        do places.add(place());
        while (!answered.await(LOOKED, TimeUnit.MILLISECONDS) && !over);
        double millis = (System.nanoTime() - asked) / NANOS;
        double work = (threads.getThreadCpuTime(drawing.threadId()) - worked) / NANOS;
        if (work >= limit) told.accept(new Stall(during, asked, millis, work, most(places)));
    }

    private static String most(List<String> places) {
        return places.stream().collect(Collectors.groupingBy(place -> place, Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(PLACES)
                .map(place -> place.getKey() + " ×" + place.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** The innermost frames of ours, and of JavaFX. */
    private String place() {
        StackTraceElement[] frames = drawing.getStackTrace();
        String ours = beginning(frames, "nl.slagboom");
        String toolkit = beginning(frames, "javafx", "com.sun.javafx");
        return ours + (toolkit.isEmpty() ? "" : " [" + toolkit + "]");
    }

    private static String beginning(StackTraceElement[] frames, String... packages) {
        return Arrays.stream(frames)
                .filter(frame -> Arrays.stream(packages).anyMatch(frame.getClassName()::startsWith))
                .limit(2)
                .map(Watchdog::shortly)
                .collect(Collectors.joining(" < "));
    }

    private static String shortly(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }
}
