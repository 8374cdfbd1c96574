package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.AffectedGroup;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of reports (meldingen): on what they name, refused, or new; and who reported stays out of all history. */
final class ReportListsTest {

    private static final String HEADINGS = "Meldnummer;Datum;Kanaal;Belemmering;Melding;Melder;E-mail;Telefoon";
    private static final String BUS =
            "0001;3-4-2026;telefonisch;Geen bus;Ik sta elke avond aan de grens;Jan Jansen;jan@voorbeeld.nl;06-12345678";
    private static final String TRAM = "0002;4-4-2026;e-mail;Geen tram;De tram rijdt niet door;Eva Evers;;";

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
    void aListWithChannelWordsAndReporterIsKnownAsOneOfReports() {
        Placing placing =
                desk.open(desk.file("een.csv", HEADINGS, BUS)).placings().getFirst();
        assertThat(placing.rows()).isEqualTo(RowsAs.REPORTS_OR_NEW);
        assertThat(placing.targets())
                .contains(
                        Target.Special.REPORT_CHANNEL,
                        Target.Special.REPORT_WORDS,
                        Target.Special.REPORTER_NAME,
                        Target.Special.REPORTER_MAIL,
                        Target.Special.REPORTER_PHONE);
    }

    @Test
    void aRowThatNamesNothingKnownIsRefusedWithItsSheetAndCellWhenOnlyReportsAreWanted() {
        desk.logged("Geen bus");
        ImportPlan plan = desk.reports(desk.file("een.csv", HEADINGS, BUS, TRAM), RowsAs.REPORTS);
        assertThat(plan.rows())
                .extracting(PlannedRow::kind)
                .containsExactly(PlannedRow.Kind.CHANGED, PlannedRow.Kind.REFUSED);
        Problem problem = plan.rows().getLast().problems().getFirst();
        assertThat(problem.key()).isEqualTo("intake.report.of.unknown");
        assertThat(problem.cell()).isEqualTo("D3");
        assertThat(problem.arguments()).isEqualTo(List.of("Geen tram"));
        desk.apply(plan);
        assertThat(desk.search.rows().rows()).hasSize(1);
        Part<Report> report = desk.named("Geen bus").parts(ReportFields.KIND).getFirst();
        assertThat(report.get(ReportFields.WORDS)).contains("Ik sta elke avond aan de grens");
        assertThat(report.get(ReportFields.CHANNEL)).contains(Channel.PHONE);
        assertThat(report.get(ReportFields.MADE_ON)).contains(PartialDate.of(LocalDate.of(2026, 4, 3)));
    }

    @Test
    void itMakesANewObstacleWhenThatIsChosen() {
        desk.logged("Geen bus");
        desk.apply(desk.reports(desk.file("een.csv", HEADINGS, BUS, TRAM), RowsAs.REPORTS_OR_NEW));
        assertThat(desk.search.rows().rows()).hasSize(2);
        assertThat(desk.named("Geen tram").parts(ReportFields.KIND)).hasSize(1);
        assertThat(desk.search.changesets(10)).hasSize(2);
    }

    @Test
    void rowsCanBeObstaclesAllTheSame() {
        desk.apply(desk.reports(desk.file("een.csv", HEADINGS, BUS, TRAM), RowsAs.OBSTACLES));
        assertThat(desk.search.rows().rows()).hasSize(2);
        assertThat(desk.named("Geen bus").parts(PartnerFields.KIND).getFirst().get(PartnerFields.NUMBER))
                .contains("0001");
    }

    @Test
    void aReportNamesItsObstacleByReferenceOrByThePartnersNumber() {
        Dossier bus = desk.logged("Geen bus");
        desk.apply(desk.plan(desk.file("lijst.csv", "Nr;Knelpunt", "A7;Geen tram"), "Euregio"));
        Path file = desk.file(
                "een.csv",
                "Meldnummer;Kanaal;Kenmerk;Knelpuntnummer;Melding",
                "1;e-mail;" + bus.reference() + ";;Geen bus na achten",
                "2;e-mail;;A7;Tram stopt bij de grens");
        desk.apply(desk.reports(file, RowsAs.REPORTS));
        assertThat(desk.named("Geen bus").parts(ReportFields.KIND)).hasSize(1);
        assertThat(desk.named("Geen tram").parts(ReportFields.KIND)).hasSize(1);
    }

