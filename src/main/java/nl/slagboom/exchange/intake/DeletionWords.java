package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.slagboom.model.value.Folded;

/** The words in which people wish that a row shall go, in four languages, by what they do in a sentence. */
final class DeletionWords {

    /** What words do; {@code deletionwishes.tsv} says more of each. */
    enum Kind {
        OF,
        IT,
        THE,
        FILLER,
        WISH,
        ROW,
        PROPOSAL,
        PROPOSES,
        REASON,
        NOT,
        KEEP,
        UNLESS
    }

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}°]+");
    private static final Pattern FIGURES = Pattern.compile("\\d+");

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final List<String> fillers;

    DeletionWords() {
        List<List<String>> lines = Tsv.read("deletionwishes.tsv");
        for (Kind kind : Kind.values()) words.put(kind, new HashSet<>());
        for (List<String> line : lines)
            line.stream().skip(1).forEach(word -> of(kind(line)).add(spaced(word)));
        fillers = of(Kind.FILLER).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        Set<String> alone = new HashSet<>();
        for (List<String> line : Tsv.read("deleted.tsv")) alone.addAll(line.subList(1, line.size()));
        of(Kind.WISH).addAll(alone);
        for (Kind kind : List.of(Kind.WISH, Kind.ROW, Kind.PROPOSAL, Kind.PROPOSES, Kind.REASON, Kind.KEEP))
            words.put(kind, cores(of(kind)));
        for (String who : of(Kind.PROPOSES))
            for (String what : of(Kind.PROPOSAL)) of(Kind.WISH).add(who + " " + what);
    }

    private static Kind kind(List<String> line) {
        return Kind.valueOf(line.getFirst().toUpperCase(Locale.ROOT));
    }

    private Set<String> of(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    private Set<String> cores(Set<String> whole) {
        Set<String> cores = new HashSet<>();
        for (String words : whole) cores.add(core(words).words());
        cores.remove("");
        return cores;
    }

    static String spaced(String text) {
        return BETWEEN.matcher(Folded.of(text)).replaceAll(" ").strip();
    }

    /**
     * What is left of a clause without polite words, and without what it calls the row.
     *
     * @param named whether it names the row
     * @param pointed whether it points to it: "das", "this"
     */
    record Core(String words, boolean named, boolean pointed) {}

    Core core(String clause) {
        String rest = without(clause, fillers);
        List<String> left = new ArrayList<>();
        boolean named = false;
        boolean pointed = false;
        boolean numbered = false;
        for (String word : rest.split(" ", -1)) {
            boolean isNumber = numbered && FIGURES.matcher(word).matches();
            numbered = of(Kind.OF).contains(word);
            named |= numbered;
            pointed |= of(Kind.IT).contains(word);
            if (!isNumber
                    && !numbered
                    && !of(Kind.IT).contains(word)
                    && !of(Kind.THE).contains(word)) left.add(word);
        }
        return new Core(String.join(" ", left).strip(), named, pointed);
    }

    private static String without(String clause, Iterable<String> phrases) {
        String rest = " " + spaced(clause) + " ";
        for (String phrase : phrases) rest = rest.replace(" " + phrase + " ", " ");
        return rest.strip();
    }

    boolean is(Kind kind, Core core) {
        return of(kind).contains(core.words());
    }

    /** Whether a clause says that the row shall stay, or shall not go. */
    boolean denies(Core core) {
        if (is(Kind.KEEP, core)) return true;
        Core turned = core(without(core.words(), of(Kind.NOT)));
        return !turned.words().equals(core.words()) && (is(Kind.WISH, turned) || is(Kind.PROPOSAL, turned));
    }

    /** Whether a clause ties to a condition what stands before it, or says that something else is meant. */
    boolean limits(String clause) {
        return List.of(spaced(clause).split(" ", -1)).stream().anyMatch(of(Kind.UNLESS)::contains);
    }
}
