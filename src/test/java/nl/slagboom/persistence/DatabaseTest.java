package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.Stored;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import nl.slagboom.search.Search;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DatabaseTest {

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBackAndTheRegisterIsAsItWasAtEachChangeset(KeptBy kept) {
        try (Database database = kept.open(Clock.systemUTC())) {
            Dossier first = Dossier.begin()
                    .with(ObstacleFields.REFERENCE, "OV-1")
                    .with(ObstacleFields.TITLE, new LocalizedText("Een", null, null, "One"))
                    .with(ObstacleFields.NEIGHBOURS, EnumSet.of(Neighbour.VLA, Neighbour.NRW))
                    .with(ObstacleFields.THEMES, EnumSet.of(Theme.HEALTH))
                    .with(ObstacleFields.AFFECTED, new Quantity(3100, true))
                    .with(ObstacleFields.REPORTED_ON, PartialDate.ofYear(2019))
                    .with(ObstacleFields.authority(Country.DE), "BMF");
            long one = save(database, first);
            Part<Action> action = Part.blank(ActionFields.KIND)
                    .with(ActionFields.TASK, "Bellen")
                    .with(ActionFields.DUE, LocalDate.of(2026, 12, 1));
            Dossier second = read(database, first.id())
                    .with(ObstacleFields.TITLE, new LocalizedText("Twee", null, null, "One"))
                    .with(ObstacleFields.authority(Country.DE), null)
                    .withPart(ActionFields.KIND, action);
            long two = save(database, second);

            assertThat(read(database, first.id()).saysTheSameAs(second)).isTrue();
            Dossier asOfOne = database.readAt(one, session -> dossier(session, first.id()));
            assertThat(asOfOne.saysTheSameAs(first)).isTrue();
            assertThat(asOfOne.parts(ActionFields.KIND)).isEmpty();
            assertThat(database.readAt(two, session -> dossier(session, first.id()))
                            .saysTheSameAs(second))
                    .isTrue();
        }
    }

    @Test
    void aClockThatIsSetBackTurnsNoChangesetRound(@TempDir Path folder) {
        Location location = Location.of(folder.resolve("register"));
        Instant now = Instant.parse("2026-05-01T09:00:00Z");
        try (Database database = Database.create(location, Clock.fixed(now, ZoneOffset.UTC))) {
            save(database, Dossier.begin().with(ObstacleFields.REFERENCE, "OV-1"));
        }
        Clock back = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (Database database = Database.open(location, back)) {
            save(database, Dossier.begin().with(ObstacleFields.REFERENCE, "OV-2"));
            assertThat(database.check().findings()).isEmpty();
            Search search = new Search(database);
            assertThat(search.changeset(2).orElseThrow().at()).isEqualTo(now);
            assertThat(search.changesetAt(now)).isEqualTo(2);
            assertThat(search.changesetAt(now.minusSeconds(1))).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsClosedCanBeClosedAgain(KeptBy kept) {
        Database database = kept.open(Clock.systemUTC());
        database.close();
        assertThatCode(database::close).doesNotThrowAnyException();
    }

    @Test
    void theNewestVersionOfTheTablesIsThatOfTheLastScript() {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
        Schema schema = new Schema(pool, false);
        assertThat(schema.newest()).isEqualTo(Scripts.newest());
        assertThat(schema.isCurrent()).isFalse();
        schema.migrate();
        assertThat(schema.isCurrent()).isTrue();
        pool.dispose();
    }

    private static Dossier read(Database database, UUID id) {
        return database.read(session -> dossier(session, id));
    }

    private static long save(Database database, Dossier dossier) {
        return database.write(Intent.of("Anna", ChangeKind.EDIT, "test"), unit -> {
                    Session session = unit.session();
                    Obstacle obstacle = session.find(Obstacle.class, dossier.id());
                    boolean fresh = obstacle == null;
                    if (obstacle == null) obstacle = Stored.blank(dossier.id());
                    Stored.write(
                            dossier,
                            obstacle,
                            parts(session, dossier.id()),
                            unit.changeset().number(),
                            session::persist,
                            session::remove);
                    if (fresh) session.persist(obstacle);
                    return 0;
                })
                .changeset()
                .number();
    }

    private static Dossier dossier(Session session, UUID id) {
        return Dossier.of(Objects.requireNonNull(session.find(Obstacle.class, id)), parts(session, id));
    }

    private static List<ObstaclePart> parts(Session session, UUID id) {
        return new ArrayList<>(session.createSelectionQuery("from Action a where a.obstacleId = :id", Action.class)
                .setParameter("id", id)
                .getResultList());
    }
}
