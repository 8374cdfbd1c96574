package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.slagboom.model.value.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Whose list it is.
 *
 * @param isTold whether a person, the file or what is remembered of its layout said so; else it is the file's name
 */
public record Sender(String organisation, boolean isTold) {

    /**
     * Finds out who sent a file.
     *
     * @param said by a person; null where nobody did
     * @param known the names of organisations that the register knows
     */
    static Sender of(@Nullable String said, Intake.Opened opened, Collection<String> known) {
        String name = opened.workbook().fileName();
        return Optional.ofNullable(said)
                .or(() -> named(name, known))
                .or(() -> named(titles(opened), known))
                .or(() -> opened.remembered().stream()
                        .flatMap(remembered -> Optional.ofNullable(remembered.organisation()).stream())
                        .findFirst())
                .map(organisation -> new Sender(organisation, true))
                .orElseGet(() -> new Sender(bare(name), false));
    }

    private static String titles(Intake.Opened opened) {
        List<String> titles = new ArrayList<>();
        opened.placings().forEach(placing -> titles.addAll(placing.table().preamble()));
        return String.join("\n", titles);
    }

    /** The one known organisation that a text names; of "Euregio" and "Euregio Rijn-Waal" the longer. */
    private static Optional<String> named(String text, Collection<String> known) {
        String words = spaced(text);
        List<String> named = known.stream()
                .filter(name -> name.length() >= 3 && words.contains(spaced(name)))
                .toList();
        List<String> whole = named.stream()
                .filter(name -> named.stream()
                        .noneMatch(other ->
                                other.length() > name.length() && spaced(other).contains(spaced(name))))
                .toList();
        return whole.size() == 1 ? Optional.of(whole.getFirst()) : Optional.empty();
    }

    private static String spaced(String text) {
        return " " + Folded.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    private static String bare(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
