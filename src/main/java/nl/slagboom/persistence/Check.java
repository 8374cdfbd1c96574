package nl.slagboom.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a register whole: each row against the newest one of its log, each part against its obstacle. */
final class Check {

    private static final List<String> AUDITED =
            List.of("obstacle", "report", "action", "note", "partner_entry", "organisation", "person");
    private static final List<String> PARTS = List.of("report", "action", "note", "partner_entry");

    private final Statement statement;
    private final List<CheckReport.Finding> findings = new ArrayList<>();

    private Check(Statement statement) {
        this.statement = statement;
    }

    static CheckReport of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Check check = new Check(statement);
            for (String table : AUDITED) check.log(table);
            for (String table : PARTS) {
                check.none(
                        table,
                        "check.part.lost",
                        "select count(*) from " + table + " where obstacle_id not in (select id from obstacle)");
            }
            check.none(
                    "changeset",
                    "check.changeset.missing",
                    "select (select changeset_number from register) - (select count(*) from changeset)");
            check.none(
                    "changeset",
                    "check.changeset.order",
                    "select count(*) from changeset a join changeset b on b.changeset_number = a.changeset_number + 1"
                            + " where b.made_at < a.made_at");
            return new CheckReport(
                    check.number("select count(*) from obstacle where withdrawn is null"),
                    check.number("select count(*) from obstacle where withdrawn is not null"),
                    check.number("select count(*) from changeset"),
                    check.findings);
        }
    }

    /** Live rows and the newest rows of their log must say the same. */
    private void log(String table) throws SQLException {
        String columns = columns(table);
        String live = "select " + columns + " from " + table;
        String newest = "select " + columns + " from " + table + "_aud a where revtype <> 2"
                + " and rev = (select max(b.rev) from " + table + "_aud b where b.id = a.id)";
        none(table, "check.live.differs", "select count(*) from (" + live + " except " + newest + ")");
        none(table, "check.log.differs", "select count(*) from (" + newest + " except " + live + ")");
    }

    private String columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet names = statement.executeQuery("select column_name from information_schema.columns"
                + " where lower(table_name) = '" + table + "' and lower(column_name) <> 'version'"
                + " order by ordinal_position")) {
            while (names.next()) columns.add(names.getString(1).toLowerCase(Locale.ROOT));
        }
        return String.join(", ", columns);
    }

    private void none(String table, String key, String count) throws SQLException {
        long rows = number(count);
        if (rows != 0) findings.add(new CheckReport.Finding(table, key, rows));
    }

    private long number(String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
