package nl.slagboom.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.slagboom.model.HandOut;

/**
 * What went out to a partner, and how it stands with the answer; or a list of his own that came.
 *
 * @param undecided how much of its answers, or of the list, is still to be decided
 */
public record Outstanding(HandOut.Entry handOut, long undecided) {

    /** Who has to do something. */
    public enum State {
        /** The partner answered, and we have decided nothing yet of what both changed. */
        UNDECIDED,
        /** The day on which an answer was asked has passed. */
        LATE,
        /** The partner has it. */
        WAITING,
        ANSWERED,
        /** No answer is awaited, and none came. */
        CLOSED
    }

    /** All that went out, and the lists of partners' own of which something is to be decided, the last one first. */
    public static List<Outstanding> all(Search search) {
        Map<UUID, Long> undecided = search.exchanges().undecided();
        Stream<HandOut.Entry> lists =
                search.exchanges().partnersLists().stream().filter(list -> undecided.containsKey(list.id()));
        return Stream.concat(search.exchanges().handOuts().stream(), lists)
                .map(one -> new Outstanding(one, undecided.getOrDefault(one.id(), 0L)))
                .sorted(Comparator.comparing((Outstanding one) -> one.handOut().givenAt())
                        .reversed())
                .toList();
    }

    /** Of several hand-outs to one partner each stands for itself. */
    public State state(LocalDate today) {
        if (undecided > 0) return State.UNDECIDED;
        if (handOut.isClosed()) return State.CLOSED;
        if (handOut.answeredAt() != null) return State.ANSWERED;
        return handOut.isOverdue(today) ? State.LATE : State.WAITING;
    }
}
