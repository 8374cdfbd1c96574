package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Theme;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.OwnTheme;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.Test;

/** What the demonstration register says is in itself right, and tells what is made up. */
final class DemonstrationTest {

    @Test
    void itTellsWhatIsMadeUpAndNothingIsReportedAfterItsReports() {
        Demonstration.Walk clock = new Demonstration.Walk();
        try (Database database = Database.inMemory(clock)) {
            Search search = new Search(database);
            Demonstration.fill(search, new Register(database, search, new Feed()), clock);
            List<Dossier> all = search.dossiers();
            assertThat(all).hasSize(60);
            for (Dossier obstacle : all) {
                assertThat(people(obstacle))
                        .as(obstacle.reference())
                        .allMatch(name -> name.endsWith("(fictief)") || name.endsWith("(fiktiv)"));
                obstacle.get(ObstacleFields.REPORTED_ON)
                        .ifPresent(on -> assertThat(obstacle.parts(ReportFields.KIND))
                                .as(obstacle.reference())
                                .allMatch(report -> !on.day()
                                        .isAfter(report.get(ReportFields.MADE_ON)
                                                .orElseThrow()
                                                .day())));
                assertThat(dutch(obstacle))
                        .as(obstacle.reference())
                        .doesNotContainPattern(
                                "\\b(the|and|from|treaty|rules|on both sides|European|Dutch|Belgian|border|governments?|Committee|Communities|asked)\\b");
            }
        }
    }

    @Test
    void itsTagsAreAllInUseAndSomeStandUnderATheme() {
        Demonstration.Walk clock = new Demonstration.Walk();
        try (Database database = Database.inMemory(clock)) {
            Search search = new Search(database);
            Demonstration.fill(search, new Register(database, search, new Feed()), clock);
            assertThat(search.tags().all())
                    .hasSizeGreaterThan(10)
                    .noneMatch(tag -> tag.obstacles().isEmpty());
            assertThat(search.tags().ownThemes())
                    .extracting(OwnTheme::theme)
                    .containsExactlyInAnyOrder(Theme.MOBILITY, Theme.HEALTH, Theme.EDUCATION);
        }
    }

    /** What is kept in Dutch alone. */
    private static String dutch(Dossier obstacle) {
        return Stream.of(Country.values())
                .flatMap(country -> Stream.of(
                        obstacle.get(ObstacleFields.legalReference(country)),
                        obstacle.get(ObstacleFields.authority(country))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> people(Dossier obstacle) {
        Stream<Optional<String>> owners =
                Stream.of(Country.values()).map(country -> obstacle.get(ObstacleFields.owner(country)));
        Stream<Optional<String>> doing = Stream.concat(
                Stream.of(obstacle.get(ObstacleFields.NEXT_STEP_OWNER)),
                obstacle.parts(ActionFields.KIND).stream().map(action -> action.get(ActionFields.OWNER)));
        Stream<Optional<String>> writing =
                obstacle.parts(NoteFields.KIND).stream().map(note -> note.get(NoteFields.AUTHOR));
        return Stream.of(owners, doing, writing)
                .flatMap(names -> names)
                .flatMap(Optional::stream)
                .toList();
    }
}
