package nl.slagboom.persistence.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.slagboom.model.Contact;

/**
 * Gives each changeset a SHA-256 over the one before it, over what is said of it, and over what it wrote. It works on the
 * connection of the transaction that writes.
 */
public final class Chain {

    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final Sums sums = new Sums();
    private final long changeset;
    private int added;

    private Chain(Connection connection, long changeset) {
        this.connection = connection;
        this.changeset = changeset;
    }

    /** Seals a changeset whose rows and their log are written, and not yet committed. */
    public static void seal(Connection connection, long changeset) throws SQLException {
        Chain chain = new Chain(connection, changeset);
        try (PreparedStatement insert = chain.insertion()) {
            for (LoggedTable table : LoggedTable.ALL)
                new Log(connection, table)
                        .of(changeset, (key, rev, row) -> chain.add(insert, table.name(), key, rev, RowDigest.of(row)));
            chain.addRegister(insert);
            insert.executeBatch();
        }
        chain.addRedactions();
        chain.close(
                changeset == 1
                        ? Sums.beginning(connection)
                        : Link.find(connection, changeset - 1).map(Link::digest).orElse(""));
    }

    /**
     * Seals all that there is in one changeset: after a migration, rows may say the same in other columns.
     *
     * @param changeset its number; 0 for a register that is new, which has none yet
     */
    public static void anchor(Connection connection, long changeset) throws SQLException {
        Chain chain = new Chain(connection, changeset);
        chain.execute("delete from row_digest where sealed_in > 0");
        try (PreparedStatement insert = chain.insertion()) {
            for (LoggedTable table : LoggedTable.in(connection))
                new Log(connection, table)
                        .all((key, rev, row) -> chain.add(insert, table.name(), key, rev, RowDigest.of(row)));
            chain.addRegister(insert);
            chain.add(insert, Tables.NAME, Tables.NAME, changeset, RowDigest.of(Tables.read(connection)));
            insert.executeBatch();
        }
        chain.sealContacts();
        chain.close(chain.beforeThis());
    }

    /** Whether there is a chain: registers of the first programs have none. */
    public static boolean isIn(Connection connection) throws SQLException {
        try (ResultSet table = connection.getMetaData().getTables(null, null, "ROW_DIGEST", null)) {
            return table.next();
        }
    }

    /** Whether the tables are those that the last anchor sealed. */
    public static boolean isAnchored(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select digests from row_digest where table_name = '"
                        + Tables.NAME + "' order by rev desc fetch first row only")) {
            return row.next()
                    && !RowDigest.differing(row.getBytes(1), Tables.read(connection), Set.of())
                            .contains(Tables.SCRIPTS);
        }
    }

    private PreparedStatement insertion() throws SQLException {
        return connection.prepareStatement(
                "insert into row_digest (row_key, rev, table_name, sealed_in, digests) values (?, ?, ?, ?, ?)");
    }

    private void add(PreparedStatement insert, String table, String key, long rev, byte[] digests) throws SQLException {
        sums.add(changeset, table, key, rev, digests);
        insert.setString(1, key);
        insert.setLong(2, rev);
        insert.setString(3, table);
        insert.setLong(4, changeset);
        insert.setBytes(5, digests);
        insert.addBatch();
        if (++added % AT_ONCE == 0) insert.executeBatch();
    }

    private void addRegister(PreparedStatement insert) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from register")) {
            if (!row.next()) throw new SQLException("The register has lost its own row");
            byte[] digests =
                    RowDigest.of(Columns.of(row.getMetaData(), Set.of()).read(row));
            add(insert, "register", Objects.toString(row.getObject("uuid")), changeset, digests);
        }
    }

    private void addRedactions() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select row_key, rev, table_name, column_name from redaction where changeset_number = ?")) {
            statement.setLong(1, changeset);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next())
                    sums.addRedaction(changeset, row.getString(3), row.getString(1), row.getLong(2), row.getString(4));
            }
        }
    }

    /** Changesets from before there was a chain are taken into it as they are. */
    private String beforeThis() throws SQLException {
        List<Link> links = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        Link.ALL + " where changeset_number < " + changeset + " order by changeset_number")) {
            while (row.next()) links.add(Link.read(row));
        }
        String before = Sums.beginning(connection);
        for (Link link : links) {
            if (link.digest().isEmpty()) write(link, link.after(before));
            before = link.digest().isEmpty() ? link.after(before) : link.digest();
        }
        return before;
    }

    private void close(String before) throws SQLException {
        if (changeset == 0) return;
        Link link = Link.find(connection, changeset)
                .orElseThrow(() -> new SQLException("There is no changeset " + changeset))
                .with(sums.of(changeset));
        write(link, link.after(before));
    }

    private void write(Link link, String digest) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "update changeset set rows_digest = ?, digest = ? where changeset_number = ?")) {
            statement.setString(1, link.rows());
            statement.setString(2, digest);
            statement.setLong(3, link.number());
            statement.executeUpdate();
        }
    }

    private void sealContacts() throws SQLException {
        List<Contact.Entry> contacts = Contacts.read(connection, "checksum is null");
        try (PreparedStatement statement =
                connection.prepareStatement("update contact set checksum = ? where id = ?")) {
            for (Contact.Entry contact : contacts) {
                statement.setString(1, contact.checksum());
                statement.setObject(2, contact.id());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
