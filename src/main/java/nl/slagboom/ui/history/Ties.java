package nl.slagboom.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.FieldChange;
import nl.slagboom.search.PastChangeset;
import org.jspecify.annotations.Nullable;

/** Which changeset took back which, in words. */
final class Ties {

    private Ties() {}

    /** What it did; an undo of an undo did something again. */
    static String kind(PastChangeset past, Wording wording) {
        return wording.deed(past.changeset().kind(), past.redoes() != null);
    }

    /** The same with the first of the fields that it wrote. */
    static String kind(PastChangeset past, List<FieldChange> fields, Wording wording) {
        return wording.deed(kind(past, wording), FieldLine.labels(fields, wording));
    }

    /** In the width of a column. */
    static String brief(PastChangeset past, Messages messages) {
        List<String> ties = new ArrayList<>();
        if (past.redoes() != null) ties.add(messages.text("history.tie.redoes", number(past.redoes())));
        if (past.isUndo())
            ties.add(messages.text("history.tie.undoes", number(past.changeset().undoes())));
        if (past.undoneBy() != null) ties.add(messages.text("history.tie.undone", number(past.undoneBy())));
        return String.join("; ", ties);
    }

    /** In whole sentences; empty where nothing was taken back. */
    static String sentence(PastChangeset past, Messages messages) {
        List<String> ties = new ArrayList<>();
        String undoes = number(past.changeset().undoes());
        if (past.redoes() != null) ties.add(messages.text("history.redoes", number(past.redoes()), undoes));
        if (past.isUndo()) ties.add(messages.text("history.undoes", undoes));
        if (past.undoneBy() != null) ties.add(messages.text("history.undone", number(past.undoneBy())));
        return String.join(" ", ties);
    }

    /** Without the marks of thousands: as it is typed to find it. */
    private static String number(@Nullable Long number) {
        return Objects.toString(number, "");
    }
}
