package nl.slagboom.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import nl.slagboom.model.value.Text;
import org.jspecify.annotations.Nullable;

/** How much a field takes. */
final class Limits {

    private static final int TAG = 60;

    private Limits() {}

    static @Nullable String kept(@Nullable String value, int limit) {
        String kept = Text.kept(value);
        if (kept != null) fit(kept, limit);
        return kept;
    }

    static void fit(String kept, int limit) {
        if (kept.length() > limit) throw new InvalidValue("value.text.long", limit, kept.length());
    }

    static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    static @Nullable String tag(String tag) {
        return kept(tag, TAG);
    }

    static @Nullable SequencedSet<String> tags(@Nullable SequencedSet<String> tags) {
        if (tags == null) return null;
        SequencedSet<String> kept = new LinkedHashSet<>();
        for (String tag : tags) {
            String one = tag(tag);
            if (one != null) kept.add(one);
        }
        return kept.isEmpty() ? null : Collections.unmodifiableSequencedSet(kept);
    }
}
