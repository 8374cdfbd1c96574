package nl.slagboom.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.slagboom.model.RegisterServer;

/** The tables of a closed register, changed behind its back, and put back as they were. */
sealed interface Tables {

    /**
     * Remembers how they are.
     *
     * @param register closed, and not opened before they are put back
     */
    static Tables of(FreshRegister register) throws SQLException {
        return register.server().isPresent()
                ? OnServer.of(register.server().get())
                : OnFile.of(register.location().orElseThrow());
    }

    Connection connect() throws SQLException;

    /** Binds a row to no other, for whoever changes it behind the register's back. */
    String unbound();

    /** Under which name each row of a table is known to whoever keeps it. */
    String row();

    /** Where the tables are, as {@code information_schema} has it. */
    String schema();

    /** Puts all back that was changed in one of them. */
    void restore(String table) throws SQLException;

    /** @param value of a column, or null */
    default String change(String value, String type, int length) {
        String changed = switch (type.toLowerCase(Locale.ROOT)) {
            case "character varying" -> "substring('x' || coalesce(%s, ''), 1, " + length + ")";
            case "bigint", "integer", "smallint", "tinyint" -> "coalesce(%s, 0) + 100";
            case "boolean" -> "not coalesce(%s, false)";
            case "date" -> "coalesce(%s, date '2026-01-01') + interval '1' day";
            case "uuid" -> "cast('00000000-0000-4000-8000-000000000001' as uuid)";
            case "array" -> "array['x']";
            case "binary varying" -> "%s || X'00'";
            case "bytea" -> "%s || decode('00', 'hex')";
            default -> "coalesce(%s, current_timestamp) + interval '1' second";
        };
        return changed.formatted(value);
    }

    /** A file of H2. */
    record OnFile(Location register, Path kept) implements Tables {

        static OnFile of(Location register) {
            Path kept = register.file().resolveSibling("kept");
            copy(register.file(), kept);
            return new OnFile(register, kept);
        }

        private static void copy(Path from, Path to) {
            try {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(register.url(false), "sa", "");
        }

        @Override
        public String unbound() {
            return "set referential_integrity false";
        }

        @Override
        public String row() {
            return "_rowid_";
        }

        @Override
        public String schema() {
            return "PUBLIC";
        }

        @Override
        public void restore(String table) {
            copy(kept, register.file());
        }
    }

    /** A database of a server. */
    record OnServer(RegisterServer server) implements Tables {

        static OnServer of(RegisterServer server) throws SQLException {
            OnServer tables = new OnServer(server);
            List<String> copies = new ArrayList<>();
            try (Connection connection = tables.connect();
                    Statement statement = connection.createStatement()) {
                try (var name =
                        statement.executeQuery("select table_name from information_schema.tables where table_schema = '"
                                + tables.schema() + "'")) {
                    while (name.next())
                        copies.add("create table kept.\"%1$s\" as table \"%1$s\"".formatted(name.getString(1)));
                }
                statement.execute("create schema kept");
                for (String copy : copies) statement.execute(copy);
            }
            return tables;
        }

        @Override
        public Connection connect() throws SQLException {
            return Servers.running().getDatabase("postgres", server.database()).getConnection();
        }

        @Override
        public String unbound() {
            return "set session_replication_role = replica";
        }

        @Override
        public String row() {
            return "ctid";
        }

        @Override
        public String schema() {
            return "public";
        }

        @Override
        public void restore(String table) throws SQLException {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(unbound());
                statement.execute("delete from \"" + table + "\"");
                statement.execute("insert into \"%1$s\" overriding system value table kept.\"%1$s\"".formatted(table));
            }
        }
    }
}
