package nl.slagboom.bench;

import java.util.ArrayList;
import java.util.List;

/** Measures ours and the bare platform's work in turns, so that what else the machine does falls on both. */
final class Stopwatch {

    private final List<Double> ours = new ArrayList<>();
    private final List<Double> bare = new ArrayList<>();

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** @param warmUps rounds before those that count */
    static Stopwatch alternate(int warmUps, int rounds, Work ours, Work bare) throws Exception {
        Stopwatch watch = new Stopwatch();
        for (int round = -warmUps; round < rounds; round++) {
            double one = milliseconds(ours);
            double other = milliseconds(bare);
            if (round < 0) continue;
            watch.ours.add(one);
            watch.bare.add(other);
        }
        return watch;
    }

    static double milliseconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return since(start);
    }

    static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    Figures ours() {
        return new Figures(ours);
    }

    Figures bare() {
        return new Figures(bare);
    }
}
