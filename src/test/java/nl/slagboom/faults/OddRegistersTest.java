package nl.slagboom.faults;

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
import java.util.List;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registers that somebody prepared, that are too new, or that are taken away. */
final class OddRegistersTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder = Path.of("");

    private static final String RAN = "slagboom.test.ran";

    private Location location() {
        return Location.of(folder.resolve("register"));
    }

    @BeforeEach
    void make() {
        Database.create(location(), CLOCK).close();
    }

    private void prepare(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:" + location().base(), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void assertRefused(String key) throws IOException {
        byte[] before = Files.readAllBytes(location().file());
        assertThatThrownBy(() -> Database.open(location(), CLOCK))
                .isInstanceOf(RegisterUnavailable.class)
                .hasMessageStartingWith(key);
        assertThat(Files.size(location().file())).isGreaterThanOrEqualTo(before.length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create alias harmless for 'java.lang.Math.abs(int)'",
                "create trigger harmless before insert on note for each row call 'org.h2.test.None'",
                "create view harmless as select * from note",
                "create linked table harmless('', 'jdbc:h2:mem:', 'sa', '', 'INFORMATION_SCHEMA.USERS')",
                "create domain harmless as varchar default file_read('/etc/hostname')"
            })
    void codeInARegisterIsRefused(String sql) throws Exception {
        if (sql.contains("trigger")) prepare(sql.replace("create trigger", "create force trigger"));
        else prepare(sql);
        assertRefused("register.prepared");
    }

    /** H2 translates and runs the source of a trigger as it opens a file, before anybody can ask what is in it. */
    @Test
    void codeInARegisterDoesNotEvenRunOnce() throws Exception {
        prepare("create trigger harmless before insert on note for each row as"
                + " $$ org.h2.api.Trigger make() { System.setProperty(\"" + RAN + "\", \"yes\");"
                + " return (connection, before, after) -> {}; } $$");
        System.clearProperty(RAN);
        prepare("select 1");
        assertThat(System.clearProperty(RAN)).as("H2 runs it").isEqualTo("yes");
        assertRefused("register.prepared");
        assertThat(System.getProperty(RAN)).isNull();
    }

    @Test
    void aRegisterOfANewerProgramIsRefusedAndLeftAsItIs() throws Exception {
        prepare("insert into \"flyway_schema_history\" select \"installed_rank\" + 1, '99', 'later', 'SQL',"
                + " 'V99__later.sql', 1, 'x', current_timestamp, 1, true from \"flyway_schema_history\""
                + " order by \"installed_rank\" desc limit 1");
        assertRefused("register.newer");
        prepare("delete from \"flyway_schema_history\" where \"version\" = '99'");
        Database.open(location(), CLOCK).close();
    }

    @Test
    void whatH2ReadsIntoAPathIsRefused() {
        for (String name : List.of("x;INIT=RUNSCRIPT FROM 'y'", "a;b/register"))
            assertThatThrownBy(() -> Location.of(folder.resolve(name)))
                    .isInstanceOf(RegisterUnavailable.class)
                    .hasMessageStartingWith("register.path.semicolon");
    }

    @Test
    void whatIsWrittenToAFileThatWasTakenAwayIsRefusedUntilItIsBack() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        try (Database database = Database.open(location(), CLOCK)) {
            Register register = new Register(database, new Search(database), new Feed());
            log(register);
            Files.move(location().file(), elsewhere);
            assertThatThrownBy(() -> log(register)).isInstanceOf(Refusal.class).hasMessageStartingWith("register.gone");
            Files.writeString(location().file(), "another");
            assertThatThrownBy(() -> log(register)).isInstanceOf(Refusal.class).hasMessageStartingWith("register.gone");
            Files.delete(location().file());
            Files.move(elsewhere, location().file());
            log(register);
        }
        try (Database database = Database.open(location(), CLOCK)) {
            assertThat(database.check().changesets()).isEqualTo(2);
            assertThat(database.check().findings()).isEmpty();
        }
    }

    private static void log(Register register) {
        register.log(Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Een")), "Anna");
    }
}
