package nl.slagboom.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.slagboom.job.Progress;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Move;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.register.Batch;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;
import org.flywaydb.core.Flyway;

/**
 * Registers of older programs: the tables as the scripts up to a version made them, with the rows of a register of today as
 * far as those tables have a place for them. Three obstacles with parts, history, a person, a list taken in, and an undo.
 */
public final class OldRegister {

    /** Of version 1, as {@code main} made it once; newer programs must go on reading this very file. */
    private static final String FIXTURE = "version-1.zip";

    /** What its obstacles are called. */
    public static final List<String> TITLES = List.of("Geen bus na acht uur", "Brug dicht", "Diploma niet erkend");

    private OldRegister() {}

    /** Writes the fixture anew: {@code main(folder)}. */
    public static void main(String[] words) throws IOException, SQLException {
        Path folder = Path.of(words[0]);
        Location old = Location.of(folder.resolve("version-1"));
        make(folder, old, "1");
        try (OutputStream file = Files.newOutputStream(folder.resolve(FIXTURE));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("register.mv.db"));
            Files.copy(old.file(), zip);
        }
    }

    /** Puts the fixture of version 1 there. */
    public static void put(Path file) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(OldRegister.class.getResourceAsStream(FIXTURE));
                ZipInputStream zip = new ZipInputStream(bytes)) {
            zip.getNextEntry();
            Files.copy(zip, file);
        }
    }

    /** Makes one of this version; in the folder something is put and taken away again. */
    static void make(Path folder, Location old, String version) throws IOException, SQLException {
        Location today = Location.of(folder.resolve("today"));
        try (Database database = Database.create(today, new Days())) {
            fill(database);
        }
        tables(old, version);
        try (Connection from = DriverManager.getConnection(today.url(false), "sa", "");
                Connection to = DriverManager.getConnection(old.url(false), "sa", "");
                Statement statement = to.createStatement()) {
            statement.execute("set referential_integrity false");
            for (String table : tables(to)) pour(from, to, table);
            statement.execute("set referential_integrity true");
            statement.execute("shutdown");
        }
        Files.delete(today.file());
    }

    /** Each reading of it is an hour later; it began in the spring of 2024. */
    private static final class Days extends Clock {
        private Instant now = Instant.parse("2024-03-01T08:00:00Z");

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofHours(1));
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    private static void fill(Database database) {
        Search search = new Search(database);
        Feed feed = new Feed();
        Register register = new Register(database, search, feed);
        Contact.Entry person = new Contact.Entry(
                UUID.randomUUID(), "Carla", "carla@example.org", null, null, LocalDate.of(2199, 12, 31));
        Dossier bus = titled(TITLES.getFirst())
                .with(ObstacleFields.authority(Country.DE), "Kreis Borken")
                .withPart(ActionFields.KIND, Part.blank(ActionFields.KIND).with(ActionFields.TASK, "Borken bellen"))
                .withPart(
                        ReportFields.KIND,
                        Part.blank(ReportFields.KIND)
                                .with(ReportFields.WORDS, "Ik sta in de kou")
                                .with(ReportFields.CONTACT, person.id()));
        Batch list = new Batch(
                List.of(bus),
                List.of(),
                List.of(person),
                new Batch.SourceFile("lijst.xlsx", "0".repeat(64), "Euregio"));
        register.apply(list, ChangeKind.DEMONSTRATION, "lijst.xlsx", "Anna", Progress.NONE);
        Dossier taken = search.dossier(bus.id()).orElseThrow();
        register.save(
                taken,
                taken.with(ObstacleFields.NEXT_STEP, "Overleg in Borken")
                        .withPart(
                                NoteFields.KIND,
                                Part.blank(NoteFields.KIND).with(NoteFields.TEXT, "Borken belt terug")),
                "Bram");
        Dossier bridge = register.log(titled(TITLES.get(1)), "Anna").dossier();
        register.move(
                bridge, new Move(Status.RESOLVED, PartialDate.ofYear(2024), "De brug is weer open", null), "Bram");
        Dossier diploma = register.log(titled(TITLES.getLast()), "Anna").dossier();
        long number = register.save(diploma, diploma.with(ObstacleFields.NEXT_STEP, "Wachten"), "Bram")
                .changeset()
                .number();
        new Undo(database, search, feed).undo(search.changeset(number).orElseThrow(), "Anna");
        register.learn("handtekening", "Knelpunt\ttitle@nl", "lijst.xlsx", "Anna");
    }

    private static Dossier titled(String title) {
        return Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
    }

    private static void tables(Location old, String version) {
        Flyway.configure(Scripts.class.getClassLoader())
                .dataSource(old.url(true), "sa", "")
                .locations("classpath:" + Scripts.FOLDER)
                .placeholders(Map.of("tinyint", "tinyint", "bytes", "varbinary(8000)"))
                .target(version)
                .load()
                .migrate();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet table = connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
            while (table.next()) tables.add(table.getString("TABLE_NAME"));
        }
        tables.remove("flyway_schema_history");
        return tables;
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet column = connection.getMetaData().getColumns(null, "PUBLIC", table, "%")) {
            while (column.next()) columns.add(column.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    private static void pour(Connection from, Connection to, String table) throws SQLException {
        List<String> columns = columns(to, table);
        columns.retainAll(columns(from, table));
        String names = String.join(", ", columns);
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (Statement empty = to.createStatement();
                Statement read = from.createStatement();
                ResultSet row = read.executeQuery("select " + names + " from " + table);
                PreparedStatement insert =
                        to.prepareStatement("insert into " + table + " (" + names + ") values (" + places + ")")) {
            empty.execute("delete from " + table);
            while (row.next()) {
                for (int i = 1; i <= columns.size(); i++) {
                    Object value = row.getObject(i);
                    insert.setObject(i, value instanceof Array array ? array.getArray() : value);
                }
                insert.executeUpdate();
            }
        }
    }
}
