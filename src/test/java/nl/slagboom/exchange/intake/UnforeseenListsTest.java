package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.code.AffectedGroup;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists in layouts that nobody had in mind: nothing of them goes unseen, and nothing goes where it does not belong. */
final class UnforeseenListsTest {

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
    void aColumnOfReferencesThatAreNotOursHoldsThePartnersNumbers() {
        ImportPlan plan = desk.plan(desk.file("a.csv", "Kenmerk;Titel", "2026/0017;Geen bus"), "GIP");
        assertThat(Desk.first(plan).parts(PartnerFields.KIND))
                .singleElement()
                .satisfies(entry -> assertThat(entry.get(PartnerFields.NUMBER)).contains("2026/0017"));
    }

    @Test
    void aReferenceThatNobodyHasHereIsSaidAndNoted() {
        String known = desk.logged("Geen bus").reference();
        ImportPlan plan = desk.plan(
                desk.file("a.csv", "Referentie;Titel", known + ";Geen bus", "OV-1999-0001;Geen trein"), "GIP");
        assertThat(plan.allProblems()).extracting(Problem::key).contains("intake.reference.unknown");
        assertThat(plan.count(PlannedRow.Kind.NEW)).isEqualTo(1);
    }

    @Test
    void aRowWithTheNumberOfOneAndTheTitleOfAnotherIsRefused() {
        desk.apply(desk.plan(desk.file("a.csv", "Nr;Titel", "A1;Eerste", "A2;Tweede"), "GIP"));
        ImportPlan plan = desk.plan(desk.file("b.csv", "Nr;Titel;Omschrijving", "A1;Tweede;z", "A3;Derde;y"), "GIP");
        assertThat(plan.count(PlannedRow.Kind.REFUSED)).isEqualTo(1);
        assertThat(plan.count(PlannedRow.Kind.NEW)).isEqualTo(1);
        assertThat(plan.allProblems()).extracting(Problem::key).containsExactly("intake.number.torn");
    }

    @Test
    void whatAReportSaysThatIsNotUnderstoodIsKeptOnce() {
        Path list = desk.file(
                "a.csv",
                "Melder;Titel;Datum;Thema;Kanaal",
                "J. Smit;Geen DigiD;3 maart '26;iets digitaals;balie",
                "A. Ali;Parkeren;begin 2026;quatsch;telefoon");
        desk.apply(desk.plan(list, "GIP"));
        assertThat(desk.plan(list, "GIP").isIdle()).isTrue();
        assertThat(desk.named("Geen DigiD").get(ObstacleFields.REPORTED_ON))
                .contains(PartialDate.of(LocalDate.of(2026, 3, 3)));
    }

    @Test
    void oneUnknownWordLosesNothingOfTheOthers() {
        ImportPlan plan = desk.plan(
                desk.file(
                        "a.csv",
                        "Titel;Doelgroep;Gebied;Thema",
                        "Geen bus;patiënten, kwakzalvers;Zuid-Limburg, Luik;zorg + hocus",
                        "Geen trein;werkgevers, studenten;Achterhoek en Kreis Borken;OV"),
                "GIP");
        Dossier bus = Desk.first(plan);
        assertThat(bus.get(ObstacleFields.AFFECTED_GROUPS)).contains(EnumSet.of(AffectedGroup.PATIENTS));
        assertThat(bus.get(ObstacleFields.AREAS).orElseThrow())
                .extracting(Area::name)
                .containsExactly("Zuid-Limburg");
        assertThat(bus.get(ObstacleFields.THEMES)).contains(EnumSet.of(Theme.HEALTH));
        assertThat(plan.allProblems())
                .extracting(problem -> String.valueOf(problem.arguments().get(1)))
                .containsExactlyInAnyOrder("kwakzalvers", "Luik", "hocus");
        desk.apply(plan);
        assertThat(desk.named("Geen trein").get(ObstacleFields.AREAS).orElseThrow())
                .extracting(Area::name)
                .containsExactlyInAnyOrder("Achterhoek", "Borken");
    }

    @Test
    void aTownIsReadAsItsRegionAndOneThatIsNotKnownForSureIsAskedAbout() {
        ImportPlan plan = desk.plan(
                desk.file(
                        "a.csv",
                        "Titel;Gebied",
                        "Geen bus;Enschede / Gronau",
                        "Geen trein;gemeente Baarle-Hertog, Aachen, Berg en Dal",
                        "Geen veer;Beek, Zeeland, Osnabrück, Amsterdam, Arnhem"),
                "GIP");
        assertThat(plan.allProblems())
                .extracting(problem -> String.valueOf(problem.arguments().get(1)))
                .containsExactly("Beek; Zeeland; Osnabrück; Amsterdam");
        desk.apply(plan);
        assertThat(regions("Geen bus")).containsExactlyInAnyOrder("NL213", "DEA34");
        assertThat(regions("Geen trein")).containsExactlyInAnyOrder("BE213", "DEA2D", "NL226");
        assertThat(regions("Geen veer")).containsExactly("NL226");
    }

