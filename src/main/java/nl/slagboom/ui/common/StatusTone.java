package nl.slagboom.ui.common;

import java.util.Locale;
import nl.slagboom.model.code.Status;

/** The colour of a status, in lists and in pictures. What ended otherwise than resolved is no success. */
public enum StatusTone {
    OPEN,
    WATCHED,
    RESOLVED,
    ENDED;

    public static StatusTone of(Status status) {
        return switch (status) {
            case REPORTED, UNDER_ASSESSMENT, AWAITING_INFORMATION, RECOGNISED, IN_PROGRESS -> OPEN;
            case MANAGED, PARTIALLY_RESOLVED -> WATCHED;
            case RESOLVED -> RESOLVED;
            case WILL_NOT_BE_RESOLVED, NO_OBSTACLE, INCOMPLETE, DUPLICATE, TRANSFERRED, LAPSED -> ENDED;
        };
    }

    /** The name of its style. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
