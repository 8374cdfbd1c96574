package nl.slagboom.ui.common;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** A text beside the one that it was made from, word by word. */
public final class WordDifference {

    /** Of longer texts a person sees no more by it, and it would take long. */
    private static final int MOST = 1_500;

    private WordDifference() {}

    /** How some words differ. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** Words that follow each other and differ in the same way. */
    public record Words(Kind kind, String text) {}

    /**
     * Takes them apart; what is gone stands before what came in its place.
     *
     * @return all of both texts; very long ones as two pieces
     */
    public static List<Words> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Words> all = new ArrayList<>();
        if (old.size() > MOST || now.size() > MOST) {
            add(all, Kind.REMOVED, List.of(before));
            add(all, Kind.ADDED, List.of(after));
            return all;
        }
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        old, now, new MyersDiffWithLinearSpace<>(WordDifference::same), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                changed(all, gone, come);
                add(all, Kind.SAME, delta.getTarget().getLines());
            } else {
                gone.addAll(delta.getSource().getLines());
                come.addAll(delta.getTarget().getLines());
            }
        }
        changed(all, gone, come);
        return all;
    }

    private static void changed(List<Words> all, List<String> gone, List<String> come) {
        add(all, Kind.REMOVED, gone);
        add(all, Kind.ADDED, come);
        gone.clear();
        come.clear();
    }

    private static boolean same(String one, String other) {
        return one.stripTrailing().equals(other.stripTrailing());
    }

    private static void add(List<Words> all, Kind kind, List<String> words) {
        String text = String.join("", words);
        if (!text.isEmpty()) all.add(new Words(kind, text));
    }

    /** Each with the space behind it, so that what is new is not cut up by spaces that were there. */
    private static List<String> words(String text) {
        BreakIterator boundaries = BreakIterator.getWordInstance();
        boundaries.setText(text);
        List<String> words = new ArrayList<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            String word = text.substring(start, end);
            if (word.isBlank() && !words.isEmpty()) words.set(words.size() - 1, words.getLast() + word);
            else words.add(word);
        }
        return words;
    }
}
