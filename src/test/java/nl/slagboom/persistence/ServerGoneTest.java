package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.RegisterServer;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.model.Stored;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server, or the line to it, that goes away and comes back: said soon, nothing half, and no restart. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ServerGoneTest {

    private static final Clock CLOCK = Clock.systemUTC();
    /** Five seconds at rest; this machine may be busy. What hangs is told from it all the same. */
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder = Path.of("");

    private final AtomicLong gone = new AtomicLong();

    /** Something that happens in the middle of a write. */
    @FunctionalInterface
    private interface Blow {
        void fall() throws IOException;
    }

    private Written<Dossier> write(Database database, Blow blow) {
        Dossier dossier =
                Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Brug " + Math.random()));
        return database.write(Intent.of("Anna", ChangeKind.CREATE, ""), unit -> {
            Obstacle fresh = Stored.blank(dossier.id());
            Dossier numbered = dossier.with(ObstacleFields.REFERENCE, unit.nextReference());
            Stored.write(
                    numbered,
                    fresh,
                    List.of(),
                    unit.changeset().number(),
                    unit.session()::persist,
                    unit.session()::remove);
            unit.session().persist(fresh);
            unit.session().flush();
            try {
                blow.fall();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            gone.set(System.nanoTime());
            return numbered;
        });
    }

    private static void nothing() {}

    private static long obstacles(Database database) {
        return database.read(session -> session.createSelectionQuery("select count(*) from Obstacle", Long.class)
                .getSingleResult());
    }

    private void assertSaidSoon(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOf(RegisterUnavailable.class).hasMessageContaining(key);
        assertThat(Duration.ofNanos(System.nanoTime() - gone.get())).isLessThan(SOON);
    }

    private static void assertWholeWith(Database database, long obstacles) {
        CheckReport report = database.check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.obstacles()).isEqualTo(obstacles);
        assertThat(report.changesets()).isEqualTo(obstacles);
    }

    private EmbeddedPostgres started(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("server"))
                .setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    @Test
    void aServerThatIsStoppedInTheMiddleOfAWriteAndStartedAgainIsWrittenToWithoutARestartHere() throws IOException {
        EmbeddedPostgres server = started(0);
        RegisterServer address = Servers.address(server.getPort(), "postgres");
        try (Database database = Database.open(address, Optional.empty(), true, CLOCK)) {
            write(database, ServerGoneTest::nothing);
            assertSaidSoon(() -> write(database, server::close), "register.server.gone");
            gone.set(System.nanoTime());
            assertSaidSoon(() -> obstacles(database), "register.server.gone");
            gone.set(System.nanoTime());
            assertSaidSoon(() -> write(database, ServerGoneTest::nothing), "register.server.gone");
            try (EmbeddedPostgres _ = started(server.getPort())) {
                assertThat(obstacles(database)).isEqualTo(1);
                assertThat(write(database, ServerGoneTest::nothing).changeset().number())
                        .isEqualTo(2);
                assertWholeWith(database, 2);
            }
        }
    }

    @Test
    void aProgramThatStartsWhileTheServerIsAwayWorksOnceItIsThere() throws IOException {
        RegisterServer direct = Servers.empty();
        try (Line line = new Line(direct.port());
                Database database =
                        Database.open(Servers.address(line.port(), direct.database()), Optional.empty(), true, CLOCK)) {
            line.fallSilent();
            gone.set(System.nanoTime());
            // Hibernate would start now.
            assertSaidSoon(() -> obstacles(database), "register.server.gone");
            line.mend();
            assertThat(obstacles(database)).isZero();
        }
    }

    @Test
    void aLineThatFallsSilentInTheMiddleOfAWriteIsSaidAndKeepsNobodyWaitingWhenItIsMended() throws IOException {
        RegisterServer direct = Servers.empty();
        try (Line line = new Line(direct.port());
                Database database =
                        Database.open(Servers.address(line.port(), direct.database()), Optional.empty(), true, CLOCK)) {
            write(database, ServerGoneTest::nothing);
            assertSaidSoon(() -> write(database, line::fallSilent), "register.server.gone");
            line.mend();
            gone.set(System.nanoTime());
            assertThat(write(database, ServerGoneTest::nothing).changeset().number())
                    .isEqualTo(2);
            assertThat(Duration.ofNanos(System.nanoTime() - gone.get())).isLessThan(SOON);
            assertWholeWith(database, 2);
        }
    }

    @Test
    void aCommitWhoseAnswerIsLostIsLookedUp() throws IOException {
        RegisterServer direct = Servers.empty();
        Database.open(direct, Optional.empty(), true, CLOCK).close();
        try (Line line = new Line(direct.port());
                Database database = Database.open(
                        Servers.address(line.port(), direct.database()), Optional.empty(), false, CLOCK)) {
            assertThat(write(database, () -> line.breakAtCommit(false))
                            .changeset()
                            .number())
                    .isEqualTo(1);
            assertThat(line.isBroken()).isTrue();
            assertWholeWith(database, 1);
        }
    }

    @Test
    void whereItCannotBeLookedUpThatIsSaid() throws IOException {
        RegisterServer direct = Servers.empty();
        Database.open(direct, Optional.empty(), true, CLOCK).close();
        try (Line line = new Line(direct.port());
                Database database = Database.open(
                        Servers.address(line.port(), direct.database()), Optional.empty(), false, CLOCK)) {
            assertSaidSoon(() -> write(database, () -> line.breakAtCommit(true)), "register.unsure");
            line.mend();
            assertWholeWith(database, 1);
        }
    }

    @Test
    void whoeverWaitsForABusyServerIsNotSentAway() {
        try (Database database = Database.open(Servers.empty(), Optional.empty(), true, CLOCK)) {
            String answer = database.look(connection -> {
                try (var statement = connection.createStatement();
                        var row = statement.executeQuery("select 'done' from pg_sleep(4)")) {
                    row.next();
                    return row.getString(1);
                }
            });
            assertThat(answer).isEqualTo("done");
        }
    }
}
