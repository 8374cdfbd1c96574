package nl.slagboom.report;

import java.util.Arrays;
import java.util.List;
import nl.slagboom.model.value.Folded;

/** Tells whether who is named somewhere is who is meant. */
final class Person {

    private Person() {}

    /**
     * Case, accents and points do not count. Who works here as "Anna" is meant by "Anna de Wit" and by "Bram en Anna", and
     * "Anna de Wit" by "Anna"; nobody is meant by a part of a name.
     */
    static boolean isMeant(String me, String named) {
        List<String> mine = words(me);
        List<String> theirs = words(named);
        if (mine.isEmpty() || theirs.isEmpty()) return false;
        return theirs.containsAll(mine)
                || (theirs.size() == 1 && mine.getFirst().equals(theirs.getFirst()));
    }

    private static List<String> words(String name) {
        return Arrays.stream(Folded.of(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
