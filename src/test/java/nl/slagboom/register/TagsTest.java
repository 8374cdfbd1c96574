package nl.slagboom.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Written;
import nl.slagboom.search.KnownTag;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The tags that obstacles have, and those that stand under a theme. */
final class TagsTest {

    private static final String ANNA = "Anna";

    private final Database database = Database.inMemory(Clock.systemUTC());
    private final Search search = new Search(database);
    private final Register register = new Register(database, search, new Feed());
    private final Tags tags = register.tags();
    private final Undo undo = new Undo(database, search, new Feed());

    @AfterEach
    void close() {
        assertThat(database.check().findings()).isEmpty();
        database.close();
    }

    private Dossier log(String... tagged) {
        Dossier fresh = Dossier.begin()
                .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus"))
                .with(ObstacleFields.TAGS, new LinkedHashSet<>(Arrays.asList(tagged)));
        return register.log(fresh, ANNA).dossier();
    }

    private Written<Integer> rename(String from, String to) {
        return tags.rename(from, to, count -> from + " → " + to + " (" + count + ")", ANNA, Progress.NONE);
    }

    private List<String> of(Dossier dossier) {
        Dossier now = search.dossier(dossier.id()).orElseThrow();
        return new ArrayList<>(now.get(ObstacleFields.TAGS).orElse(Collections.emptyNavigableSet()));
    }

    private List<String> listed() {
        return search.tags().all().stream()
                .map(tag ->
                        tag.name() + " " + tag.theme() + " " + tag.obstacles().size())
                .toList();
    }

    private Changeset.Entry last() {
        return search.changesets(1).getFirst();
    }

    private void undo() {
        undo.undo(undo.next(ANNA).orElseThrow(), ANNA);
    }

    @Test
    void whatObstaclesHaveIsListedWithoutATheme() {
        log("bus", "Deelvervoer");
        log("deelvervoer");
        log("Deelvervoer");
        assertThat(listed()).containsExactly("bus null 1", "Deelvervoer null 3");
        assertThat(search.tags().called(" DEELVERVOER ")).isPresent();
    }

    @Test
    void oneIsAddedUnderAThemeAndGoesAgainByUndo() {
        tags.add("Deelvervoer", Theme.MOBILITY, "erbij", ANNA);
        assertThat(listed()).containsExactly("Deelvervoer MOBILITY 0");
        assertThat(last().kind()).isEqualTo(ChangeKind.TAGS);
        assertThat(last().sentence()).isEqualTo("erbij");
        assertThatThrownBy(() -> tags.add("déélvervoer", null, "", ANNA)).isInstanceOf(Refusal.class);
        undo();
        assertThat(listed()).isEmpty();
        undo.undo(last(), ANNA);
        assertThat(listed()).containsExactly("Deelvervoer MOBILITY 0");
    }

    @Test
    void oneThatIsNoNameIsNotAdded() {
        for (String none : List.of(" ", "bus; trein", "bus, trein", "x".repeat(61)))
            assertThatThrownBy(() -> tags.add(none, null, "", ANNA)).isInstanceOf(InvalidValue.class);
        log("bus");
        assertThatThrownBy(() -> tags.add("Bus", null, "", ANNA)).isInstanceOf(Refusal.class);
        assertThat(listed()).containsExactly("bus null 1");
    }

    @Test
    void oneStandsUnderAThemeOrUnderNoneAndUndoPutsItBack() {
        Dossier bus = log("bus");
        tags.standUnder("BUS", Theme.MOBILITY, "onder", ANNA);
        assertThat(listed()).containsExactly("bus MOBILITY 1");
        assertThat(of(bus)).containsExactly("bus");
        assertThatThrownBy(() -> tags.standUnder("bus", Theme.MOBILITY, "", ANNA))
                .isInstanceOf(Refusal.class);
        tags.standUnder("bus", null, "los", ANNA);
        assertThat(listed()).containsExactly("bus null 1");
        undo();
        assertThat(listed()).containsExactly("bus MOBILITY 1");
        undo();
        assertThat(listed()).containsExactly("bus null 1");
    }

