package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields below one another: forms with an obstacle each, and lists on their side. */
final class FormsTest {

    private static final PartialDate DAY = PartialDate.of(LocalDate.of(2025, 3, 12));

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

    private static void dutch(Sheets sheet) {
        sheet.row("Meldformulier grensbelemmeringen");
        sheet.row("Stand: 1-5-2026");
        sheet.row("Veld", "Waarde", "", "Toelichting");
        sheet.row("Algemeen");
        sheet.merge("A4:D4");
        sheet.row("Naam van de belemmering:", "Geen bus na acht uur", "", "korte titel");
        sheet.merge("B5:C5");
        sheet.row("Nummer:", "EUR-7");
        sheet.row("Thema:", "mobiliteit", "", "kies uit de lijst");
        sheet.row("Buurland:", "NRW");
        sheet.row("Status:", "zoek het uit", "", "open, lopend of opgelost");
        sheet.row("Datum melding:", LocalDate.of(2025, 3, 12), "", "dd-mm-jjjj");
        sheet.row("Omschrijving:", "De laatste bus rijdt om acht uur.");
        sheet.row("", "Daarna is er geen.");
        sheet.row("Kleur van de map:", "blauw");
        sheet.row("Vervolgstap:");
        sheet.skip(1);
        sheet.row("Wie is bevoegd");
        sheet.merge("A16:D16");
        sheet.row("Nederland");
        sheet.row("Bevoegde instantie:", "IenW");
        sheet.row("Duitsland");
        sheet.row("Bevoegde instantie:", "Kreis Borken");
        sheet.skip(1);
        sheet.row("Met dank voor het invullen");
    }

    @Test
    void aFormIsOneObstacleAndNothingOfItIsLost() throws IOException {
        ImportPlan plan = plan(FormsTest::dutch);
        assertThat(plan.rows()).hasSize(1);
        Dossier bus = Desk.first(plan);
        assertThat(bus.title().nl()).isEqualTo("Geen bus na acht uur");
        assertThat(bus.get(ObstacleFields.THEMES)).contains(EnumSet.of(Theme.MOBILITY));
        assertThat(bus.get(ObstacleFields.NEIGHBOURS)).contains(EnumSet.of(Neighbour.NRW));
        assertThat(bus.get(ObstacleFields.REPORTED_ON)).contains(DAY);
        assertThat(bus.get(ObstacleFields.DESCRIPTION).orElseThrow().nl())
                .isEqualTo("De laatste bus rijdt om acht uur.\nDaarna is er geen.");
        assertThat(bus.get(ObstacleFields.authority(Country.NL))).contains("IenW");
        assertThat(bus.get(ObstacleFields.authority(Country.DE))).contains("Kreis Borken");
        assertThat(notes(bus))
                .containsExactlyInAnyOrder(
                        "Kleur van de map: blauw",
                        "D Toelichting: Naam van de belemmering: korte titel\nThema: kies uit de lijst\n"
                                + "Status: open, lopend of opgelost\nDatum melding: dd-mm-jjjj");
        assertThat(plan.asOf()).contains(PartialDate.of(LocalDate.of(2026, 5, 1)));
    }

    @Test
    void whatIsSaidOfAFormNamesItsTrueCells() throws IOException {
        ImportPlan plan = plan(FormsTest::dutch);
        assertThat(plan.allProblems())
                .extracting(problem -> problem.sheet() + " " + problem.cell() + " " + problem.key())
                .containsExactly(
                        "Blad1 A16 intake.cell.stray",
                        "Blad1 A22 intake.cell.stray",
                        "Blad1 13 intake.column.kept",
                        "Blad1 D intake.column.kept");
    }

    @Test
    void theSameFormAgainChangesNothing() throws IOException {
        desk.apply(plan(FormsTest::dutch));
        assertIdle(plan(FormsTest::dutch));
    }

    private static void german(Sheets sheet) {
        german(sheet, "Busse enden an der Grenze", "in Bearbeitung", "Sachstand im Kreis");
        sheet.sheet("Hindernis 2");
        german(sheet, "Rezepte gelten nicht", "vielleicht", "");
        sheet.sheet("Erläuterung");
        german(sheet, "Kurze Bezeichnung", "aus der Liste", "was zuletzt geschah");
    }

