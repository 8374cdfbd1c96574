package nl.slagboom.persistence.chain;

import java.util.List;

/**
 * A table whose every change is logged in another, which is called the same with {@code _aud} behind it.
 *
 * @param key the column that tells its rows from each other
 * @param obstacle the column that says whose row it is; empty where it is nobody's
 */
public record LoggedTable(String name, String key, String obstacle) {

    public static final List<LoggedTable> ALL = List.of(
            new LoggedTable("obstacle", "id", "id"),
            part("report"),
            part("action"),
            part("note"),
            part("partner_entry"),
            new LoggedTable("organisation", "id", ""),
            new LoggedTable("person", "id", ""),
            new LoggedTable("receipt", "id", ""),
            new LoggedTable("layout", "signature", ""),
            new LoggedTable("hand_out", "id", ""),
            part("open_question"));

    private static LoggedTable part(String name) {
        return new LoggedTable(name, "id", "obstacle_id");
    }

    /** The one of this name, which there must be. */
    public static LoggedTable of(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No log of " + name));
    }

    /** Whether its rows count how often they were changed, which their log does not. */
    public boolean isVersioned() {
        return !name.equals("receipt");
    }

    String keyType() {
        return key.equals("id") ? "uuid" : "varchar";
    }

    public String log() {
        return name + "_aud";
    }
}