    @Test
    void aNameIsChangedAtEveryObstacleInOneChangesetWhichSaysHowMany() {
        Dossier bus = log("bus", "trein");
        Dossier other = log("Bus");
        Dossier train = log("trein");
        tags.standUnder("bus", Theme.MOBILITY, "", ANNA);
        Written<Integer> written = rename("bus", "streekbus");
        assertThat(written.result()).isEqualTo(2);
        assertThat(last().sentence()).isEqualTo("bus → streekbus (2)");
        assertThat(of(bus)).containsExactly("streekbus", "trein");
        assertThat(of(other)).containsExactly("streekbus");
        assertThat(search.dossier(train.id()).orElseThrow().version()).isEqualTo(train.version());
        assertThat(listed()).containsExactly("streekbus MOBILITY 2", "trein null 2");
        undo();
        assertThat(of(bus)).containsExactly("bus", "trein");
        assertThat(of(other)).containsExactly("Bus");
        assertThat(listed()).containsExactly("bus MOBILITY 2", "trein null 2");
    }

    @Test
    void theNameOfAnotherMakesTheTwoOneWhichStandsWhereEitherStood() {
        Dossier both = log("deelauto", "Deelvervoer");
        Dossier one = log("deelauto");
        tags.standUnder("deelauto", Theme.MOBILITY, "", ANNA);
        tags.standUnder("deelvervoer", Theme.ENERGY, "", ANNA);
        tags.standUnder("deelvervoer", null, "", ANNA);
        rename("deelauto", "deelvervoer");
        assertThat(of(both)).containsExactly("Deelvervoer");
        assertThat(of(one)).containsExactly("Deelvervoer");
        assertThat(listed()).containsExactly("Deelvervoer MOBILITY 2");
        undo();
        assertThat(of(both)).containsExactly("deelauto", "Deelvervoer");
        assertThat(listed()).containsExactly("deelauto MOBILITY 2", "Deelvervoer null 1");
    }

    @Test
    void aSpellingIsChangedWhereverItIsOther() {
        Dossier bus = log("BUS");
        Dossier right = log("Bus");
        assertThat(rename("bus", "Bus").result()).isEqualTo(1);
        assertThat(of(bus)).containsExactly("Bus");
        assertThat(search.dossier(right.id()).orElseThrow().version()).isEqualTo(right.version());
        assertThatThrownBy(() -> rename("bus", "Bus")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rename("tram", "Bus")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rename("bus", " ")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void oneIsRemovedFromTheListAndFromEveryObstacleAndUndoBringsItBack() {
        Dossier bus = log("bus");
        Dossier both = log("bus", "trein");
        tags.standUnder("bus", Theme.MOBILITY, "", ANNA);
        assertThat(tags.remove("Bus", count -> "weg " + count, ANNA, Progress.NONE)
                        .result())
                .isEqualTo(2);
        assertThat(last().sentence()).isEqualTo("weg 2");
        assertThat(of(bus)).isEmpty();
        assertThat(of(both)).containsExactly("trein");
        assertThat(listed()).containsExactly("trein null 1");
        undo();
        assertThat(of(both)).containsExactly("bus", "trein");
        assertThat(listed()).containsExactly("bus MOBILITY 2", "trein null 1");
    }

    @Test
    void whatWasDoneSinceStaysWhenOneIsTakenBack() {
        Dossier bus = log("bus");
        Changeset.Entry renamed = rename("bus", "streekbus").changeset();
        tags.standUnder("streekbus", Theme.MOBILITY, "", ANNA);
        undo.undoWhatStands(renamed, ANNA);
        assertThat(of(bus)).containsExactly("bus");
        assertThat(listed()).containsExactly("bus null 1", "streekbus MOBILITY 0");
    }

    @Test
    void manyObstaclesAreRenamedWholeOrNotAtAll() {
        IntStream.range(0, 520).forEach(i -> log("bus"));
        assertThat(rename("bus", "streekbus").result()).isEqualTo(520);
        assertThat(listed()).containsExactly("streekbus null 520");
    }

    @Test
    void thoseOfAThemeAreOfferedFirstAndThenWhatMostHave() {
        log("taxi", "treintaxi", "bus");
        log("bus");
        tags.standUnder("treintaxi", Theme.MOBILITY, "", ANNA);
        assertThat(offered("", Set.of())).containsExactly("bus", "taxi", "treintaxi");
        assertThat(offered("", Set.of(Theme.MOBILITY))).containsExactly("treintaxi", "bus", "taxi");
        assertThat(offered("TAXI", Set.of())).containsExactly("taxi", "treintaxi");
        assertThat(offered("TAXI", Set.of(Theme.MOBILITY))).containsExactly("treintaxi", "taxi");
        assertThat(offered("tram", Set.of())).isEmpty();
    }

    private List<String> offered(String typed, Set<Theme> themes) {
        return search.tags().like(typed, themes, 8).stream().map(KnownTag::name).toList();
    }
}
