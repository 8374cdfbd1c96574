package nl.slagboom.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.DoubleAccumulator;
import javafx.application.Platform;

/** Knocks on the drawing thread all the time; how long an answer takes is how long that thread was blocked. */
final class Heartbeat {

    private static final long BETWEEN = 1; // millisecond

    private final DoubleAccumulator longest = new DoubleAccumulator(Math::max, 0);
    private final Runnable eachTime;

    /** @param eachTime done on the drawing thread at every beat */
    Heartbeat(Runnable eachTime) {
        this.eachTime = eachTime;
        Thread thread = new Thread(this::beat, "heartbeat");
        thread.setDaemon(true);
        thread.start();
    }

    /** The longest block since the last time this was asked, in milliseconds. */
    double longest() {
        return longest.getThenReset();
    }

    private void beat() {
        try {
            while (true) {
                CountDownLatch answered = new CountDownLatch(1);
                long asked = System.nanoTime();
                if (knock(answered)) {
                    answered.await();
                    longest.accumulate(Stopwatch.since(asked));
                }
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean knock(CountDownLatch answered) {
        try {
            Platform.runLater(() -> {
                eachTime.run();
                answered.countDown();
            });
            return true;
        } catch (IllegalStateException e) {
            return false; // there is no drawing thread yet
        }
    }
}
