package nl.slagboom.model.code;

import java.util.Arrays;
import java.util.List;

/** Where an obstacle stands in its life. The moves between them are in {@link nl.slagboom.model.Lifecycle}. */
public enum Status {
    REPORTED(Phase.OPEN),
    UNDER_ASSESSMENT(Phase.OPEN),
    AWAITING_INFORMATION(Phase.OPEN),
    RECOGNISED(Phase.OPEN),
    IN_PROGRESS(Phase.OPEN),
    MANAGED(Phase.OPEN),
    PARTIALLY_RESOLVED(Phase.OPEN),
    RESOLVED(Phase.CLOSED),
    WILL_NOT_BE_RESOLVED(Phase.CLOSED),
    NO_OBSTACLE(Phase.CLOSED),
    INCOMPLETE(Phase.CLOSED),
    DUPLICATE(Phase.CLOSED),
    TRANSFERRED(Phase.CLOSED),
    LAPSED(Phase.CLOSED);

    private enum Phase {
        OPEN,
        CLOSED
    }

    private static final List<Status> OPEN =
            Arrays.stream(values()).filter(Status::isOpen).toList();

    private final Phase phase;

    Status(Phase phase) {
        this.phase = phase;
    }

    public boolean isOpen() {
        return phase == Phase.OPEN;
    }

    public boolean isClosed() {
        return phase == Phase.CLOSED;
    }

    /** Whether it must name another obstacle or another body's file. */
    public boolean pointsToAnother() {
        return this == DUPLICATE || this == TRANSFERRED;
    }

    /** Concluded, in the yearly picture: resolved, or decided not to be (Nordic practice). */
    public boolean isConcluded() {
        return this == RESOLVED || this == WILL_NOT_BE_RESOLVED;
    }

    public static List<Status> open() {
        return OPEN;
    }
}
