package nl.slagboom.persistence;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.slagboom.persistence.chain.ChainCheck;
import nl.slagboom.persistence.chain.LoggedTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads a register whole: recomputes the chain, holds each row against the newest one of its log and each part against its
 * obstacle, and looks each row up by each index. What cannot be read is a finding too.
 */
final class Check {

    private static final System.Logger LOG = System.getLogger(Check.class.getName());

    private final Connection connection;
    private final Statement statement;
    private final Frozen frozen;
    private final Findings findings = new Findings();

    private Check(Connection connection, Statement statement, Frozen frozen) {
        this.connection = connection;
        this.statement = statement;
        this.frozen = frozen;
    }

    /** On a connection on which nothing is under way: it reads one state, whatever is written meanwhile. */
    static CheckReport of(Connection connection) throws SQLException {
        try (Frozen frozen = Frozen.of(connection);
                Statement statement = connection.createStatement()) {
            return new Check(connection, statement, frozen).report();
        }
    }

    private CheckReport report() throws SQLException {
        ChainCheck chain = new ChainCheck(connection, findings);
        part("changeset", chain::redactions);
        List<LoggedTable> logged = new ArrayList<>(LoggedTable.ALL);
        part("tables", () -> logged.retainAll(LoggedTable.in(connection)));
        for (LoggedTable table : logged) part(table.name(), () -> chain.log(table));
        part("changeset", chain::links);
        for (LoggedTable table : logged) part(table.name(), () -> chain.rows(table));
        part("register", chain::rest);
        for (LoggedTable owned : logged.stream().filter(LoggedTable::isOwned).toList()) {
            String table = owned.name();
            part(
                    table,
                    () -> none(
                            table,
                            "check.part.lost",
                            "select count(*) from " + table + " where obstacle_id not in (select id from obstacle)"));
        }
        if (logged.contains(LoggedTable.of("document")))
            part("file_content", () -> new FileContents(connection).check(findings));
        part("changeset", this::changesets);
        if (frozen.isH2()) part("index", () -> new IndexCheck(connection, findings).run());
        long[] counts = new long[3];
        part("obstacle", () -> {
            counts[0] = number("select count(*) from obstacle where withdrawn is null");
            counts[1] = number("select count(*) from obstacle where withdrawn is not null");
            counts[2] = number("select count(*) from changeset");
        });
        return new CheckReport(counts[0], counts[1], counts[2], chain.redacted(), findings.all(this::reference));
    }

    /** A part that fails does not keep the others from being read; a damaged one may hold what no program ever wrote. */
    private void part(String table, Frozen.Part part) throws SQLException {
        try {
            frozen.attempt(part);
        } catch (SQLException | RuntimeException | StackOverflowError e) {
            if (frozen.isLost()) throw e;
            unreadable(table, e);
        } catch (OutOfMemoryError e) {
            if (!Memory.isAmple()) throw e;
            unreadable(table, e);
        }
    }

    private void unreadable(String table, Throwable why) {
        LOG.log(Level.WARNING, "What lies in " + table + " cannot be read", why);
        findings.add(table, "check.unreadable", 1);
    }

    private void changesets() throws SQLException {
        none(
                "changeset",
                "check.changeset.missing",
                "select abs((select coalesce(max(changeset_number), -1) from register) - (select count(*) from changeset))");
        none(
                "changeset",
                "check.changeset.order",
                "select count(*) from changeset a join changeset b on b.changeset_number = a.changeset_number + 1"
                        + " where b.made_at < a.made_at");
    }

    private void none(String table, String key, String count) throws SQLException {
        findings.add(table, key, number(count));
    }

    private long number(String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private @Nullable String reference(UUID obstacle) {
        try (PreparedStatement query = connection.prepareStatement("select reference from obstacle where id = ?")) {
            query.setObject(1, obstacle);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException | StackOverflowError | OutOfMemoryError e) {
            LOG.log(Level.DEBUG, "A damaged obstacle has no reference that can be read", e);
            return null;
        }
    }
}
