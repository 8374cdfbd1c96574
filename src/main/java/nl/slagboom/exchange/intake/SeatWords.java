package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.slagboom.model.value.Folded;

/** Words that tell where an organisation sits, all as surely. */
final class SeatWords {

    private static final String ANY = "*";
    private static final int LONGEST_NAME = 4;
    /** "Ministerium" for any of its kind is no less. */
    private static final int SHORTEST_PART = 3;

    private final Map<String, Seat> names = new HashMap<>();
    private final List<Affix> affixes = new ArrayList<>();

    /** A word of which only the beginning, the end or the middle is known. */
    private record Affix(String part, BiPredicate<String, String> test, Seat seat) {}

    /** The words of a name as they are written. */
    static List<String> split(String name) {
        return Stream.of(name.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    void add(String name, Seat seat) {
        boolean open = name.endsWith(ANY);
        boolean ends = name.startsWith(ANY);
        String part = Folded.of(name.replace(ANY, ""));
        if (open || ends) affixes.add(new Affix(part, test(ends, open), seat));
        else names.putIfAbsent(isAsWritten(name) ? name : spaced(split(part)), seat);
    }

    private static BiPredicate<String, String> test(boolean ends, boolean open) {
        if (ends && open) return String::contains;
        return ends ? String::endsWith : String::startsWith;
    }

    private static boolean isAsWritten(String name) {
        return name.chars().anyMatch(Character::isUpperCase);
    }

    private static String spaced(List<String> words) {
        return String.join(" ", words);
    }

    Set<Seat> in(List<String> written) {
        Set<Seat> seats = new LinkedHashSet<>();
        int at = 0;
        while (at < written.size()) {
            int length = named(written, at, seats);
            if (length == 0) affix(Folded.of(written.get(at))).ifPresent(seats::add);
            at += Math.max(length, 1);
        }
        return seats;
    }

    /** @return how many words the longest name has that stands here; 0 for none */
    private int named(List<String> written, int at, Set<Seat> seats) {
        for (int length = Math.min(LONGEST_NAME, written.size() - at); length > 0; length--) {
            String name = spaced(written.subList(at, at + length));
            Seat seat = names.getOrDefault(name, names.get(Folded.of(name)));
            if (seat == null) continue;
            seats.add(seat);
            return length;
        }
        return 0;
    }

    private Optional<Seat> affix(String word) {
        if (word.length() < SHORTEST_PART) return Optional.empty();
        return affixes.stream()
                .filter(affix -> affix.test().test(word, affix.part()))
                .map(Affix::seat)
                .findFirst();
    }
}