    private static void german(Sheets sheet, String title, String severity, String standing) {
        sheet.row("", "Bezeichnung des Hindernisses", title);
        sheet.row("", "Themenfeld", title.startsWith("Kurz") ? "siehe Liste" : "Mobilität");
        sheet.row("", "Nachbarland", title.startsWith("Kurz") ? "siehe Liste" : "Niedersachsen");
        sheet.row("", "Schweregrad", severity);
        sheet.row("", "Gemeldet am", title.startsWith("Kurz") ? "TT.MM.JJJJ" : "12.3.2025");
        sheet.row("", "Sachstand", standing);
    }

    @Test
    void eachSheetIsAnObstacleAndASheetThatExplainsIsNone() throws IOException {
        ImportPlan plan = plan(FormsTest::german);
        assertThat(plan.rows()).extracting(PlannedRow::sheet).containsExactly("Blad1", "Hindernis 2");
        assertThat(titles(plan)).containsExactly("Busse enden an der Grenze", "Rezepte gelten nicht");
        assertThat(Desk.first(plan).title().de()).isEqualTo("Busse enden an der Grenze");
        assertThat(plan.allProblems())
                .extracting(problem -> problem.sheet() + " " + problem.cell() + " " + problem.key())
                .containsExactly(
                        "Erläuterung  intake.sheet.form",
                        "Blad1 C4 intake.value.unknown",
                        "Hindernis 2 C4 intake.value.unknown");
        assertThat(plan.placings().getFirst().signature())
                .isEqualTo(plan.placings().getLast().signature());
        desk.apply(plan);
        assertIdle(plan(FormsTest::german));
    }

    private static final List<List<String>> FRENCH = List.of(
            List.of("Rubrique", "Obstacle A", "Obstacle B", "Obstacle C"),
            List.of("Intitulé", "Ambulance arrêtée", "Train sans billet", "Diplôme non reconnu"),
            List.of("Thème", "Santé", "Mobilité", "Enseignement"),
            List.of("Pays voisin", "Wallonie", "Flandre", "Wallonie"),
            List.of("Statut", "en cours", "peut-être", "ouvert"),
            List.of("Signalé le", "12/03/2025", "12/03/2025", ""),
            List.of("Explication", "Pas de priorité.", "", "Le diplôme n'est pas reconnu."));

    @Test
    void aListOnItsSideHasAnObstacleInEachColumn() throws IOException {
        assertFrench(plan(sheet -> FRENCH.forEach(row -> sheet.row(row.toArray()))), "Blad1");
    }

    @Test
    void aListOnItsSideAsTextHasAnObstacleInEachColumn() {
        assertFrench(csv(), csv().rows().getFirst().sheet());
        desk.apply(csv());
        assertIdle(csv());
    }

    private ImportPlan csv() {
        String[] lines = FRENCH.stream().map(row -> String.join(";", row)).toArray(String[]::new);
        return desk.plan(desk.file("liste.csv", lines), "Euregio");
    }

    private static void assertFrench(ImportPlan plan, String sheet) {
        assertThat(titles(plan)).containsExactly("Ambulance arrêtée", "Train sans billet", "Diplôme non reconnu");
        assertThat(plan.rows()).extracting(PlannedRow::at).containsExactly("B", "C", "D");
        Dossier train = Objects.requireNonNull(plan.rows().get(1).mine());
        assertThat(plan.placings().getFirst().language()).isEqualTo(Language.FR);
        assertThat(train.get(ObstacleFields.NEIGHBOURS)).contains(EnumSet.of(Neighbour.VLA));
        assertThat(train.get(ObstacleFields.REPORTED_ON)).contains(DAY);
        assertThat(notes(train)).containsExactly("Rubrique: Obstacle B");
        assertThat(plan.allProblems())
                .extracting(problem -> problem.sheet() + " " + problem.cell() + " " + problem.key())
                .containsExactly(sheet + " 1 intake.column.kept", sheet + " C5 intake.value.unknown");
    }

