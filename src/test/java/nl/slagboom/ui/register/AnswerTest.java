package nl.slagboom.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.i18n.CodeNames;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Theme;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Query;
import nl.slagboom.search.QueryParser;
import nl.slagboom.search.Row;
import nl.slagboom.search.Rows;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.Test;

/** A question that goes on from another finds what it would find by itself. */
final class AnswerTest {

    private static final long SEED = 20261126;
    private static final int QUESTIONS = 1_000;
    private static final List<String> PIECES = List.of(
            "b", "u", "s", "de", "grens", " ", "zorg", "a", "e", "status:open ", "thema:zorg ", "leeftijd:>1j ");

    @Test
    void whatIsTypedOnFindsWhatItWouldFindByItself() {
        Demonstration.Walk clock = new Demonstration.Walk();
        try (Database database = Database.inMemory(clock)) {
            Search search = new Search(database);
            Demonstration.fill(search, new Register(database, search, new Feed()), clock);
            Rows all = search.rows();
            QueryParser parser = new QueryParser(new CodeNames(), clock);
            Random random = new Random(SEED);
            List<Integer> sizes = new ArrayList<>();
            String typed = "";
            List<Answer> earlier = List.of();
            for (int i = 0; i < QUESTIONS; i++) {
                boolean deleted = !typed.isEmpty() && random.nextInt(3) == 0;
                typed = deleted
                        ? typed.substring(0, random.nextInt(typed.length()))
                        : typed + PIECES.get(random.nextInt(PIECES.size()));
                Query query = parser.parse(typed);
                if (random.nextInt(3) == 0) query = query.with(ObstacleFields.THEMES, Set.of(Theme.MOBILITY));
                Answer answer = Answer.of(all, List.of(), query, RowOrder.AS_KEPT, earlier);
                List<Row> found = all.find(query);
                assertThat(answer.found()).as("%s of seed %d", typed, SEED).isEqualTo(found);
                assertThat(answer.rows()).isEqualTo(found);
                assertThat(answer.counts())
                        .isEqualTo(Answer.of(all, List.of(), query, RowOrder.AS_KEPT, List.of())
                                .counts());
                earlier = Stream.concat(Stream.of(answer), earlier.stream())
                        .limit(8)
                        .toList();
                sizes.add(found.size());
            }
            // It was of use: many questions find some, and not all.
            assertThat(sizes.stream()
                            .filter(size -> size > 0 && size < all.rows().size()))
                    .hasSizeGreaterThan(QUESTIONS / 20);
        }
    }

    @Test
    void manyRowsAreCountedAsFewAre() {
        Demonstration.Walk clock = new Demonstration.Walk();
        try (Database database = Database.inMemory(clock)) {
            Search search = new Search(database);
            Demonstration.fill(search, new Register(database, search, new Feed()), clock);
            List<Row> few = search.rows().rows();
            int times = Rows.MANY / few.size() + 1;
            Rows many = new Rows(
                    1,
                    Collections.nCopies(times, few).stream()
                            .flatMap(List::stream)
                            .toList());
            Map<Enum<?>, Long> statuses = new HashMap<>();
            few.forEach(row -> statuses.merge(row.status(), (long) times, Long::sum));
            Map<Enum<?>, Long> themes = new HashMap<>();
            few.forEach(row -> row.get(ObstacleFields.THEMES)
                    .orElse(Set.of())
                    .forEach(theme -> themes.merge(theme, (long) times, Long::sum)));
            Answer answer = Answer.of(many, List.of(), Query.ALL, RowOrder.AS_KEPT, List.of());
            assertThat(answer.counts())
                    .containsEntry(ObstacleFields.STATUS_NOW, statuses)
                    .containsEntry(ObstacleFields.THEMES, themes);
        }
    }
}
