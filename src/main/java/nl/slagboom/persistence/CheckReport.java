package nl.slagboom.persistence;

import java.util.List;

/**
 * What reading a register whole gave.
 *
 * @param obstacles in the register, without the withdrawn ones
 * @param withdrawn obstacles that were taken back; their references stay taken
 * @param findings what does not fit; empty for a sound register
 */
public record CheckReport(long obstacles, long withdrawn, long changesets, List<Finding> findings) {

    public CheckReport {
        findings = List.copyOf(findings);
    }

    /**
     * Rows that do not fit.
     *
     * @param table where they lie
     * @param key of the message that says what is wrong
     * @param rows how many
     */
    public record Finding(String table, String key, long rows) {}
}
