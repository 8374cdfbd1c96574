package nl.slagboom.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param ours in milliseconds, unless {@code what} says another unit
 * @param bare the bare platform's figure for the same; null where it has none
 * @param allowed in the same unit; of a ratio where {@code ratio}
 */
record Line(String what, double ours, @Nullable Double bare, double allowed, boolean ratio) {

    static final String HEADING = """
            | what | Slagboom | bare | ratio | budget | |
            | --- | ---: | ---: | ---: | ---: | --- |
            """;

    static Line atMost(double allowed, String what, double ours, @Nullable Double bare) {
        return new Line(what, ours, bare, allowed, false);
    }

    static Line timesBare(double allowed, String what, double ours, double bare) {
        return new Line(what, ours, bare, allowed, true);
    }

    /** Told beside the others; there is no budget for it. */
    static Line told(String what, double ours, @Nullable Double bare) {
        return new Line(what, ours, bare, Double.POSITIVE_INFINITY, false);
    }

    String markdown() {
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        what,
                        Figures.shown(ours),
                        bare == null ? "" : Figures.shown(bare),
                        bare == null ? "" : String.format(Locale.ROOT, "%.2f", ours / bare),
                        budget(),
                        verdict());
    }

    private String budget() {
        if (Double.isInfinite(allowed)) return "";
        return "≤ " + (ratio ? allowed + " ×" : Figures.shown(allowed));
    }

    /** Whether it keeps its budget; empty where it has none. */
    Optional<Boolean> kept() {
        if (Double.isInfinite(allowed)) return Optional.empty();
        double measured = ratio && bare != null ? ours / bare : ours;
        return Optional.of(measured <= allowed);
    }

    private String verdict() {
        return kept().map(kept -> kept ? "kept" : "**missed**").orElse("");
    }

    /** The same for a program that reads it. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", what);
        json.put("slagboom", ours);
        if (bare != null) json.put("bare", bare);
        kept().ifPresent(kept -> {
            json.put(ratio ? "atMostTimesBare" : "atMost", allowed);
            json.put("kept", kept);
        });
        return json;
    }
}