    @Test
    void aReportOverwritesNothingOfTheObstacleThatItNames() {
        Dossier bus = desk.logged("Geen bus");
        desk.register.save(
                bus, bus.with(ObstacleFields.AFFECTED_GROUPS, EnumSet.of(AffectedGroup.STUDENTS)), Desk.ANNA);
        Path file = desk.file(
                "een.csv",
                "Kanaal;Belemmering;Melding;Doelgroep;Status;Ernst",
                "e-mail;Geen bus;Ik mis de bus;patiënten;opgelost;3");
        desk.apply(desk.reports(file, RowsAs.REPORTS));
        Dossier now = desk.named("Geen bus");
        assertThat(now.status()).isEqualTo(Status.REPORTED);
        assertThat(now.get(ObstacleFields.AFFECTED_GROUPS).orElseThrow().toString())
                .isEqualTo("[STUDENTS]");
        assertThat(now.get(ObstacleFields.SEVERITY)).isPresent();
        assertThat(now.parts(NoteFields.KIND))
                .extracting(note -> note.get(NoteFields.TEXT).orElse(""))
                .containsExactlyInAnyOrder("Doelgroep: patiënten", "Status: opgelost");
    }

    @Test
    void theReporterLiesInTheContactTableAndNowhereElse() {
        desk.logged("Geen bus");
        desk.apply(desk.reports(desk.file("een.csv", HEADINGS, BUS, TRAM), RowsAs.REPORTS_OR_NEW));
        assertThat(desk.withoutTable("CONTACT"))
                .contains("Ik sta elke avond aan de grens")
                .doesNotContain("Jansen", "jan@voorbeeld", "12345678", "Evers");
        UUID id = desk.named("Geen bus")
                .parts(ReportFields.KIND)
                .getFirst()
                .get(ReportFields.CONTACT)
                .orElseThrow();
        Contact.Entry contact =
                desk.database.read(session -> session.find(Contact.class, id).entry());
        assertThat(contact)
                .isEqualTo(new Contact.Entry(
                        id, "Jan Jansen", "jan@voorbeeld.nl", "06-12345678", null, LocalDate.of(2027, 6, 1)));
    }

    @Test
    void unknownColumnsOfAddressesAndNumbersDoNotBecomeNotes() {
        Path file = desk.file(
                "een.csv",
                "Kanaal;Belemmering;Melding;Naam;Bereikbaar onder;Terug te vinden op;Geboortedatum",
                "e-mail;Geen bus;Ik mis de bus;Jan Jansen;+31 6 12345678;jan@voorbeeld.nl;1-1-1970");
        desk.apply(desk.reports(file, RowsAs.REPORTS_OR_NEW));
        assertThat(desk.withoutTable("CONTACT"))
                .doesNotContain("Jansen", "jan@voorbeeld", "12345678", "1-1-1970", "1970-01-01");
        assertThat(desk.named("Geen bus").parts(ReportFields.KIND)).hasSize(1);
    }

    @Test
    void theSameListAgainChangesNothing() {
        Path file = desk.file("een.csv", HEADINGS, BUS, TRAM);
        desk.apply(desk.reports(file, RowsAs.REPORTS_OR_NEW));
        ImportPlan again = desk.reports(file, RowsAs.REPORTS_OR_NEW);
        assertThat(again.isIdle()).isTrue();
        assertThat(again.batch().contacts()).isEmpty();
    }

