package nl.slagboom.model;

import static nl.slagboom.model.code.Status.AWAITING_INFORMATION;
import static nl.slagboom.model.code.Status.DUPLICATE;
import static nl.slagboom.model.code.Status.INCOMPLETE;
import static nl.slagboom.model.code.Status.IN_PROGRESS;
import static nl.slagboom.model.code.Status.LAPSED;
import static nl.slagboom.model.code.Status.MANAGED;
import static nl.slagboom.model.code.Status.NO_OBSTACLE;
import static nl.slagboom.model.code.Status.PARTIALLY_RESOLVED;
import static nl.slagboom.model.code.Status.RECOGNISED;
import static nl.slagboom.model.code.Status.REPORTED;
import static nl.slagboom.model.code.Status.RESOLVED;
import static nl.slagboom.model.code.Status.TRANSFERRED;
import static nl.slagboom.model.code.Status.UNDER_ASSESSMENT;
import static nl.slagboom.model.code.Status.WILL_NOT_BE_RESOLVED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.slagboom.model.code.Status;

/**
 * The life of an obstacle: which status may follow which. Any other jump is a correction, which asks a reason. What was
 * closed re-opens where it was before: before recognition to assessment, after it to treatment.
 */
public final class Lifecycle {

    private Lifecycle() {}

    /** The kind of step from one status to another. */
    public enum Step {
        /** As the trade has it. */
        MOVE,
        /** A closed obstacle taken up again. Normal, and it keeps its history. */
        REOPENING,
        /** Any other jump: allowed, with a reason, and shown as one. */
        CORRECTION
    }

    /**
     * The statuses offered from {@code status}, in the order of their list.
     *
     * @param recognised whether it was recognised at some time before; it decides where a closed one re-opens
     */
    public static List<Status> moves(Status status, boolean recognised) {
        return List.copyOf(followers(status, recognised));
    }

    /** @throws InvalidValue when both are the same */
    public static Step step(Status from, Status to, boolean recognised) {
        if (from == to) throw new InvalidValue("obstacle.move.same", to);
        if (!followers(from, recognised).contains(to)) return Step.CORRECTION;
        return from.isClosed() ? Step.REOPENING : Step.MOVE;
    }

    /** Whether this status is reached only by way of recognition. */
    public static boolean impliesRecognition(Status status) {
        return switch (status) {
            case RECOGNISED, IN_PROGRESS, MANAGED, PARTIALLY_RESOLVED, RESOLVED, WILL_NOT_BE_RESOLVED -> true;
            case REPORTED,
                    UNDER_ASSESSMENT,
                    AWAITING_INFORMATION,
                    NO_OBSTACLE,
                    INCOMPLETE,
                    DUPLICATE,
                    TRANSFERRED,
                    LAPSED -> false;
        };
    }

    private static Set<Status> followers(Status status, boolean recognised) {
        return switch (status) {
            case REPORTED -> EnumSet.of(UNDER_ASSESSMENT, NO_OBSTACLE, DUPLICATE, TRANSFERRED, LAPSED);
            case UNDER_ASSESSMENT ->
                EnumSet.of(AWAITING_INFORMATION, RECOGNISED, NO_OBSTACLE, INCOMPLETE, DUPLICATE, TRANSFERRED, LAPSED);
            case AWAITING_INFORMATION -> EnumSet.of(UNDER_ASSESSMENT, INCOMPLETE, DUPLICATE, LAPSED);
            case RECOGNISED -> EnumSet.of(IN_PROGRESS, MANAGED, WILL_NOT_BE_RESOLVED, DUPLICATE, TRANSFERRED, LAPSED);
            case IN_PROGRESS ->
                EnumSet.of(
                        RECOGNISED,
                        MANAGED,
                        PARTIALLY_RESOLVED,
                        RESOLVED,
                        WILL_NOT_BE_RESOLVED,
                        DUPLICATE,
                        TRANSFERRED,
                        LAPSED);
            case MANAGED -> EnumSet.of(PARTIALLY_RESOLVED, IN_PROGRESS, RESOLVED, WILL_NOT_BE_RESOLVED, LAPSED);
            case PARTIALLY_RESOLVED -> EnumSet.of(MANAGED, IN_PROGRESS, RESOLVED, WILL_NOT_BE_RESOLVED, LAPSED);
            case RESOLVED, WILL_NOT_BE_RESOLVED, NO_OBSTACLE, INCOMPLETE, DUPLICATE, TRANSFERRED, LAPSED ->
                EnumSet.of(recognised || impliesRecognition(status) ? IN_PROGRESS : UNDER_ASSESSMENT);
        };
    }
}
