package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.slagboom.job.Progress;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.register.Batch;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed behind the register's back is found, and named. */
final class ChainTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder = Path.of("");

    private Location register = Location.of(Path.of("none"));

    @BeforeEach
    void make() throws IOException {
        register = Location.of(folder.resolve("register"));
        try (Database database = Database.create(register, CLOCK)) {
            Register writing = new Register(database, new Search(database), new Feed());
            Dossier first = writing.log(titled("Een"), "Anna").dossier();
            Dossier second = first.withPart(
                            ActionFields.KIND, Part.blank(ActionFields.KIND).with(ActionFields.TASK, "Bellen"))
                    .withPart(NoteFields.KIND, Part.blank(NoteFields.KIND).with(NoteFields.TEXT, "Gebeld"));
            Dossier saved = writing.save(first, second, "Anna").dossier();
            writing.save(saved, saved.with(ObstacleFields.NEXT_STEP, "Mailen"), "Bram");
            writing.learn("a".repeat(64), "title", "Lijst", "Anna");
            Contact.Entry contact =
                    new Contact.Entry(UUID.randomUUID(), "Jan", null, "0541", null, LocalDate.of(2027, 1, 1));
            Batch.SourceFile file = new Batch.SourceFile("lijst.xlsx", "b".repeat(64), "NRW");
            writing.apply(
                    new Batch(List.of(titled("Twee")), List.of(), List.of(contact), file),
                    ChangeKind.IMPORT,
                    "lijst.xlsx",
                    "Anna",
                    Progress.NONE);
        }
        Files.copy(register.file(), kept());
    }

    private static Dossier titled(String title) {
        return Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
    }

    @Test
    void aRegisterThatNobodyTouchedIsSound() throws SQLException {
        assertThat(found()).isEmpty();
        assertThat(columns()).extracting(Column::table).contains("CHANGESET", "CONTACT", "OBSTACLE_AUD");
    }

    @Test
    void whateverColumnOfWhateverRowIsChangedIsFound() throws IOException, SQLException {
        List<String> unnoticed = new ArrayList<>();
        int tried = 0;
        for (Column column : columns()) {
            if (changed(column.change()) == 0) continue;
            tried++;
            if (found().isEmpty()) unnoticed.add(column.table() + "." + column.name());
            restore();
        }
        // It counts edits of contact data, and nobody is shown it.
        assertThat(unnoticed).containsExactly("CONTACT.VERSION");
        assertThat(tried).isGreaterThan(200);
    }

    @Test
    void whateverRowIsGoneIsMissed() throws IOException, SQLException {
        List<String> unnoticed = new ArrayList<>();
        for (String table : columns().stream().map(Column::table).distinct().toList()) {
            if (changed("delete from \"" + table + "\" where _rowid_ = 1") == 0) continue;
            if (found().isEmpty()) unnoticed.add(table);
            restore();
        }
        // What is erased leaves no trace.
        assertThat(unnoticed).containsExactly("CONTACT");
    }

    @Test
    void theObstacleAndTheFieldAreNamed() throws SQLException {
        changed("update obstacle_aud set title_nl = 'Drie' where rev = 1");
        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.key()).isEqualTo("check.log.damaged");
            assertThat(finding.table()).isEqualTo("obstacle");
            assertThat(finding.places()).singleElement().satisfies(place -> {
                assertThat(place.reference()).isEqualTo("GB-2026-0001");
                assertThat(place.columns()).containsExactly("title_nl");
            });
        });
    }

    @Test
    void anAnchorTakesInWhatThereIsAndTheChainGoesOn() throws SQLException {
        try (Connection connection = open()) {
            Anchor.drop(connection, CLOCK, "4 to 5");
        }
        assertThat(found()).isEmpty();
        try (Database database = Database.open(register, CLOCK)) {
            Register writing = new Register(database, new Search(database), new Feed());
            writing.log(titled("Drie"), "Anna");
            assertThat(database.check().findings()).isEmpty();
            assertThat(database.check().changesets()).isEqualTo(7);
        }
        changed("update note_aud set note_text = 'Gemaild' where rev = 2");
        assertThat(found()).hasSize(1);
    }

    private record Column(String table, String name, String type, int length) {

        /** Changes one row of it. */
        String change() {
            String value = switch (type) {
                case "CHARACTER VARYING" -> "substring('x' || coalesce(%s, ''), 1, " + length + ")";
                case "BIGINT", "INTEGER", "TINYINT" -> "coalesce(%s, 0) + 100";
                case "BOOLEAN" -> "not coalesce(%s, false)";
                case "DATE" -> "dateadd(day, 1, coalesce(%s, date '2026-01-01'))";
                case "UUID" -> "random_uuid()";
                case "ARRAY" -> "array['x']";
                case "BINARY VARYING" -> "%s || X'00'";
                default -> "dateadd(second, 1, coalesce(%s, current_timestamp))";
            };
            String quoted = "\"" + name + "\"";
            return "update \"" + table + "\" set " + quoted + " = " + value.formatted(quoted)
                    + " where _rowid_ = (select min(_rowid_) from \"" + table + "\")";
        }
    }

    private List<Column> columns() throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select table_name, column_name, data_type,"
                        + " character_maximum_length from information_schema.columns"
                        + " where table_schema = 'PUBLIC' order by table_name, ordinal_position")) {
            while (row.next())
                columns.add(new Column(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)));
        }
        return columns;
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(register.url(false), "sa", "");
    }

    private int changed(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            int changed = statement.executeUpdate(sql);
            statement.execute("set referential_integrity true");
            return changed;
        }
    }

    private List<CheckReport.Finding> found() throws SQLException {
        try (Connection connection = open()) {
            return Check.of(connection).findings();
        }
    }

    private void restore() throws IOException {
        Files.copy(kept(), register.file(), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path kept() {
        return folder.resolve("kept");
    }
}