    @Test
    void aFormAsTextIsOneObstacle() {
        ImportPlan plan = desk.plan(
                desk.file(
                        "formulier.csv",
                        "Titel:;Geen bus;korte naam",
                        "Thema:;mobiliteit;kies er een",
                        "Status:;opgelost;open of opgelost?",
                        "Status sinds:;12-3-2025;"),
                "Euregio");
        assertThat(titles(plan)).containsExactly("Geen bus");
        assertThat(Desk.first(plan).status()).isEqualTo(Status.RESOLVED);
        assertThat(Desk.first(plan).get(ObstacleFields.STATUS_ON)).contains(DAY);
    }

    @Test
    void aLegendOfTheHeadingsBesideAListStaysALegend() throws IOException {
        ImportPlan plan = plan(sheet -> {
            sheet.row("Titel", "Thema", "Status", "Omschrijving");
            sheet.row("Geen bus", "mobiliteit", "open", "Hij rijdt niet.");
            sheet.sheet("Legenda");
            sheet.row("Titel", "Korte naam");
            sheet.row("Thema", "mobiliteit");
            sheet.row("Status", "open");
            sheet.row("Omschrijving", "Wat er aan de hand is");
            sheet.sheet("Voorblad");
            sheet.row("Titel", "Knelpuntenlijst");
            sheet.row("Datum", "1-5-2026");
            sheet.row("Contactpersoon", "A. Jansen");
            sheet.row("Land", "België");
        });
        assertThat(titles(plan)).containsExactly("Geen bus");
        assertThat(plan.problems())
                .extracting(problem -> problem.sheet() + " " + problem.key())
                .containsExactly("Legenda intake.sheet.form", "Voorblad intake.sheet.form");
    }

    @Test
    void aFormBesideAListIsTakenWhereItTellsOfAnObstacle() throws IOException {
        ImportPlan plan = plan(sheet -> {
            sheet.row("Titel", "Thema", "Status");
            sheet.row("Geen bus", "mobiliteit", "open");
            sheet.sheet("Formulier");
            dutch(sheet);
        });
        assertThat(titles(plan)).containsExactly("Geen bus", "Geen bus na acht uur");
    }

    @Test
    void aFormPlacedByHandIsRememberedForTheNext() throws IOException {
        OpenedFile opened = desk.open(file(FormsTest::dutch));
        Placing placing = opened.placings().getFirst();
        List<String> headings =
                placing.table().columns().stream().map(Table.Column::heading).toList();
        Placing corrected = placing.with(headings.indexOf("Kleur van de map"), Cells.field(ObstacleFields.TAGS))
                .with(headings.indexOf("D Toelichting"), Target.Special.LEFT_OUT);
        desk.intake.remember(corrected, "Euregio", "een formulier", Desk.ANNA);
        ImportPlan next = plan(FormsTest::dutch);
        assertThat(Desk.first(next).get(ObstacleFields.TAGS).orElseThrow()).containsExactly("blauw");
        assertThat(notes(Desk.first(next))).isEmpty();
    }

    @Test
    void theDayOnOneFormIsNotTheDayOfAnother() throws IOException {
        ImportPlan plan = plan(sheet -> {
            sheet.row("Titel", "Geen bus");
            sheet.row("Thema", "mobiliteit");
            sheet.row("Status", "opgelost");
            sheet.sheet("Tweede");
            sheet.row("Titel", "Geen trein");
            sheet.row("Thema", "mobiliteit");
            sheet.row("Datum", "12-3-2025");
        });
        assertThat(Desk.first(plan).get(ObstacleFields.STATUS_ON)).contains(PartialDate.of(LocalDate.now(Desk.CLOCK)));
    }

    @Test
    void aSideOnWhichNothingStandsIsStillALayoutOfTheSameForm() throws IOException {
        Placing full = desk.open(file(FormsTest::dutch)).placings().getFirst();
        Placing bare = desk.open(file(sheet -> {
                    dutch(sheet);
                    sheet.clear("B7");
                    sheet.clear("B13");
                    sheet.clear("B20");
                }))
                .placings()
                .getFirst();
        assertThat(bare.signature()).isEqualTo(full.signature());
    }

