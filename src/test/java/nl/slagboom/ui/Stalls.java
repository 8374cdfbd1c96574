package nl.slagboom.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Watches the drawing thread: whatever keeps it from answering for more than {@value #LIMIT} milliseconds is remembered, with where it
 * was meanwhile and how much of that it was at work itself: a busy machine or a collection of garbage is no fault of the window's.
 */
final class Stalls implements AutoCloseable {

    private static final long LIMIT = 50;
    private static final int TOLD = 15;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Stall> stalls = new CopyOnWriteArrayList<>();
    private final Thread drawing;
    private final Thread watch = new Thread(this::watch, "stalls");
    private volatile String during = "";
    private volatile boolean over;
    private volatile boolean paused;
    private volatile long from = System.nanoTime();

    /**
     * One.
     *
     * @param millis by the clock
     * @param work milliseconds of it that the drawing thread was at work
     * @param where its frames, the innermost first, in our own code
     */
    record Stall(String during, double millis, double work, String where) {}

    Stalls() {
        drawing = thread();
        watch.setDaemon(true);
        watch.start();
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
                .filter(stall -> stall.during().equals(act))
                .mapToDouble(Stall::work)
                .max()
                .orElse(0);
    }

    List<Stall> all() {
        return List.copyOf(stalls);
    }

    /** In lines, the longest first. */
    List<String> told() {
        return stalls.stream()
                .sorted(Comparator.comparingDouble(Stall::work).reversed())
                .limit(TOLD)
                .map(stall -> String.format(
                        Locale.ROOT,
                        "- %.0f ms (%.0f at work) during %s: %s",
                        stall.millis(),
                        stall.work(),
                        stall.during(),
                        stall.where()))
                .toList();
    }

    @Override
    public void close() {
        over = true;
    }

    private void watch() {
        while (!over) {
            CountDownLatch answered = new CountDownLatch(1);
            long asked = System.nanoTime();
            long worked = threads.getThreadCpuTime(drawing.threadId());
            String act = during;
            List<String> places = new ArrayList<>();
            Platform.runLater(answered::countDown);
            try {
                if (!answered.await(LIMIT / 2, TimeUnit.MILLISECONDS)) {
                    do places.add(place());
                    while (!answered.await(8, TimeUnit.MILLISECONDS) && !over);
                    note(act, asked, worked, places);
                }
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void note(String act, long asked, long worked, List<String> places) {
        double millis = (System.nanoTime() - asked) / 1e6;
        double work = (threads.getThreadCpuTime(drawing.threadId()) - worked) / 1e6;
        if (work < LIMIT || paused || asked < from) return;
        String where =
                places.stream()
                        .collect(Collectors.groupingBy(place -> place, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                        .limit(4)
                        .map(entry -> entry.getKey() + " ×" + entry.getValue())
                        .collect(Collectors.joining(" · "));
        stalls.add(new Stall(act, millis, work, where));
    }

    /** The innermost frame of ours, and the two that it called. */
    private String place() {
        StackTraceElement[] frames = drawing.getStackTrace();
        List<String> ours = Arrays.stream(frames)
                .filter(frame -> frame.getClassName().startsWith("nl.slagboom")
                        && !frame.getClassName().startsWith("nl.slagboom.ui.Desk")
                        && !frame.getClassName().startsWith("nl.slagboom.ui.Keys"))
                .limit(2)
                .map(Stalls::shortly)
                .toList();
        String top = Arrays.stream(frames)
                .filter(frame -> frame.getClassName().startsWith("javafx")
                        || frame.getClassName().startsWith("com.sun.javafx"))
                .limit(2)
                .map(Stalls::shortly)
                .collect(Collectors.joining(" < "));
        return String.join(" < ", ours) + (top.isEmpty() ? "" : " [" + top + "]");
    }

    private static String shortly(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }
}
