package nl.slagboom.ui.field;

import org.jspecify.annotations.Nullable;

/** What stands in an editor and cannot be taken. It is work all the same: an editor that takes the place gets it back. */
public sealed interface Untaken {

    /** Typed, and not to be read: half a date. */
    record Text(String text) implements Untaken {}

    /** Read, and refused: a text that is too long. */
    record Value(@Nullable Object value) implements Untaken {}
}
