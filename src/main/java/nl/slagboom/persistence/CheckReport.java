package nl.slagboom.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What reading a register whole gave.
 *
 * @param obstacles in the register, without the withdrawn ones
 * @param withdrawn obstacles that were taken back; their references stay taken
 * @param redacted texts that were taken out of the log on purpose
 * @param findings what does not fit; empty for a sound register
 */
public record CheckReport(long obstacles, long withdrawn, long changesets, long redacted, List<Finding> findings) {

    /** Of a row that is not as the newest of its log. */
    private static final String LIVE = "check.live.differs";

    /** Where nothing was read. */
    static final CheckReport NOTHING = new CheckReport(0, 0, 0, 0, List.of());

    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** The same, and so many of the last changesets are not there. */
    CheckReport lacking(long missing) {
        if (missing == 0) return this;
        List<Finding> found = new ArrayList<>(findings);
        found.add(new Finding("changeset", "check.end.lost", missing, List.of()));
        return new CheckReport(obstacles, withdrawn, changesets, redacted, found);
    }

    /** The same with what was found before, where that was anything: what was sealed anew since looks sound. */
    CheckReport after(CheckReport before) {
        return before.isSound() ? this : new CheckReport(obstacles, withdrawn, changesets, redacted, before.findings());
    }

    public boolean isSound() {
        return findings.isEmpty();
    }

    /** The obstacles of which what is shown now does not fit; of the others, at most their history. */
    public Set<UUID> damaged() {
        return findings.stream()
                .filter(finding -> finding.key().equals(LIVE))
                .flatMap(finding -> finding.places().stream())
                .map(Place::obstacle)
                .collect(Collectors.toSet());
    }

    /**
     * Rows that do not fit.
     *
     * @param table where they lie
     * @param key of the message that says what is wrong
     * @param rows how many
     * @param places the obstacles that they belong to, where they belong to one
     */
    public record Finding(String table, String key, long rows, List<Place> places) {
        public Finding {
            places = List.copyOf(places);
        }
    }

    /**
     * An obstacle of which something does not fit.
     *
     * @param reference null where it cannot be read
     * @param columns the names of the columns, where they are known
     */
    public record Place(UUID obstacle, @Nullable String reference, SortedSet<String> columns) {
        public Place {
            columns = new TreeSet<>(columns);
        }
    }
}
