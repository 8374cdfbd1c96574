package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of one file that claim the same obstacle do not overwrite each other in silence. */
final class ClaimsTest {

    @TempDir
    private Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void open() {
        desk.close();
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aCopiedRowWithANewTitleLeavesTheOriginalAsItIs() {
        Dossier bus = desk.logged("Geen bus");
        Path file = desk.file(
                "eigen.csv",
                "Nummer;Titel;slagboom-id",
                ";Geen tram;" + bus.id(),
                bus.reference() + ";Geen bus;" + bus.id());
        ImportPlan plan = desk.plan(file, null);
        assertThat(kinds(plan)).containsExactly(PlannedRow.Kind.NEW, PlannedRow.Kind.UNCHANGED);
        assertThat(plan.allProblems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("intake.row.copied");
            assertThat(problem.cell()).isEqualTo("B2");
            assertThat(problem.arguments().getFirst().toString()).endsWith("B3");
        });
        comesIn(plan, file);
        assertThat(titles()).containsExactlyInAnyOrder("Geen bus", "Geen tram");
    }

    @Test
    void anIdentityThatWasPastedOverAnotherRowGoesByThatRowsOwnReference() {
        Dossier bus = desk.logged("Geen bus");
        Dossier tram = desk.logged("Geen tram");
        Path file = desk.file(
                "eigen.csv",
                "Nummer;Titel;slagboom-id",
                tram.reference() + ";Geen tram;" + bus.id(),
                bus.reference() + ";Geen bus;" + bus.id());
        assertThat(kinds(desk.plan(file, null))).containsOnly(PlannedRow.Kind.UNCHANGED);
    }

    @Test
    void aNumberThatMeansAnObstacleOfQuiteAnotherTitleIsSaid() {
        Path first = desk.file("lijst.csv", "Nr;Knelpunt", "1;Geen doorgaande trein naar Aken", "2;Mijnbouwschade");
        desk.apply(desk.plan(first, "Euregio"));
        Path second = desk.file(
                "ander.csv",
                "Nr;Knelpunt",
                "1;Dubbele belasting over pensioen",
                "2;Schade door mijnbouw: mijnbouwschade");
        ImportPlan plan = desk.plan(second, "Euregio");
        assertThat(plan.allProblems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("intake.number.other");
            assertThat(problem.cell()).isEqualTo("A2");
        });
    }

    @Test
    void aNumberOnTwoRowsWithTwoTitlesMakesTwoObstacles() {
        Path file = desk.file("lijst.csv", "Nr;Knelpunt", "A7;Geen bus", "A7;Geen tram");
        ImportPlan plan = desk.plan(file, "Euregio");
        assertThat(plan.allProblems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("intake.row.number.twice");
            assertThat(problem.cell()).isEqualTo("A3");
            assertThat(problem.arguments().getFirst()).isEqualTo("A7");
        });
        comesIn(plan, file);
        assertThat(titles()).containsExactlyInAnyOrder("Geen bus", "Geen tram");
        assertThat(notes("Geen tram")).containsExactly("Nr: A7");
    }

    @Test
    void aTitleInCapitalsDoesNotReplaceOurs() {
        desk.logged("Geen café aan de grens");
        desk.apply(desk.plan(desk.file("lijst.csv", "Knelpunt", "GEEN  CAFE AAN DE GRENS"), "Euregio"));
        assertThat(titles()).containsExactly("Geen café aan de grens");
    }

    @Test
    void aTitleInCapitalsDoesNotReplaceOursInALanguageThatTheListDoesNotSay() {
        Dossier bus = desk.logged("Geen bus");
        desk.apply(
                desk.plan(desk.file("lijst.csv", "Hindernis;Beschreibung", "GEEN BUS;Es fährt kein Bus"), "Euregio"));
        assertThat(desk.search.dossier(bus.id()).orElseThrow().title())
                .isEqualTo(LocalizedText.of(Language.NL, "Geen bus"));
    }

    @Test
    void aSecondRowWithTheSameTitleComplementsAndOverwritesNothing() {
        Path file = desk.file(
                "lijst.csv",
                "Knelpunt;Toelichting;Thema;Vervolgstap",
                "Geen bus;De eerste;mobiliteit;",
                "GEEN BUS;De tweede;wonen;Bellen");
        ImportPlan plan = desk.plan(file, "Euregio");
        assertThat(plan.allProblems())
                .extracting(Problem::key, Problem::cell)
                .containsExactly(tuple("intake.value.twice", "B3"), tuple("intake.value.twice", "C3"));
        assertThat(plan.allProblems().getFirst().arguments().get(1).toString()).endsWith("B2");
        comesIn(plan, file);
        Dossier bus = desk.named("Geen bus");
        assertThat(bus.get(ObstacleFields.DESCRIPTION).orElseThrow().texts()).containsExactly("De eerste");
        assertThat(bus.get(ObstacleFields.NEXT_STEP)).contains("Bellen");
        assertThat(notes("Geen bus")).containsExactlyInAnyOrder("Toelichting: De tweede", "Thema: wonen");
    }

    @Test
    void whatOnlyTheLaterRowSaysInWordsStandsBelowTheWordsOfTheFirst() {
        Path file = desk.file("lijst.csv", "Knelpunt;Thema;Ernst", "Geen bus;mobiliteit;", "Geen bus;;3");
        comesIn(desk.plan(file, "Euregio"), file);
    }

    /** Taken in, it is there; taken in again, nothing changes. */
    private void comesIn(ImportPlan plan, Path file) {
        desk.apply(plan);
        assertThat(kinds(desk.plan(file, plan.isOfOurs() ? null : "Euregio"))).containsOnly(PlannedRow.Kind.UNCHANGED);
    }

    private static List<PlannedRow.Kind> kinds(ImportPlan plan) {
        return plan.rows().stream().map(PlannedRow::kind).toList();
    }

    private List<String> titles() {
        return desk.search.dossiers().stream()
                .flatMap(dossier -> dossier.title().texts().stream())
                .toList();
    }

    private List<String> notes(String title) {
        return desk.named(title).parts(NoteFields.KIND).stream()
                .map(note -> note.get(NoteFields.TEXT).orElse(""))
                .toList();
    }
}