    private List<String> regions(String title) {
        return desk.named(title).get(ObstacleFields.AREAS).orElseThrow().stream()
                .map(Area::code)
                .toList();
    }

    @Test
    void ourReferenceInsteadOfATitleIsFoundAndIsNoTitle() {
        Dossier known = desk.logged("Geen bus");
        Path list = desk.file("a.csv", "Belemmering;Melding", known.reference() + ";Ik sta hier te wachten");
        ImportPlan plan = desk.reports(list, RowsAs.REPORTS_OR_NEW);
        assertThat(plan.count(PlannedRow.Kind.CHANGED)).isEqualTo(1);
        assertThat(Desk.first(plan).title()).isEqualTo(known.title());
        assertThat(plan.allProblems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Vlaanderen,BE", "Niedersachsen,DE", "Grensinfopunt,NL"})
    void anOwnerOfNoCountryIsTheSendersOwn(String sender, Country side) {
        ImportPlan plan = desk.plan(desk.file("a.csv", "Titel;Trekker", "Geen bus;Jan Peeters"), sender);
        assertThat(Desk.first(plan).get(ObstacleFields.owner(side))).contains("Jan Peeters");
    }

    @Test
    void aSecondListBelowTheFirstIsOneOfItsOwn() throws IOException {
        Path list = folder.resolve("a.xlsx");
        Sheets.write(list, sheets -> {
            sheets.row("Open knelpunten");
            sheets.row("Titel", "Status", "Grens");
            sheets.row("Hondenbelasting", "open", "Duitsland");
            sheets.row("Opgeloste knelpunten");
            sheets.row("Titel", "Opgelost op", "Hoe");
            sheets.row("Bel-me-niet", "2024", "Register gekoppeld");
        });
        ImportPlan plan = desk.plan(list, "GIP");
        assertThat(plan.rows())
                .extracting(row -> row.mine() == null ? "" : row.mine().title().in(Language.NL))
                .containsExactly("Hondenbelasting", "Bel-me-niet");
    }

    @Test
    void theLowerOfTwoHeadingsTellsTheFieldAndADayOfClosingStandsBesideIt() throws IOException {
        Path list = folder.resolve("a.xlsx");
        Sheets.write(list, sheets -> {
            sheets.row("Titel", "Zuständigkeit", "", "Bearbeitung", "");
            sheets.merge("B1:C1");
            sheets.merge("D1:E1");
            sheets.row("", "Niedersachsen / Bund", "Niederlande", "Status", "erledigt am");
            sheets.row("Thema: Arbeitsmarkt");
            sheets.row("Rettungswagen", "MI", "VWS", "erledigt", "15.06.2017");
        });
        Dossier made = Desk.first(desk.plan(list, "GIP"));
        assertThat(made.get(ObstacleFields.authority(Country.DE))).contains("MI");
        assertThat(made.get(ObstacleFields.authority(Country.NL))).contains("VWS");
        assertThat(made.status()).isEqualTo(Status.RESOLVED);
        assertThat(made.get(ObstacleFields.STATUS_ON)).contains(PartialDate.of(LocalDate.of(2017, 6, 15)));
        assertThat(made.get(ObstacleFields.THEMES)).contains(EnumSet.of(Theme.LABOUR_MARKET));
    }

    @Test
    void aFormulaWithoutItsOutcomeIsSaid() throws IOException {
        Path list = folder.resolve("a.xlsx");
        Sheets.write(list, sheets -> {
            sheets.row("Titel", "Omschrijving");
            sheets.row("Geen bus", "x");
            sheets.formula("B2", "CONCATENATE(\"a\",\"b\")");
        });
        assertThat(desk.plan(list, "GIP").allProblems())
                .extracting(Problem::key)
                .containsExactly("intake.cell.uncomputed");
    }

    @Test
    void aRowWhoseTitleIsAFormulaWithoutItsOutcomeIsRefusedForThat() throws IOException {
        Path list = folder.resolve("a.xlsx");
        Sheets.write(list, sheets -> {
            sheets.row("Titel", "Omschrijving");
            sheets.row("Geen bus", "x");
            sheets.row("Geen tram", "y");
            sheets.row("", "zonder titel");
            sheets.formula("A3", "CONCATENATE(\"a\",\"b\")");
        });
        assertThat(desk.plan(list, "GIP").allProblems())
                .extracting(Problem::key, Problem::cell)
                .containsExactly(tuple("intake.row.title.uncomputed", "A3"), tuple("intake.row.title.missing", "4"));
    }

    @Test
    void aTitleStandsInOneLineAndADayToComeIsSaid() {
        ImportPlan plan =
                desk.plan(desk.file("a.csv", "Titel;Gemeld op", "\"Windpark Coevorden\nafstand\";1-5-2027"), "GIP");
        assertThat(Desk.first(plan).title().in(Language.NL)).isEqualTo("Windpark Coevorden afstand");
        assertThat(plan.allProblems()).extracting(Problem::key).isEqualTo(List.of("intake.reported.future"));
        Wording dutch = new Wording(Messages.of(Language.NL.locale()));
        assertThat(plan.allProblems().getFirst().text(dutch)).endsWith("ligt in de toekomst; zo overgenomen.");
    }

    @Test
    void aDayOfLongAgoIsSaidOnce() {
        ImportPlan plan = desk.plan(desk.file("a.csv", "Titel;Gemeld op", "Geen bus;1-5-1827"), "GIP");
        assertThat(plan.allProblems()).extracting(Problem::key).isEqualTo(List.of("intake.day.early"));
        desk.apply(plan);
        ImportPlan again = desk.plan(desk.file("b.csv", "Titel;Gemeld op;Ernst", "Geen bus;1-5-1827;1"), "GIP");
        assertThat(again.allProblems()).isEmpty();
    }

    @Test
    void aColumnOfThemesIsNoTitleWhateverItIsCalled() {
        ImportPlan plan = desk.plan(
                desk.file("a.csv", "Onderwerp / Thema (NL);Titel NL", "onderwijs;Leerlingenvervoer", "zorg;Ambulance"),
                "GIP");
        assertThat(Desk.first(plan).title().in(Language.NL)).isEqualTo("Leerlingenvervoer");
        assertThat(Desk.first(plan).get(ObstacleFields.THEMES)).contains(EnumSet.of(Theme.EDUCATION));
    }

    @Test
    void aPartnersListMakesNothingSeenByMoreAndIsHeardWhereItAsksForLess() {
        ImportPlan plan = desk.plan(
                desk.file("a.csv", "Titel;Openbaar?;Gedeeld met", "Geen bus;openbaar;NRW", "Geen trein;vertrouwelijk;"),
                "GIP");
        assertThat(plan.rows())
                .extracting(row -> Objects.requireNonNull(row.mine()).get(ObstacleFields.CONFIDENTIALITY))
                .containsExactly(Optional.of(Confidentiality.PARTNERS), Optional.of(Confidentiality.INTERNAL));
        assertThat(Desk.first(plan).get(ObstacleFields.SHARED_WITH).orElse(Set.of()))
                .isEmpty();
        assertThat(plan.allProblems()).extracting(Problem::key).containsOnly("intake.value.wider");
    }

    @Test
    void aReportThatWeHaveIsKnownByItsNumberUnderAnotherTitleToo() {
        String heading = "Kenmerk;Melder;Titel;Datum";
        desk.apply(desk.plan(desk.file("a.csv", heading, "2026/0017;J. Smit;Geen DigiD;3-3-2026"), "GIP"));
        Path again = desk.file("b.csv", heading, "2026/0017;J. Smit;DigiD werkt niet;3-3-2026");
        assertThat(desk.plan(again, "GIP").count(PlannedRow.Kind.NEW)).isZero();
        Path counted = desk.file("c.csv", "Nr;Melder;Titel", "1;J. Smit;Geen bus");
        desk.apply(desk.plan(counted, "GIP"));
        Path others = desk.file("d.csv", "Nr;Melder;Titel", "1;A. Ali;Geen trein");
        assertThat(desk.plan(others, "GIP").count(PlannedRow.Kind.NEW))
                .as("a number that only counts the rows")
                .isEqualTo(1);
    }

    @Test
    void aDayOfClosingWithoutAStatusIsNoDayOfTheStatusThatIs() {
        ImportPlan plan = desk.plan(
                desk.file("a.csv", "Titel;Status NL;Gesloten op;Reden", "Geen bus;opgelost;5-5-2025;Wet gewijzigd"),
                "GIP");
        assertThat(Desk.first(plan).status()).isEqualTo(Status.REPORTED);
        assertThat(Desk.first(plan).get(ObstacleFields.STATUS_ON)).isEmpty();
        assertThat(plan.allProblems()).extracting(Problem::key).contains("intake.status.unsaid");
    }

    @Test
    void aShortListIsInTheLanguageOfItsLetters() {
        ImportPlan plan = desk.plan(
                desk.file("a.csv", "Bezeichnung des Problems;Status", "Roaminggebühren in Grenznähe;gelöst"), "GIP");
        assertThat(Desk.first(plan).title().in(Language.DE)).isEqualTo("Roaminggebühren in Grenznähe");
    }

    @Test
    void whoReportedIsNobodysNote() {
        Path list = desk.file("a.csv", "Melder naam;Titel;Melding", "P. Bakker;Geen bus;Ik wacht");
        desk.apply(desk.plan(list, "GIP"));
        assertThat(desk.withoutTable("CONTACT")).doesNotContain("Bakker");
    }
}
