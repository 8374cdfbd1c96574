package nl.slagboom.ui.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.value.Folded;

/** Lines by words of their names, or of what else people call them, in any order, also by the beginning or a piece of a word; case and accents do not count. */
record Finder(List<String> words, Wording wording) {

    static Finder of(String typed, Wording wording) {
        String folded = Folded.of(typed);
        return new Finder(folded.isEmpty() ? List.of() : List.of(folded.split(" ")), wording);
    }

    /**
     * Those whose name begins so first, then those whose words do; those that cannot be chosen now last. Else in the order in
     * which they are given.
     */
    <L extends Line> List<L> among(List<L> lines) {
        return lines.stream()
                .filter(this::isMeant)
                .sorted(Comparator.comparing((L line) -> !line.isAvailable()).thenComparingInt(this::distance))
                .toList();
    }

    private boolean isMeant(Line line) {
        String name = Folded.of(line.name(wording));
        List<String> also = List.of(words(Folded.of(line.also(wording))));
        return words.stream()
                .allMatch(word -> name.contains(word) || also.stream().anyMatch(one -> one.startsWith(word)));
    }

    private static String[] words(String text) {
        return text.split("[^\\p{L}\\p{N}]+", -1);
    }

    private int distance(Line line) {
        String name = Folded.of(line.name(wording));
        if (name.startsWith(String.join(" ", words))) return 0;
        return words.stream().allMatch(word -> Arrays.stream(words(name)).anyMatch(one -> one.startsWith(word)))
                ? 1
                : 2;
    }
}
