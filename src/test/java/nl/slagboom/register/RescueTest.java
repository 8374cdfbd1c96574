package nl.slagboom.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Identity;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.Person;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register of three obstacles; of the last two nothing is in the backup, and one of them is damaged. */
final class RescueTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder = Path.of("");

    private Location location = Location.of(Path.of("none"));

    @BeforeEach
    void make() {
        location = Location.of(folder.resolve("own"));
        try (Database database = Database.create(location, CLOCK)) {
            Register register = new Register(database, new Search(database), new Feed());
            Dossier one = register.log(titled("Een"), "Anna").dossier();
            database.keepBackup();
            register.save(one, one.with(ObstacleFields.NEXT_STEP, "Bellen"), "Bram");
            register.log(titled("Twee"), "Bram");
            register.log(titled("Drie"), "Anna");
        }
    }

    private static Dossier titled(String title) {
        return Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
    }

    private void damage(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:async:" + location.base() + ";REUSE_SPACE=FALSE;IFEXISTS=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void whatIsDamagedIsReadAndNotWritten() throws SQLException {
        damage("update obstacle set title_nl = 'Vier' where title_nl = 'Drie'");
        try (Database database = Database.open(location, CLOCK)) {
            Keeper keeper = new Keeper(database);
            assertThat(keeper.damage()).isEmpty();
            Soundness soundness = keeper.check();
            assertThat(soundness.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.places()).singleElement().satisfies(place -> {
                    assertThat(place.reference()).endsWith("-0003");
                    assertThat(place.fields()).containsExactly(ObstacleFields.TITLE);
                });
            });
            assertThat(keeper.damage()).contains(soundness);
            Search search = new Search(database);
            assertThat(search.rows().rows()).hasSize(3);
            Register register = new Register(database, search, new Feed());
            assertThatThrownBy(() -> register.log(titled("Vijf"), "Anna"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("register.read.only");
        }
    }

    @Test
    void oneValueThatNobodyWroteKeepsNobodyFromTheOthersAndNothingIsWritten() throws SQLException {
        damage("update obstacle set status = 'GEMELD', severity = 'x' where title_nl = 'Drie'");
        try (Database database = Database.open(location, CLOCK)) {
            Search search = new Search(database);
            List<Row> rows = search.rows().rows();
            assertThat(rows).extracting(row -> row.title().in(Language.NL)).containsExactly("Een", "Twee", "Drie");
            assertThat(search.dossiers()).hasSize(3);
            Keeper keeper = new Keeper(database);
            assertThat(keeper.damage().orElseThrow().findings())
                    .containsExactly(new Soundness.Finding("obstacle", "check.unreadable", 2, List.of()));
            assertThatThrownBy(() -> search.dossier(rows.getLast().id()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("obstacle.unreadable");
            Register register = new Register(database, search, new Feed());
            assertThatThrownBy(() -> register.log(titled("Vijf"), "Anna"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("register.read.only");
            assertThat(keeper.check().findings())
                    .flatExtracting(Soundness.Finding::places)
                    .flatExtracting(Soundness.Place::fields)
                    .contains(ObstacleFields.SEVERITY, ObstacleFields.STATUS_NOW);
        }
        Rescue rescue = new Rescue(location, CLOCK);
        assertThat(rescue.plan().orElseThrow().lost())
                .singleElement()
                .asString()
                .endsWith("-0003");
    }

    @Test
    void theNewestSoundBackupComesBackWithWhatWasEnteredSince() throws SQLException {
        damage("update obstacle set title_nl = 'Vier' where title_nl = 'Drie'");
        // A backup of the damaged register is made, and is not the one that is taken.
        try (Database database = Database.open(location, CLOCK)) {
            database.keepBackup();
        }
        Rescue rescue = new Rescue(location, CLOCK);
        Rescue.Plan plan = rescue.plan().orElseThrow();
        assertThat(plan.backup().getFileName().toString()).endsWith("-c1.zip");
        assertThat(plan.since()).extracting(changeset -> changeset.number()).containsExactly(4L, 3L, 2L);
        assertThat(plan.saved()).extracting(Dossier::reference).hasSize(2);
        assertThat(plan.lost())
                .singleElement()
                .satisfies(lost -> assertThat(lost).endsWith("-0003"));

        var done = rescue.carryOut(plan, "Anna");
        assertThat(done.result()).hasValueSatisfying(kept -> assertThat(kept).exists());
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(database.check().findings()).isEmpty();
            Search search = new Search(database);
            List<Row> rows = search.rows().rows();
            assertThat(rows).extracting(row -> row.title().shown(Language.NL)).containsExactly("Een", "Twee");
            assertThat(rows.getFirst().get(ObstacleFields.NEXT_STEP)).contains("Bellen");
            assertThat(search.changesets(10))
                    .extracting(changeset -> changeset.kind())
                    .containsExactly(ChangeKind.RESTORE, ChangeKind.RESTORE, ChangeKind.CREATE);
            Dossier next = new Register(database, search, new Feed())
                    .log(titled("Vijf"), "Anna")
                    .dossier();
            assertThat(rows).extracting(Row::reference).doesNotContain(next.reference());
        }
    }

    @Test
    void whomTheRegisterKnowsComesBackToo() throws SQLException {
        Contact.Entry erased = reach("Mina", "0570");
        Contact.Entry kept = reach("Bert", "0571");
        try (Database database = Database.open(location, CLOCK)) {
            Register register = new Register(database, new Search(database), new Feed());
            Relations relations = register.relations();
            relations.keep(Organisation.Entry.named("SVB"), "SVB", "Anna");
            relations.keep(Organisation.Entry.named("UWV"), "UWV", "Anna");
            register.tags().add("bus", null, "bus", "Anna");
            database.keepBackup();
            register.tags().add("trein", Theme.MOBILITY, "trein", "Anna");
            register.tags().remove("bus", obstacles -> "", "Anna", Progress.NONE);
            relations.erase(erased.id(), "Anna");
            relations.rename("UWV", "SVB", obstacles -> "", "Anna", Progress.NONE);
            relations.keep(Organisation.Entry.named("Euregio"), "Euregio", "Anna");
        }
        damage("update obstacle set title_nl = 'Vier' where title_nl = 'Drie'");
        Rescue rescue = new Rescue(location, CLOCK);
        Rescue.Plan plan = rescue.plan().orElseThrow();
        assertThat(plan.lacksRelations()).isFalse();
        rescue.carryOut(plan, "Anna");
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(database.check().findings()).isEmpty();
            assertThat(new Search(database).directory().all())
                    .extracting(party -> party.name())
                    .containsExactlyInAnyOrder("Mina", "Bert", "SVB", "Euregio");
            assertThat(new Search(database).tags().all())
                    .extracting(tag -> tag.name() + " " + tag.theme())
                    .containsExactly("trein MOBILITY");
            assertThat(database.<List<UUID>>read(
                            session -> session.createSelectionQuery("select c.id from Contact c", UUID.class)
                                    .getResultList()))
                    .containsExactly(kept.id());
        }
    }

    @Test
    void relationsThatAreDamagedStayAsTheBackupHasThemAndThatIsSaid() throws SQLException {
        try (Database database = Database.open(location, CLOCK)) {
            Relations relations = new Register(database, new Search(database), new Feed()).relations();
            relations.keep(Organisation.Entry.named("SVB"), "SVB", "Anna");
            database.keepBackup();
            relations.keep(Organisation.Entry.named("UWV"), "UWV", "Anna");
        }
        damage("update organisation set organisation_name = 'SBV' where organisation_name = 'SVB'");
        Rescue rescue = new Rescue(location, CLOCK);
        Rescue.Plan plan = rescue.plan().orElseThrow();
        assertThat(plan.lacksRelations()).isTrue();
        assertThat(plan.isWhole()).isFalse();
        rescue.carryOut(plan, "Anna");
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(new Search(database).directory().all())
                    .extracting(party -> party.name())
                    .containsExactly("SVB");
        }
    }

    /** Somebody who is reached so. */
    private Contact.Entry reach(String name, String phone) {
        Contact.Entry contact = new Contact.Entry(
                Identity.fresh(),
                name,
                null,
                phone,
                LocalDate.now(CLOCK),
                LocalDate.now(CLOCK).plusYears(1));
        try (Database database = Database.open(location, CLOCK)) {
            Relations relations = new Register(database, new Search(database), new Feed()).relations();
            Person.Entry person = new Person.Entry(Identity.fresh(), name, null, null, null, null);
            relations.keep(person, null, name, "Anna");
            relations.reach(person.id(), contact, name, "Anna");
        }
        return contact;
    }

    @Test
    void ofAFileThatCannotBeOpenedTheBackupComesBackAlone() throws IOException {
        byte[] bytes = Files.readAllBytes(location.file());
        Files.write(location.file(), Arrays.copyOf(bytes, 9_000));
        Rescue rescue = new Rescue(location, CLOCK);
        Rescue.Plan plan = rescue.plan().orElseThrow();
        assertThat(plan.isReadable()).isFalse();
        rescue.carryOut(plan, "Anna");
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(database.check().findings()).isEmpty();
            assertThat(new Search(database).rows().rows()).hasSize(1);
        }
    }

    @Test
    void withoutAWholeBackupNothingIsTouched() throws IOException, SQLException {
        try (var backups = Files.list(folder.resolve("backups"))) {
            for (Path backup : backups.toList()) Files.write(backup, new byte[] {1, 2, 3});
        }
        assertThatThrownBy(() -> new Rescue(location, CLOCK).plan()).hasMessageContaining("register.sound");
        damage("update obstacle set title_nl = 'Vier' where title_nl = 'Drie'");
        assertThat(new Rescue(location, CLOCK).plan()).isEmpty();
    }
}
