package nl.slagboom.register;

import java.util.List;
import java.util.Set;
import nl.slagboom.model.Field;

/**
 * Whether a register is sound.
 *
 * @param obstacles in the register, without the withdrawn ones
 * @param withdrawn obstacles that were taken back
 * @param redacted logged rows out of which a text was taken on purpose
 * @param findings what does not fit; empty when it is sound
 */
public record Soundness(long obstacles, long withdrawn, long changesets, long redacted, List<Finding> findings) {

    public Soundness {
        findings = List.copyOf(findings);
    }

    /**
     * Rows that do not fit.
     *
     * @param table where they lie
     * @param key of the message that says what is wrong; it takes the table and the number of rows
     * @param places the obstacles that they belong to, as far as that can be told
     */
    public record Finding(String table, String key, long rows, List<Place> places) {
        public Finding {
            places = List.copyOf(places);
        }
    }

    /**
     * An obstacle of which something does not fit.
     *
     * @param reference empty where it cannot be read
     * @param fields that do not say what they said, as far as that can be told
     */
    public record Place(String reference, Set<Field<?, ?>> fields) {
        public Place {
            fields = Set.copyOf(fields);
        }
    }
}
