package nl.slagboom.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.RegisterServer;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Servers;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A team on one server: each has a program of his own, and all edit the same fifty obstacles. */
final class TwentyClientsTest {

    private static final int CLIENTS = 20;
    private static final int OBSTACLES = 50;

    private record Place(UUID obstacle, Field<Obstacle, String> field) {}

    @Test
    void nothingIsLostInThreeSeconds() throws Exception {
        work(Duration.ofSeconds(3));
    }

    @Test
    @Tag("bench")
    void norInAMinute() throws Exception {
        work(Duration.ofMinutes(1));
    }

    private static void work(Duration time) throws Exception {
        RegisterServer server = Servers.empty();
        try (Database database = Database.open(server, Optional.empty(), true, Clock.systemUTC());
                ExecutorService team = Executors.newFixedThreadPool(CLIENTS)) {
            Search search = new Search(database);
            Batch batch = new Batch(
                    IntStream.range(0, OBSTACLES)
                            .mapToObj(i -> Dossier.begin()
                                    .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Brug " + i)))
                            .toList(),
                    List.of(),
                    null);
            List<UUID> ids = new Register(database, search, new Feed())
                    .apply(batch, ChangeKind.CREATE, "", "Anna", Progress.NONE)
                    .result();
            List<Client> clients = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> new Client(server, i, ids, time))
                    .toList();
            List<Client.Work> works = new ArrayList<>();
            for (Future<Client.Work> done : team.invokeAll(clients)) works.add(done.get());
            List<Client.Edit> edits = works.stream()
                    .flatMap(work -> work.edits().stream())
                    .sorted(Comparator.comparingLong(Client.Edit::changeset))
                    .toList();
            List<Client.Clash> clashes =
                    works.stream().flatMap(work -> work.clashes().stream()).toList();
            List<String> logged =
                    works.stream().flatMap(work -> work.logged().stream()).toList();
            int merged = works.stream().mapToInt(Client.Work::merged).sum();
            System.out.printf(
                    "%d clients, %s: %d edits, %d of them merged, %d clashes, %d logged%n",
                    CLIENTS, time, edits.size(), merged, clashes.size(), logged.size());
            assertThat(edits).hasSizeGreaterThan(CLIENTS);
            assertThat(merged).isPositive();
            assertNothingWasOverwrittenUnseen(search, edits);
            assertEachClashIsNamed(clashes);
            assertNumbersWithoutGapsInTheOrderOfCommits(database, search, 1 + edits.size() + logged.size());
            assertThat(search.refresh().rows())
                    .extracting(Row::reference)
                    .doesNotHaveDuplicates()
                    .containsAll(logged)
                    .hasSize(OBSTACLES + logged.size());
            assertThat(database.check().findings()).isEmpty();
        }
    }

    /** Each edit replaced what its maker had seen, stands in the history under his name, and the last one stands now. */
    private static void assertNothingWasOverwrittenUnseen(Search search, List<Client.Edit> edits) {
        Map<Place, String> standing = new HashMap<>();
        for (Client.Edit edit : edits) {
            Place place = new Place(edit.obstacle(), edit.field());
            assertThat(standing.getOrDefault(place, "")).isEqualTo(edit.before());
            standing.put(place, edit.after());
        }
        for (Client.Edit edit : edits) {
            assertThat(search.dossierAt(edit.changeset(), edit.obstacle())
                            .orElseThrow()
                            .get(edit.field()))
                    .contains(edit.after());
            assertThat(search.changeset(edit.changeset()).orElseThrow().by()).isEqualTo(edit.by());
        }
        standing.forEach((place, value) -> assertThat(
                        search.dossier(place.obstacle()).orElseThrow().get(place.field()))
                .contains(value));
    }

    private static void assertEachClashIsNamed(List<Client.Clash> clashes) {
        assertThat(clashes)
                .isNotEmpty()
                .allSatisfy(clash -> assertThat(clash.conflicts())
                        .singleElement()
                        .satisfies(conflict -> {
                            assertThat(conflict.field()).isEqualTo(clash.field());
                            assertThat(conflict.mine()).isEqualTo(clash.mine());
                            assertThat(conflict.theirs()).isNotNull().isNotEqualTo(conflict.base());
                        }));
    }

    private static void assertNumbersWithoutGapsInTheOrderOfCommits(Database database, Search search, int made) {
        List<Changeset.Entry> oldestFirst = search.changesets(Integer.MAX_VALUE).reversed();
        List<Long> numbers = LongStream.rangeClosed(1, made).boxed().toList();
        assertThat(oldestFirst).extracting(Changeset.Entry::number).isEqualTo(numbers);
        assertThat(oldestFirst).isSortedAccordingTo(Comparator.comparing(Changeset.Entry::at));
        assertThat(database.look(TwentyClientsTest::inOrderOfCommits)).isEqualTo(numbers);
    }

    /** As the server noted them. */
    private static List<Long> inOrderOfCommits(Connection connection) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select changeset_number from changeset order by pg_xact_commit_timestamp(xmin)")) {
            while (row.next()) numbers.add(row.getLong(1));
        }
        return numbers;
    }
}
