package nl.slagboom.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.code.Language;
import nl.slagboom.spelling.Speller;

/** A text of 5,000 characters looked over for words that are not known, as often as typing stops. */
final class WritingBudgets {

    private static final int LENGTH = 5_000;
    private static final int TURNS = 200;
    private static final double MB = 1024 * 1024;

    List<Line> measure() {
        List<Line> lines = new ArrayList<>();
        double before = heap();
        Speller speller = new Speller(null);
        for (Language language : Language.values()) {
            String name = language.code().toUpperCase(Locale.ROOT);
            String text = text(language);
            long begun = System.nanoTime();
            speller.unknown("xx", language, () -> {});
            lines.add(Line.told("dictionary read, " + name, since(begun), null));
            begun = System.nanoTime();
            speller.unknown(text, language, () -> {});
            lines.add(Line.told("5,000 characters looked over for the first time, " + name, since(begun), null));
            List<Double> turns = new ArrayList<>();
            for (int i = 0; i < TURNS; i++) {
                begun = System.nanoTime();
                speller.unknown(text, language, () -> {});
                turns.add(since(begun));
            }
            Collections.sort(turns);
            lines.add(Line.told("the same again, median, " + name, turns.get(TURNS / 2), null));
        }
        lines.add(Line.told("heap of four dictionaries, MB", heap() - before, null));
        speller.added(Language.NL); // held until here
        return lines;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double heap() {
        for (int i = 0; i < 3; i++) System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MB;
    }

    /** What the program says of itself: several thousand different words. */
    private static String text(Language language) {
        Messages messages = Messages.of(language.locale());
        return new TreeSet<>(messages.keys())
                .stream()
                        .filter(key ->
                                key.startsWith("help.") || key.startsWith("detail.") || key.startsWith("intake."))
                        .map(messages::text)
                        .collect(Collectors.joining(" "))
                        .substring(0, LENGTH);
    }
}
