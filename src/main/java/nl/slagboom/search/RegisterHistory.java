package nl.slagboom.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was done to the register, as far as it was read.
 *
 * @param changesets the newest first
 */
public record RegisterHistory(List<PastChangeset> changesets) {

    public static final RegisterHistory UNREAD = new RegisterHistory(List.of());

    public RegisterHistory {
        changesets = List.copyOf(changesets);
    }

    /** The number of the newest; 0 while none was read. */
    public long newest() {
        return changesets.isEmpty() ? 0 : changesets.getFirst().number();
    }

    /** How many older ones there are that were not read: their numbers have no gaps. */
    public long older() {
        return changesets.isEmpty() ? 0 : changesets.getLast().number() - 1;
    }

    /** With what was made since, and with what that says of those before. */
    RegisterHistory with(List<PastChangeset> since) {
        if (since.isEmpty()) return this;
        List<PastChangeset> all = new ArrayList<>(since);
        all.addAll(changesets);
        return new RegisterHistory(tied(all));
    }

    /** Who undid whom follows from all of them: an undo that was taken back itself undoes nothing any more. */
    private static List<PastChangeset> tied(List<PastChangeset> newestFirst) {
        Map<Long, Long> undoneBy = new HashMap<>();
        for (PastChangeset past : newestFirst) {
            Long other = past.changeset().undoes();
            if (other == null) continue;
            if (!undoneBy.containsKey(past.number())) undoneBy.putIfAbsent(other, past.number());
        }
        Redone redone =
                Redone.of(newestFirst.stream().map(PastChangeset::changeset).toList());
        return newestFirst.stream()
                .map(past -> new PastChangeset(
                        past.changeset(),
                        past.title(),
                        past.touched(),
                        undoneBy.get(past.number()),
                        redone.by(past.changeset())))
                .toList();
    }
}
