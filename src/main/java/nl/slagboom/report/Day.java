package nl.slagboom.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.search.PastChangeset;
import nl.slagboom.search.Search;

/**
 * What somebody did on one day, as far as it still stands.
 *
 * @param changesets the newest first
 */
public record Day(LocalDate on, List<PastChangeset> changesets) {

    private static final int MOST = 20_000;

    public Day {
        changesets = List.copyOf(changesets);
    }

    /** @param who as the history calls him */
    public static Day of(Search search, String who, LocalDate on, ZoneId zone) {
        long before = search.changesetAt(on.atStartOfDay(zone).toInstant().minusMillis(1));
        List<PastChangeset> done = search.historySince(before, MOST).changesets().stream()
                .filter(past -> past.changeset().by().equals(who))
                .filter(past -> past.changeset().at().atZone(zone).toLocalDate().equals(on))
                .filter(past -> past.undoneBy() == null && !past.isUndo())
                .toList();
        return new Day(on, done);
    }

    /** How many changes of a kind. */
    public long count(ChangeKind kind) {
        return changesets.stream()
                .filter(past -> past.changeset().kind() == kind)
                .count();
    }

    /** How many obstacles those of a kind wrote. */
    public long obstacles(ChangeKind kind) {
        return changesets.stream()
                .filter(past -> past.changeset().kind() == kind)
                .mapToLong(PastChangeset::touched)
                .sum();
    }
}
