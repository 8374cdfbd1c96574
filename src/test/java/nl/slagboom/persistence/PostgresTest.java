package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterServer;
import nl.slagboom.model.Stored;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Dossiers;
import org.junit.jupiter.api.Test;

/** A register on a server. What is the same on H2 is tested on both elsewhere. */
final class PostgresTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Dossier FIRST = Dossier.begin()
            .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Brug dicht"))
            .with(ObstacleFields.NEIGHBOURS, EnumSet.of(Neighbour.NRW, Neighbour.VLA));

    private final RegisterServer server = Servers.empty();

    private Database open(boolean create) {
        return Database.open(server, Optional.empty(), create, CLOCK);
    }

    private static void write(Database database, Dossier dossier) {
        database.write(Intent.of("Anna", ChangeKind.EDIT, ""), unit -> {
            Obstacle there = unit.session().find(Obstacle.class, dossier.id());
            Obstacle obstacle = there == null ? Stored.blank(dossier.id()) : there;
            Stored.write(
                    dossier,
                    obstacle,
                    List.of(),
                    unit.changeset().number(),
                    unit.session()::persist,
                    unit.session()::remove);
            if (there == null) unit.session().persist(obstacle);
            return dossier;
        });
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = Servers.running()
                        .getDatabase("postgres", server.database())
                        .getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void historyIsKeptAndChecked() {
        Dossier second = FIRST.with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Brug open"));
        try (Database database = open(true)) {
            write(database, FIRST);
            write(database, second);
        }
        try (Database database = open(false)) {
            assertThat(database.read(session -> Dossiers.find(session, FIRST.id()))
                            .orElseThrow()
                            .saysTheSameAs(second))
                    .isTrue();
            assertThat(database.readAt(1, session -> Dossiers.find(session, FIRST.id()))
                            .orElseThrow()
                            .saysTheSameAs(FIRST))
                    .isTrue();
            CheckReport report = database.check();
            assertThat(report.findings()).isEmpty();
            assertThat(report.changesets()).isEqualTo(2);
        }
    }

    @Test
    void whatIsChangedBehindItsBackIsFoundAndTheRegisterIsOnlyReadThen() throws SQLException {
        try (Database database = open(true)) {
            write(database, FIRST);
            execute("update obstacle set title_nl = 'Brug weg'");
            assertThat(database.check().findings())
                    .extracting(CheckReport.Finding::key)
                    .contains("check.live.differs");
            assertThatThrownBy(() -> write(database, FIRST))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("register.read.only");
        }
    }

    @Test
    void aTableThatCannotBeReadDoesNotKeepTheOthersFromBeingRead() throws SQLException {
        try (Database database = open(true)) {
            write(database, FIRST);
            execute("alter table note rename to notes");
            assertThat(database.check().findings())
                    .extracting(finding -> finding.table() + " " + finding.key())
                    .containsExactly("note check.unreadable");
        }
    }

    @Test
    void anEmptyDatabaseIsMadeARegisterOnlyWhenThatIsMeant() {
        assertThatThrownBy(() -> open(false).close()).hasMessageContaining("register.server.empty");
        open(true).close();
        open(false).close();
    }

    @Test
    void tablesOfAnotherProgramAreLeftAlone() throws SQLException {
        execute("create table invoice (id integer primary key)");
        assertThatThrownBy(() -> open(true).close()).hasMessageContaining("register.server.foreign");
    }

    @Test
    void whereTwoStartAtOnceOneMakesTheRegisterAndTheOtherWaits() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<Database> one = two.submit(() -> open(true));
            Future<Database> other = two.submit(() -> open(true));
            try (Database database = one.get();
                    Database same = other.get()) {
                write(database, FIRST);
                assertThat(same.check().isSound()).isTrue();
                assertThat(same.check().obstacles()).isEqualTo(1);
            }
        }
    }

    @Test
    void oneThatWasKilledBeforeItsChainWasBegunIsTakenUpAtTheNextOpening() throws SQLException {
        open(true).close();
        execute("delete from row_digest");
        try (Database database = open(false)) {
            write(database, FIRST);
            assertThat(database.check().findings()).isEmpty();
        }
    }

    @Test
    void aProgramThatANewerOneOvertookWritesNothingMore() throws SQLException {
        try (Database database = open(true)) {
            write(database, FIRST);
            execute("insert into flyway_schema_history select installed_rank + 100, '999', description, type, script,"
                    + " checksum, installed_by, installed_on, execution_time, success from flyway_schema_history"
                    + " where version = '1'");
            assertThatThrownBy(() -> write(database, FIRST)).hasMessageContaining("register.newer");
        }
        assertThatThrownBy(() -> open(false).close()).hasMessageContaining("register.newer");
    }

    @Test
    void backupsAreTheServersOwn() {
        try (Database database = open(true)) {
            database.keepBackup();
            assertThatThrownBy(() -> database.backUp(Path.of("backup.zip"))).hasMessageContaining("backup.server");
        }
    }

    @Test
    void aWrongNameIsSaid() {
        RegisterServer wrong = Servers.address(server.port(), "nowhere");
        assertThatThrownBy(() -> Database.open(wrong, Optional.empty(), true, CLOCK))
                .hasMessageContaining("register.server.no.database");
        RegisterServer nobody = Servers.address(1, "nowhere");
        assertThatThrownBy(() -> Database.open(nobody, Optional.empty(), true, CLOCK))
                .hasMessageContaining("register.server.gone");
    }
}
