package nl.slagboom.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times of one thing done several times, in milliseconds. */
record Figures(List<Double> times) {

    Figures {
        times = times.stream().sorted().toList();
        if (times.isEmpty()) throw new IllegalArgumentException("Nothing was measured");
    }

    static Figures of(double... times) {
        return new Figures(Arrays.stream(times).boxed().toList());
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    double longest() {
        return times.getLast();
    }

    private double at(double share) {
        return times.get(Math.min(times.size() - 1, (int) Math.floor(share * times.size())));
    }

    /** {@code 12.3} below a hundred, {@code 1234} above. */
    static String shown(double time) {
        return String.format(Locale.ROOT, time < 100 ? "%.1f" : "%.0f", time);
    }
}
