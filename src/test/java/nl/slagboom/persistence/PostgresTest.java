package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.OpenChangeset;
import nl.slagboom.model.Stored;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Dossiers;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.junit.jupiter.api.Test;

/** The same scripts and the same mapping on PostgreSQL: room for a team, which is not built yet. */
final class PostgresTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void theScriptsMakeTheTablesThatHibernateKnowsAndHistoryIsKept() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            DataSource source = postgres.getPostgresDatabase();
            Schema schema = new Schema(source, true);
            schema.migrate();
            assertThat(schema.isCurrent()).isTrue();
            assertThat(number(source, "select count(*) from register")).isEqualTo(1);
            try (SessionFactory sessions = Mapping.sessions(source)) {
                Dossier first = Dossier.begin()
                        .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Brug dicht"))
                        .with(ObstacleFields.NEIGHBOURS, EnumSet.of(Neighbour.NRW, Neighbour.VLA));
                Dossier second = first.with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Brug open"));
                in(sessions, 1, session -> {
                    Obstacle fresh = Stored.blank(first.id());
                    Stored.write(first, fresh, List.of(), 1, session::persist, session::remove);
                    session.persist(fresh);
                });
                in(sessions, 2, session -> {
                    Obstacle known = session.find(Obstacle.class, first.id());
                    Stored.write(second, known, List.of(), 2, session::persist, session::remove);
                });
                assertThat(read(sessions.openSession(), first.id()).saysTheSameAs(second))
                        .isTrue();
                assertThat(read(sessions.withOptions().atChangeset(1L).openSession(), first.id())
                                .saysTheSameAs(first))
                        .isTrue();
            }
        }
    }

    private static void in(SessionFactory sessions, long number, Consumer<Session> work) {
        Changeset.Entry changeset =
                new Changeset.Entry(number, UUID.randomUUID(), MORNING, "Anna", ChangeKind.EDIT, "", null);
        try (Session session = sessions.openSession()) {
            session.beginTransaction();
            OpenChangeset.in(changeset, () -> {
                work.accept(session);
                ((SharedSessionContractImplementor) session).getCurrentChangesetIdentifier();
                session.getTransaction().commit();
                return number;
            });
        }
    }

    private static Dossier read(Session opened, UUID id) {
        try (Session session = opened) {
            return Dossiers.find(session, id).orElseThrow();
        }
    }

    private static long number(DataSource source, String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
