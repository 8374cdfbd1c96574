package nl.slagboom.persistence.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table whose every change is logged in another, which is called the same with {@code _aud} behind it.
 *
 * @param key the column that tells its rows from each other
 * @param obstacle the column that says whose row it is; empty where it is nobody's
 */
public record LoggedTable(String name, String key, String obstacle) {

    private static final String OWNER = "obstacle_id";

    public static final List<LoggedTable> ALL = List.of(
            new LoggedTable("obstacle", "id", "id"),
            part("report"),
            part("action"),
            part("note"),
            part("partner_entry"),
            part("document"),
            part("tie"),
            new LoggedTable("organisation", "id", ""),
            new LoggedTable("person", "id", ""),
            new LoggedTable("receipt", "id", ""),
            new LoggedTable("layout", "signature", ""),
            new LoggedTable("hand_out", "id", ""),
            part("open_question"),
            new LoggedTable("learnt_word", "id", ""),
            new LoggedTable("tag", "id", ""));

    private static LoggedTable part(String name) {
        return new LoggedTable(name, "id", OWNER);
    }

    /** Those that are there: a register of an earlier program, before it is brought up to date, has fewer. */
    public static List<LoggedTable> in(Connection connection) throws SQLException {
        Set<String> there = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet table = statement.executeQuery(
                        "select lower(table_name) from information_schema.tables where table_schema = current_schema")) {
            while (table.next()) there.add(table.getString(1));
        }
        return ALL.stream().filter(table -> there.contains(table.log())).toList();
    }

    /** The one of this name, which there must be. */
    public static LoggedTable of(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No log of " + name));
    }

    /** Whether its rows belong to an obstacle. */
    public boolean isOwned() {
        return obstacle.equals(OWNER);
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
