package nl.slagboom.register;

import java.util.List;

/**
 * Whether a register is sound.
 *
 * @param obstacles in the register, without the withdrawn ones
 * @param withdrawn obstacles that were taken back
 * @param findings what does not fit; empty when it is sound
 */
public record Soundness(long obstacles, long withdrawn, long changesets, List<Finding> findings) {

    public Soundness {
        findings = List.copyOf(findings);
    }

    /**
     * Rows that do not fit.
     *
     * @param table where they lie
     * @param key of the message that says what is wrong; it takes the table and the number of rows
     */
    public record Finding(String table, String key, long rows) {}
}
