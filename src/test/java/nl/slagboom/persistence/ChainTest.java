package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is changed behind the register's back is found, and named. */
@ParameterizedClass
@EnumSource
final class ChainTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder = Path.of("");

    private final KeptBy kept;
    private @Nullable FreshRegister register;
    private @Nullable Tables tables;

    ChainTest(KeptBy kept) {
        this.kept = kept;
    }

    @BeforeEach
    void make() throws SQLException {
        FreshRegister fresh = kept.in(folder, CLOCK);
        register = fresh;
        try (Database database = fresh.open()) {
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
        tables = Tables.of(fresh);
    }

    @AfterEach
    void leave() throws SQLException {
        tables().close();
    }

    private static Dossier titled(String title) {
        return Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
    }

    @Test
    void aRegisterThatNobodyTouchedIsSound() throws SQLException {
        assertThat(found()).isEmpty();
        assertThat(columns()).extracting(Column::table).contains("changeset", "contact", "obstacle_aud");
    }

    @Test
    void whateverColumnOfWhateverRowIsChangedIsFound() throws SQLException {
        List<String> unnoticed = new ArrayList<>();
        int tried = 0;
        for (Column column : columns()) {
            if (tables().change(change(column)) == 0) continue;
            tried++;
            if (found().isEmpty()) unnoticed.add(column.table() + "." + column.name());
            tables().restore(column.held());
        }
        // It counts edits of contact data, and nobody is shown it.
        assertThat(unnoticed).containsExactly("contact.version");
        assertThat(tried).isGreaterThan(200);
    }

    @Test
    void whateverRowIsGoneIsMissed() throws SQLException {
        List<String> unnoticed = new ArrayList<>();
        for (String table : columns().stream().map(Column::held).distinct().toList()) {
            if (tables().change("delete from \"" + table + "\"" + first(table)) == 0) continue;
            if (found().isEmpty()) unnoticed.add(table.toLowerCase(Locale.ROOT));
            tables().restore(table);
        }
        // What is erased leaves no trace.
        assertThat(unnoticed).containsExactly("contact");
    }

    @Test
    void theObstacleAndTheFieldAreNamed() throws SQLException {
        tables().change("update obstacle_aud set title_nl = 'Drie' where rev = 1");
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
        Anchor.drop(tables().connection(), CLOCK, "4 to 5");
        assertThat(found()).isEmpty();
        tables().close();
        try (Database database = register().open()) {
            Register writing = new Register(database, new Search(database), new Feed());
            writing.log(titled("Drie"), "Anna");
            assertThat(database.check().findings()).isEmpty();
            assertThat(database.check().changesets()).isEqualTo(7);
        }
        tables = Tables.of(register());
        tables().change("update note_aud set note_text = 'Gemaild' where rev = 2");
        assertThat(found()).hasSize(1);
    }

    private FreshRegister register() {
        return Objects.requireNonNull(register);
    }

    private Tables tables() {
        return Objects.requireNonNull(tables);
    }

    /** A column of a table, by the names under which they are kept. */
    private record Column(String held, String heldName, String type, int length) {

        String table() {
            return held.toLowerCase(Locale.ROOT);
        }

        String name() {
            return heldName.toLowerCase(Locale.ROOT);
        }
    }

    /** Changes one row of it. */
    private String change(Column column) {
        String name = "\"" + column.heldName() + "\"";
        return "update \"" + column.held() + "\" set " + name + " = "
                + Tables.changed(name, column.type(), column.length()) + first(column.held());
    }

    private String first(String table) {
        return " where %1$s = (select min(%1$s) from \"%2$s\")".formatted(tables().row(), table);
    }

    private List<Column> columns() throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = tables().connection().createStatement();
                ResultSet row = statement.executeQuery("select table_name, column_name, data_type,"
                        + " character_maximum_length from information_schema.columns where table_schema = '"
                        + tables().schema() + "' order by table_name, ordinal_position")) {
            while (row.next())
                columns.add(new Column(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)));
        }
        return columns;
    }

    private List<CheckReport.Finding> found() throws SQLException {
        return Check.of(tables().connection()).findings();
    }
}
