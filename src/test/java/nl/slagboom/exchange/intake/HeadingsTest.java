package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which headings are known, and what becomes of a list whose title is under none of them. */
final class HeadingsTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();

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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Bezeichnung des Hindernisses;title",
                "Intitulé de l’obstacle;title",
                "Kurztitel;title",
                "Titel van de belemmering;title",
                "Name of the obstacle;title",
                "Kurzbeschreibung;description",
                "Description du problème;description",
                "Kennzeichen;number",
                "Termin;nextStepDue",
                "Frist;nextStepDue",
                "Priorité;note",
                "Wat is er gezegd;reportWords",
                "Was wurde gesagt;reportWords",
                "Federführung;nl.owner",
                "Zuständige Behörde (DE);de.authority",
                "Région frontalière;areas",
                "Date du signalement;reportedOn",
                "Prochaines étapes;nextStep",
                "Aktueller Sachstand;stateOfPlay",
                "Zielgruppen;affectedGroups",
                "Cadre légal;nl.legalReference",
                "Number of people affected;affected"
            })
    void aHeadingIsKnown(String heading, String code) {
        assertThat(VOCABULARY.heading(heading)).map(Target::code).contains(code);
    }

    @Test
    void aListWhoseTitleHasAHeadingThatNobodyKnowsOpensAndIsRefusedRowByRowUntilAPersonPlacesIt() {
        Path file = desk.file("lijst.csv", "Thema;Wat;Status", "mobiliteit;Bus;open", "wonen;Huur;open");
        OpenedFile opened = desk.open(file);
        ImportPlan plan = desk.plan(opened, "Euregio");
        assertThat(plan.problems()).extracting(Problem::key).contains("intake.title.unplaced");
        assertThat(plan.rows())
                .allSatisfy(row -> assertThat(row.problems())
                        .extracting(Problem::key)
                        .containsExactly("intake.row.title.missing"));
        Target title = new Target.OfField(ObstacleFields.TITLE, Language.NL);
        ImportPlan placed = desk.plan(opened.with(placing -> placing.with(1, title)), "Euregio");
        assertThat(placed.count(PlannedRow.Kind.NEW)).isEqualTo(2);
        assertThat(placed.problems()).isEmpty();
    }

    /** Each said of two rows, so that they repeat. */
    private Target saying(String heading, String... words) {
        List<String> lines = new ArrayList<>(List.of("Hemmnis;" + heading));
        for (int i = 0; i < 2 * words.length; i++) lines.add("Kein Bus " + i + ";" + words[i % words.length]);
        return desk.open(desk.file("lijst.csv", lines.toArray(String[]::new)))
                .placings()
                .getFirst()
                .targets()
                .get(1);
    }

    @Test
    void aStateOfPlayOfAFewShortTextsThatAreMostlyStatusesIsOne() {
        Target status = Cells.field(ObstacleFields.STATUS_NOW);
        Target stateOfPlay = Cells.field(ObstacleFields.STATE_OF_PLAY);
        String[] district = {"läuft noch", "erledigt", "ruht", "neu", "im Gespräch mit NL", "abgelehnt"};
        assertThat(saying("Bearbeitungsstand", district)).isEqualTo(status);
        assertThat(saying("Stand", district)).isEqualTo(status);
        assertThat(saying("Stand van zaken", "loopt", "gereed", "wacht op Brussel"))
                .isEqualTo(status);
        assertThat(saying("Stand", "Sitzung im Mai", "Termin offen", "Mail an BMI", "erledigt"))
                .isEqualTo(stateOfPlay);
        assertThat(saying("Status;Stand", "läuft;ruht", "erledigt;neu")).isEqualTo(status);
        assertThat(desk.open(folder.resolve("lijst.csv")).placings().getFirst().targets())
                .contains(stateOfPlay);
    }

    @Test
    void aListOfWhichNoHeadingIsKnownOpensToo() {
        Path file = desk.file("lijst.csv", "Alfa;Bravo;Charlie", "Er rijdt geen bus over de grens;x;y");
        assertThat(desk.open(file).placings()).hasSize(1);
    }

    @Test
    void aReferenceAndOneFieldAreEnough() {
        Dossier bus = desk.logged("Geen bus over de grens");
        Path file =
                desk.file("lijst.csv", "Nummer;Stand van zaken", bus.reference() + ";De minister is akkoord gegaan");
        ImportPlan plan = desk.plan(file, "Euregio");
        assertThat(plan.count(PlannedRow.Kind.CHANGED)).isEqualTo(1);
        Dossier now = Desk.first(plan);
        assertThat(now.title().texts()).containsExactly("Geen bus over de grens");
        assertThat(now.get(ObstacleFields.STATE_OF_PLAY).orElseThrow().texts())
                .containsExactly("De minister is akkoord gegaan");
    }

    @Test
    void aReferenceAndAHeadingThatNobodyKnowsAreANoteAndNoTitle() {
        Dossier bus = desk.logged("Geen bus over de grens");
        Path file =
                desk.file("lijst.csv", "Nummer;Uit het gesprek", bus.reference() + ";De minister is akkoord gegaan");
        ImportPlan plan = desk.plan(file, "Euregio");
        assertThat(Desk.first(plan).title().texts()).containsExactly("Geen bus over de grens");
        assertThat(plan.count(PlannedRow.Kind.CHANGED)).isEqualTo(1);
    }

    @Test
    void aShortColumnThatNobodyKnowsIsRatherTheTitleThanTheDescriptionAndThatIsSaid() {
        Path file = desk.file(
                "lijst.csv",
                "Nr;Wovon die Rede ist;Beschreibung",
                "1;Kein Bus nach acht Uhr;Die Linie endet an der Grenze.",
                "2;Keine Straßenbahn;Die Schienen fehlen seit Jahren.");
        ImportPlan plan = desk.plan(file, "NRW");
        assertThat(Desk.first(plan).title().texts()).containsExactly("Kein Bus nach acht Uhr");
        assertThat(plan.problems())
                .extracting(Problem::key, Problem::cell)
                .containsExactly(tuple("intake.title.guessed", "B"));
    }

    @Test
    void aDescriptionThatBecomesTheTitleIsSaid() {
        Path file = desk.file("lijst.csv", "Nr;Beschreibung", "1;Kein Bus nach acht Uhr");
        ImportPlan plan = desk.plan(file, "NRW");
        assertThat(Desk.first(plan).title().texts()).containsExactly("Kein Bus nach acht Uhr");
        assertThat(plan.problems()).extracting(Problem::key).containsExactly("intake.title.guessed");
    }

    @Test
    void aRegionThatNamesNeighboursIsThem() {
        Path file = desk.file("lijst.csv", "Titre;Région frontalière", "Pas de bus;Wallonie");
        assertThat(Desk.first(desk.plan(file, "X")).get(ObstacleFields.NEIGHBOURS))
                .isPresent();
    }

    @Test
    void reportsNameTheirObstacleByOurReferenceOrTitleUnderAHeadingForTitles() {
        Dossier bus = desk.logged("Geen bus over de grens");
        desk.logged("Geen tram over de grens");
        Path file = desk.file(
                "meldingen.csv",
                "Datum;Kanaal;Belemmering;Wat is er gezegd",
                "1-5-2026;telefoon;" + bus.reference() + ";Ik mis de bus",
                "2-5-2026;telefoon;Geen tram over de grens;Ik mis de tram",
                "3-5-2026;telefoon;GB-1999-0001;Onbekend nummer",
                "4-5-2026;telefoon;GB-1999-0002;Ook onbekend");
        ImportPlan plan = desk.reports(file, RowsAs.REPORTS);
        assertThat(plan.rows())
                .extracting(PlannedRow::kind)
                .containsExactly(
                        PlannedRow.Kind.CHANGED,
                        PlannedRow.Kind.CHANGED,
                        PlannedRow.Kind.REFUSED,
                        PlannedRow.Kind.REFUSED);
        assertThat(plan.rows().get(2).problems())
                .extracting(Problem::cell, Problem::arguments)
                .containsExactly(tuple("C4", List.of("GB-1999-0001")));
        assertThat(Objects.requireNonNull(plan.rows().getFirst().mine()).parts(ReportFields.KIND))
                .hasSize(1);
    }
}