    @Test
    void formsBelowOneAnotherAreAnObstacleEach() throws IOException {
        Consumer<Sheets> forms = sheet -> {
            for (String title : List.of("Geen bus", "Geen tram", "Geen trein", "Geen veer")) {
                sheet.row("Belemmering");
                sheet.row("Nr:", "N-" + title.length());
                sheet.row("Titel:", title);
                sheet.row("Thema:", "mobiliteit");
                sheet.row("Ernst:", title.endsWith("bus") ? "nogal" : "ernstig");
                sheet.skip(1);
            }
        };
        ImportPlan plan = plan(forms);
        assertThat(titles(plan)).containsExactly("Geen bus", "Geen tram", "Geen trein", "Geen veer");
        assertThat(plan.rows()).extracting(PlannedRow::place).doesNotHaveDuplicates();
        assertThat(plan.allProblems())
                .extracting(problem -> problem.sheet() + " " + problem.cell() + " " + problem.key())
                .contains("Blad1 1–5 B5 intake.value.unknown")
                .noneMatch(problem -> problem.contains("stray"));
        desk.apply(plan);
        assertIdle(plan(forms));
    }

    @Test
    void aLabelOverTwoColumnsHasItsValueBehindThem() throws IOException {
        ImportPlan plan = plan(sheet -> {
            sheet.row("", "Titel", "Geen bus");
            sheet.row("", "Thema", "mobiliteit");
            sheet.row("", "Ernst", "", "nogal");
            sheet.merge("B3:C3");
        });
        assertThat(plan.allProblems()).extracting(Problem::cell).containsExactly("D3");
    }

    @Test
    void whatIsMergedOverSeveralObstaclesIsOfEach() throws IOException {
        ImportPlan plan = plan(sheet -> {
            sheet.row("Titel", "Geen bus", "Geen tram", "Geen trein");
            sheet.row("Thema", "mobiliteit");
            sheet.merge("B2:C2");
            sheet.row("Status", "open", "open", "opgelost op 12-3-2025");
            sheet.row("Omschrijving", "Kort", "", "Lang");
        });
        assertThat(plan.rows())
                .extracting(row -> Objects.requireNonNull(row.mine())
                        .get(ObstacleFields.THEMES)
                        .isPresent())
                .containsExactly(true, true, false);
        assertThat(plan.placings().getFirst().table().lines())
                .extracting(Table.Line::at)
                .containsExactly("B", "C", "D");
    }

    @Test
    void wordsOfTwoLanguagesBesideOneAnotherAreNoForm() throws IOException {
        ImportPlan plan = plan(sheet -> {
            sheet.row("Titel", "Thema", "Status", "Ernst");
            sheet.row("Geen bus", "mobiliteit", "open", "ernstig");
            sheet.sheet("Woorden");
            sheet.row("Titel", "Intitulé");
            sheet.row("Thema", "Domaine");
            sheet.row("Status", "Statut");
            sheet.row("Ernst", "Gravité");
            sheet.row("Omschrijving", "Explication");
        });
        assertThat(titles(plan)).contains("Geen bus").doesNotContain("Intitulé");
    }

    private static void assertIdle(ImportPlan again) {
        assertThat(again.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.kind()).isEqualTo(PlannedRow.Kind.UNCHANGED));
        assertThat(again.isIdle()).isTrue();
    }

    private Path file(Consumer<Sheets> rows) throws IOException {
        Path file = folder.resolve("formulier.xlsx");
        Sheets.write(file, rows);
        return file;
    }

    private ImportPlan plan(Consumer<Sheets> rows) throws IOException {
        return desk.plan(file(rows), "Euregio");
    }

    private static List<String> notes(Dossier dossier) {
        return dossier.parts(NoteFields.KIND).stream()
                .map(note -> note.get(NoteFields.TEXT).orElse(""))
                .toList();
    }

    private static List<String> titles(ImportPlan plan) {
        return plan.rows().stream()
                .flatMap(row -> row.mine() == null ? Stream.empty() : row.mine().title().texts().stream())
                .toList();
    }
}