    @Test
    void aReporterWhoWasErasedIsNotBroughtBackByALaterList() {
        desk.apply(desk.reports(desk.file("een.csv", HEADINGS, BUS), RowsAs.REPORTS_OR_NEW));
        Dossier bus = desk.named("Geen bus");
        Part<Report> report = bus.parts(ReportFields.KIND).getFirst();
        desk.register.save(bus, bus.withPart(ReportFields.KIND, report.with(ReportFields.CONTACT, null)), Desk.ANNA);
        Path later = desk.file("twee.csv", HEADINGS, BUS.replace("elke avond", "nog altijd"));
        ImportPlan plan = desk.reports(later, RowsAs.REPORTS_OR_NEW);
        assertThat(plan.count(PlannedRow.Kind.CHANGED)).isEqualTo(1);
        assertThat(plan.batch().contacts()).isEmpty();
        desk.apply(plan);
        Part<Report> now = desk.named("Geen bus").parts(ReportFields.KIND).getFirst();
        assertThat(now.get(ReportFields.WORDS)).contains("Ik sta nog altijd aan de grens");
        assertThat(now.get(ReportFields.CONTACT)).isEmpty();
    }

    @Test
    void aListThatWasTakenBackForgetsItsReportersAndCanComeInAgain() {
        Path file = desk.file("een.csv", HEADINGS, BUS);
        desk.logged("Geen bus");
        desk.apply(desk.reports(file, RowsAs.REPORTS));
        desk.undo.undo(desk.undo.next(Desk.ANNA).orElseThrow(), Desk.ANNA);
        assertThat(desk.named("Geen bus").parts(ReportFields.KIND)).isEmpty();
        assertThat(desk.withoutTable("NONE")).doesNotContain("Jansen");
        desk.apply(desk.reports(file, RowsAs.REPORTS));
        assertThat(desk.named("Geen bus").parts(ReportFields.KIND)).hasSize(1);
    }

    @Test
    void newObstaclesOfAListThatWasTakenBackComeInAgainToo() {
        Path file = desk.file("een.csv", HEADINGS, BUS, TRAM);
        desk.apply(desk.reports(file, RowsAs.REPORTS_OR_NEW));
        desk.undo.undo(desk.undo.next(Desk.ANNA).orElseThrow(), Desk.ANNA);
        assertThat(desk.search.rows().rows()).isEmpty();
        desk.apply(desk.reports(file, RowsAs.REPORTS_OR_NEW));
        assertThat(desk.search.rows().rows()).hasSize(2);
    }

    @Test
    void aReportThatIsLeftOutLeavesNoReporterBehind() {
        desk.logged("Geen bus");
        ImportPlan plan = desk.reports(desk.file("een.csv", HEADINGS, BUS), RowsAs.REPORTS);
        PlannedRow row = plan.rows().getFirst();
        assertThat(row.contact()).isNotNull();
        ImportPlan less = plan.leaving(
                LeftOut.NOTHING.with(row.place(), row.pieces().getFirst().key(), false));
        assertThat(less.batch().contacts()).isEmpty();
        assertThat(less.isIdle()).isTrue();
    }

    @Test
    void wordsWithoutATitleNameTheNewObstacleByTheirBeginning() {
        String words = "Wij wachten al maanden op antwoord ".repeat(20).strip();
        desk.apply(desk.reports(desk.file("een.csv", "Kanaal;Melding", "brief;" + words), RowsAs.REPORTS_OR_NEW));
        String title = desk.search.rows().rows().getFirst().title().texts().getFirst();
        assertThat(title).startsWith("Wij wachten").endsWith("…").hasSizeLessThan(210);
        assertThat(desk.named(title).parts(ReportFields.KIND).getFirst().get(ReportFields.WORDS))
                .contains(words);
    }

    @Test
    void anObstacleListWithACountOfReportsStaysAListOfObstacles() {
        Path file = desk.file("een.csv", "Knelpunt;Aantal meldingen;Status", "Geen bus;7;opgelost");
        ImportPlan plan = desk.plan(file, "Euregio");
        assertThat(plan.placings().getFirst().rows()).isEqualTo(RowsAs.OBSTACLES);
        desk.apply(plan);
        assertThat(desk.named("Geen bus").get(ObstacleFields.REPORT_COUNT)).contains(7L);
        assertThat(desk.named("Geen bus").status()).isEqualTo(Status.RESOLVED);
    }
}
