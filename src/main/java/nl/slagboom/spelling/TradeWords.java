package nl.slagboom.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.Areas;

/** Words that those who work at the border use and no dictionary has, and the names that stand in texts of any language. */
final class TradeWords {

    private static final String NAMES = "names";

    private final Set<String> known = new HashSet<>();

    TradeWords(Language language) {
        read(NAMES);
        read("trade_" + language.code());
        Areas.all().forEach(area -> Words.in(area.name()).forEach(word -> known.add(word.text())));
    }

    private void read(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TradeWords.class.getResourceAsStream(name + ".txt"), name),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank()).forEach(known::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word may begin with a capital where the list has none, not the other way round. */
    boolean has(String word) {
        return known.contains(word)
                || known.contains(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
    }
}
