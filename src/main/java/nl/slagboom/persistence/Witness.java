package nl.slagboom.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.persistence.chain.Sha256;

/**
 * The last changeset that was acknowledged, in a file beside the register. H2 takes a damaged end of its own file for a commit
 * that was never finished, and opens what was before it: a whole register, in which the last changes are missing.
 */
record Witness(Path file) {

    private static final System.Logger LOG = System.getLogger(Witness.class.getName());

    /** @param register whose changeset it is: another may have been put in its place on purpose */
    private record Last(String register, long changeset, String digest) {

        /** One line; what it says, and a SHA-256 of that. */
        String written() {
            String said = register + " " + changeset + " " + digest;
            return said + " " + new Sha256().add(said).hexadecimal() + "\n";
        }

        /** Empty for what nobody wrote so. */
        static Optional<Last> read(String line) {
            String[] words = line.strip().split(" ", -1);
            if (words.length != 4 || !words[1].matches("\\d{1,18}")) return Optional.empty();
            Last last = new Last(words[0], Long.parseLong(words[1]), words[2]);
            return last.written().strip().equals(line.strip()) ? Optional.of(last) : Optional.empty();
        }
    }

    static Witness of(Location register) {
        return new Witness(register.last());
    }

    /**
     * Keeps the file of a register that has lost its last changes as it was found, once: what opens it cuts off the rest.
     *
     * @param changesets how many can be seen in it before it is opened
     * @throws RegisterUnavailable when it cannot be kept; then it must not be opened
     */
    void keep(Location register, long changesets) {
        if (seen().filter(last -> last.changeset() > changesets).isEmpty()) return;
        Path found = register.base().resolveSibling(register.name() + "-as-found.mv.db");
        try {
            if (!Files.exists(found)) Files.copy(register.file(), found);
        } catch (IOException e) {
            throw new RegisterUnavailable(e, Disk.key(e, found).orElse("register.unreadable"), register);
        }
    }

    /** What the register says now. */
    static String account(Connection connection) throws SQLException {
        return last(connection).written();
    }

    /** Takes down an account that is on the disk by now. Where that cannot be written, the register is as good without. */
    void take(String account) {
        try {
            Files.writeString(file, account);
        } catch (IOException e) {
            LOG.log(Level.INFO, "What was recorded last cannot be kept beside the register", e);
        }
    }

    /** How many of the last changesets that were seen in this register are not in it. */
    long missing(Connection connection) throws SQLException {
        Optional<Last> seen = seen();
        if (seen.isEmpty()) return 0;
        Last last = seen.get();
        Last now = last(connection);
        if (!now.register().equals(last.register())
                || digest(connection, last.changeset()).equals(last.digest())) return 0;
        return Math.max(1, last.changeset() - now.changeset());
    }

    /** Before an earlier state takes the register's place on purpose. */
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    private Optional<Last> seen() {
        try {
            return Last.read(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.INFO, "What was recorded last cannot be read", e);
            return Optional.empty();
        }
    }

    private static Last last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select uuid, changeset_number from register")) {
            if (!row.next()) throw new SQLException("The register has lost its own row");
            return new Last(row.getString(1), row.getLong(2), digest(connection, row.getLong(2)));
        }
    }

    /** Of a changeset; {@code none} where it is not there. */
    private static String digest(Connection connection, long changeset) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select digest from changeset where changeset_number = ?")) {
            statement.setLong(1, changeset);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? String.valueOf(row.getString(1)) : "none";
            }
        }
    }
}
