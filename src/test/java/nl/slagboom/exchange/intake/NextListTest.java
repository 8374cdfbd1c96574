package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Decision;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The next edition of a partner's own list is compared with what he said before, not with what we made of it. */
final class NextListTest {

    private static final String HEADINGS = "Nr;Knelpunt;Thema;Status;Stand van zaken";
    private static final String NDS = "Nedersaksen";

    @TempDir
    private Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void lastYear() {
        desk.close();
        desk = new Desk(folder);
        take("2026.csv", "A1;Geen trein;mobiliteit;in behandeling;Overleg loopt", "A2;Geen arts;zorg;gemeld;Nog niets");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void take(String name, String... rows) {
        desk.apply(plan(name, rows));
    }

    private ImportPlan plan(String name, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADINGS;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return desk.plan(desk.file(name, lines), NDS);
    }

    private <T> void edit(String title, Field<Obstacle, T> field, T value) {
        Dossier there = desk.named(title);
        desk.register.save(there, there.with(field, value), Desk.ANNA);
    }

    private static LocalizedText dutch(String text) {
        return LocalizedText.of(Language.NL, text);
    }

    private List<HandOut.Entry> lists() {
        return desk.search.exchanges().partnersLists();
    }

    @Test
    void whatTheyChangedComesInAndWhatWeChangedStays() {
        edit("Geen trein", ObstacleFields.STATE_OF_PLAY, dutch("Verdrag getekend"));
        edit("Geen arts", ObstacleFields.THEMES, Set.of(Theme.HEALTH, Theme.LABOUR_MARKET));
        ImportPlan plan = plan(
                "2027.csv",
                "A1;Geen trein;mobiliteit;beheerst;Overleg loopt",
                "A2;Geen arts;zorg;gemeld;Eerste gesprek",
                "A3;Geen bus;mobiliteit;gemeld;");
        assertThat(plan.undecided()).isZero();
        assertThat(plan.count(PlannedRow.Kind.NEW)).isEqualTo(1);
        desk.apply(plan);
        assertThat(desk.named("Geen trein").status()).isEqualTo(Status.MANAGED);
        assertThat(desk.named("Geen trein").get(ObstacleFields.STATE_OF_PLAY)).contains(dutch("Verdrag getekend"));
        assertThat(desk.named("Geen arts").get(ObstacleFields.THEMES))
                .contains(Set.of(Theme.HEALTH, Theme.LABOUR_MARKET));
        assertThat(desk.named("Geen arts").get(ObstacleFields.STATE_OF_PLAY)).contains(dutch("Eerste gesprek"));
        assertThat(plan("2027b.csv", "A1;Geen trein;mobiliteit;beheerst;Overleg loopt")
                        .rows())
                .flatExtracting(PlannedRow::changes)
                .isEmpty();
    }

    @Test
    void whatBothChangedIsAskedAndMayWait() {
        edit("Geen trein", ObstacleFields.STATE_OF_PLAY, dutch("Verdrag getekend"));
        ImportPlan plan = plan("2027.csv", "A1;Geen trein;mobiliteit;in behandeling;Overleg gestopt");
        assertThat(plan.undecided()).isEqualTo(1);
        desk.apply(plan);
        assertThat(desk.named("Geen trein").get(ObstacleFields.STATE_OF_PLAY)).contains(dutch("Verdrag getekend"));
        assertThat(desk.search.exchanges().undecided())
                .containsExactly(Map.entry(lists().getFirst().id(), 1L));
        assertThat(plan("2028.csv", "A1;Geen trein;mobiliteit;in behandeling;Overleg gestopt")
                        .undecided())
                .as("he says the same again")
                .isZero();
        ImportPlan left = desk.intake.undecided(lists().getFirst());
        assertThat(left.undecided()).isEqualTo(1);
        desk.apply(left.deciding(LeftOut.NOTHING, Decision.THEIRS));
        assertThat(desk.named("Geen trein").get(ObstacleFields.STATE_OF_PLAY)).contains(dutch("Overleg gestopt"));
        assertThat(desk.search.exchanges().undecided()).isEmpty();
    }

    @Test
    void whatANewerListSaysTakesThePlaceOfAnEarlierQuestion() {
        edit("Geen trein", ObstacleFields.STATE_OF_PLAY, dutch("Verdrag getekend"));
        take("2027.csv", "A1;Geen trein;mobiliteit;in behandeling;Overleg gestopt");
        take("2028.csv", "A1;Geen trein;mobiliteit;in behandeling;Overleg hervat");
        assertThat(desk.search.exchanges().undecided())
                .containsExactly(Map.entry(lists().getFirst().id(), 1L));
        desk.apply(desk.intake.undecided(lists().getFirst()).deciding(LeftOut.NOTHING, Decision.MINE));
        assertThat(desk.named("Geen trein").get(ObstacleFields.STATE_OF_PLAY)).contains(dutch("Verdrag getekend"));
        assertThat(plan("2029.csv", "A1;Geen trein;mobiliteit;in behandeling;Overleg hervat")
                        .isIdle())
                .isTrue();
    }

    @Test
    void whatIsNoLongerOnItIsListedAndStays() {
        take("tussen.csv", "A3;Geen bus;mobiliteit;gemeld;", "A1;Geen trein;mobiliteit;in behandeling;Overleg loopt");
        ImportPlan plan = plan("2027.csv", "A1;Geen trein;mobiliteit;in behandeling;Overleg loopt");
        assertThat(plan.gone()).extracting(Row::title).containsExactly(dutch("Geen bus"));
        assertThat(plan.problems()).extracting(Problem::key).contains("intake.gone");
        desk.apply(plan);
        assertThat(desk.named("Geen bus").status()).isEqualTo(Status.REPORTED);
    }

    @Test
    void anObstacleIsKnownByWhatTheyCalledItThen() {
        desk.apply(desk.plan(desk.file("namen.csv", "Knelpunt;Thema", "Geen veer;mobiliteit"), NDS));
        edit("Geen veer", ObstacleFields.TITLE, dutch("De veerdienst is opgeheven"));
        ImportPlan plan =
                desk.plan(desk.file("namen2.csv", "Knelpunt;Thema", "Geen veer;leefbaarheid en voorzieningen"), NDS);
        assertThat(plan.count(PlannedRow.Kind.NEW)).isZero();
        desk.apply(plan);
        assertThat(desk.named("De veerdienst is opgeheven").get(ObstacleFields.THEMES))
                .contains(Set.of(Theme.LIVEABILITY_AND_SERVICES));
    }

    @Test
    void whatWasLeftOutIsAskedAgainOnlyWhenTheyChangeIt() {
        ImportPlan plan = plan("2027.csv", "A1;Geen trein;mobiliteit;in behandeling;Het loopt vast");
        PlannedRow row = plan.rows().getFirst();
        Piece state = row.pieces().stream()
                .filter(piece -> "stateOfPlay".equals(piece.key().field()))
                .findFirst()
                .orElseThrow();
        desk.apply(plan.leaving(LeftOut.NOTHING.with(row.place(), state.key(), false)));
        assertThat(desk.named("Geen trein").get(ObstacleFields.STATE_OF_PLAY)).contains(dutch("Overleg loopt"));
        assertThat(desk.search.exchanges().undecided()).isEmpty();
        assertThat(plan("2028.csv", "A1;Geen trein;mobiliteit;in behandeling;Het loopt vast")
                        .isIdle())
                .isTrue();
        assertThat(plan("2029.csv", "A1;Geen trein;mobiliteit;in behandeling;Het loopt weer")
                        .undecided())
                .isEqualTo(1);
    }

    @Test
    void whatAListDoesNotSayCountsAsInTheOneBefore() {
        desk.apply(desk.plan(desk.file("kort.csv", "Nr;Knelpunt;Status", "A1;Geen trein;in behandeling"), NDS));
        edit("Geen trein", ObstacleFields.STATE_OF_PLAY, dutch("Verdrag getekend"));
        desk.apply(desk.plan(desk.file("kort2.csv", "Nr;Knelpunt;Status", "A1;Geen trein;beheerst"), NDS));
        ImportPlan plan = plan("2027.csv", "A1;Geen trein;mobiliteit;beheerst;Overleg loopt");
        assertThat(plan.rows().getFirst().changes())
                .extracting(change -> change.field().code())
                .containsExactly("words");
    }

    @Test
    void anotherOrganisationsListIsAnotherList() {
        edit("Geen trein", ObstacleFields.STATE_OF_PLAY, dutch("Verdrag getekend"));
        ImportPlan plan = desk.plan(
                desk.file("nrw.csv", "Knelpunt;Stand van zaken", "Geen trein;Overleg loopt"), "Staatskanzlei NRW");
        desk.apply(plan);
        assertThat(desk.named("Geen trein").get(ObstacleFields.STATE_OF_PLAY)).contains(dutch("Overleg loopt"));
        assertThat(plan.before()).isNull();
    }

    @Test
    void theirNumbersAndWordsFollowTheirList() {
        edit("Geen trein", ObstacleFields.STATE_OF_PLAY, dutch("Verdrag getekend"));
        take(
                "2027.csv",
                "A1;Geen trein;mobiliteit;beheerst;Overleg loopt",
                "A1;Geen trein;wonen;beheerst;Overleg loopt");
        String words = desk.named("Geen trein")
                .parts(PartnerFields.KIND)
                .getFirst()
                .get(PartnerFields.WORDS)
                .orElse("");
        assertThat(words).contains("mobiliteit", "beheerst").doesNotContain("in behandeling");
        assertThat(desk.named("Geen trein").parts(PartnerFields.KIND)).hasSize(1);
    }

    @Test
    void anImportThatIsUndoneIsNoListToCompareWith() {
        edit("Geen trein", ObstacleFields.STATE_OF_PLAY, dutch("Verdrag getekend"));
        long number = desk.intake
                .apply(
                        plan("2027.csv", "A1;Geen trein;mobiliteit;in behandeling;Overleg gestopt"),
                        Desk.ANNA,
                        Progress.NONE)
                .changeset()
                .number();
        assertThat(lists()).hasSize(2);
        var undone = desk.undo.undo(desk.search.changeset(number).orElseThrow(), Desk.ANNA);
        assertThat(lists()).hasSize(1);
        assertThat(desk.search.exchanges().undecided()).isEmpty();
        assertThat(plan("2027b.csv", "A1;Geen trein;mobiliteit;in behandeling;Overleg gestopt")
                        .undecided())
                .isEqualTo(1);
        desk.undo.undo(desk.search.changeset(undone.changeset().number()).orElseThrow(), Desk.ANNA);
        assertThat(lists()).hasSize(2);
        assertThat(desk.search.exchanges().undecided()).containsValue(1L);
        assertThat(desk.database.check().findings()).isEmpty();
    }
}
