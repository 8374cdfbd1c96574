package nl.slagboom.model;

import java.util.OptionalInt;

/**
 * How long a text may be to go into the EU register of obstacles: in characters without spaces (Regulation (EU) 2025/925,
 * Annex, 2, 5 and 10). Here it may be longer.
 */
public final class EuLimits {

    private static final int TITLE = 200;
    private static final int TEXT = 5_000;

    private EuLimits() {}

    /** Empty for a field that goes there without a limit, or not at all. */
    public static OptionalInt of(Field<?, ?> field) {
        if (field.equals(ObstacleFields.TITLE)) return OptionalInt.of(TITLE);
        if (field.equals(ObstacleFields.DESCRIPTION) || field.equals(ObstacleFields.STATE_OF_PLAY))
            return OptionalInt.of(TEXT);
        return OptionalInt.empty();
    }

    /** As that register counts: every letter, sign and figure once, spaces and line ends not. */
    public static int count(String text) {
        return (int) text.codePoints()
                .filter(one -> !Character.isWhitespace(one) && !Character.isSpaceChar(one))
                .count();
    }
}
