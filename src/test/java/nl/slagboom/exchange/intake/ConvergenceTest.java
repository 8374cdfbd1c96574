package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Decision;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.AffectedGroup;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.Areas;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partner who has a register of his own takes in what he got, and answers from there. */
final class ConvergenceTest {

    @TempDir
    private Path folder = Path.of("");

    private TwoRegisters both = new TwoRegisters(folder);
    private UUID bus = new UUID(0, 0);
    private UUID tram = new UUID(0, 0);
    private UUID another = new UUID(0, 0);

    @BeforeEach
    void fill() {
        both.close();
        both = new TwoRegisters(folder);
        Part<Action> call = Part.blank(ActionFields.KIND)
                .with(ActionFields.TASK, "Anrufen")
                .with(ActionFields.OWNER, "Frau Weber")
                .with(ActionFields.COUNTRY, Country.DE)
                .with(ActionFields.DUE, LocalDate.of(2026, 12, 1));
        Part<Report> report = Part.blank(ReportFields.KIND)
                .with(ReportFields.MADE_ON, PartialDate.parse("2025-03-04"))
                .with(ReportFields.CHANNEL, Channel.PHONE)
                .with(ReportFields.WORDS, "Ich stehe jeden Abend da");
        bus = both.ours
                .register
                .log(
                        open("Der Bus")
                                .with(ObstacleFields.DESCRIPTION, german("Abends\nfährt er nicht"))
                                .with(ObstacleFields.STATE_OF_PLAY, german("Wird geprüft"))
                                .with(
                                        ObstacleFields.AREAS,
                                        Set.of(Areas.byCode("NL213").orElseThrow()))
                                .with(
                                        ObstacleFields.AFFECTED_GROUPS,
                                        Set.of(AffectedGroup.STUDENTS, AffectedGroup.PATIENTS))
                                .with(ObstacleFields.AFFECTED, new Quantity(350, true))
                                .with(ObstacleFields.SEVERITY, Severity.SERIOUS)
                                .with(ObstacleFields.SOURCES, "=1+1; https://example.org")
                                .with(ObstacleFields.STATUS_NOW, Status.IN_PROGRESS)
                                .with(ObstacleFields.STATUS_ON, PartialDate.parse("2026-03"))
                                .with(ObstacleFields.REPORTED_ON, PartialDate.parse("2025-03"))
                                .with(ObstacleFields.NEXT_STEP, "Gespräch")
                                .with(ObstacleFields.NEXT_STEP_DUE, LocalDate.of(2026, 10, 1))
                                .with(ObstacleFields.authority(Country.DE), "Kreis Borken")
                                .with(ObstacleFields.authority(Country.NL), "RDW")
                                .withPart(ActionFields.KIND, call)
                                .withPart(ReportFields.KIND, report),
                        Desk.ANNA)
                .dossier()
                .id();
        tram = both.ours
                .register
                .log(open("Die Straßenbahn"), Desk.ANNA)
                .dossier()
                .id();
        // It has the reference there that the bus has here.
        another = both.theirs.logged("Etwas anderes").id();
    }

    @AfterEach
    void close() {
        both.close();
    }

    private static LocalizedText german(String text) {
        return LocalizedText.of(Language.DE, text);
    }

    private static Dossier open(String title) {
        return Dossier.begin()
                .with(ObstacleFields.TITLE, german(title))
                .with(ObstacleFields.THEMES, Set.of(Theme.MOBILITY))
                .with(ObstacleFields.NEIGHBOURS, Set.of(Neighbour.NRW))
                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS);
    }

    private static Dossier now(Desk desk, UUID id) {
        return desk.search.dossier(id).orElseThrow();
    }

    private static void edit(Desk desk, UUID id, UnaryOperator<Dossier> edit) {
        Dossier now = now(desk, id);
        desk.register.save(now, edit.apply(now), Desk.ANNA);
    }

    private static Part<Action> action(String task) {
        return Part.blank(ActionFields.KIND).with(ActionFields.TASK, task);
    }

    private static void says(ImportPlan plan, String file) {
        assertThat(plan.allProblems()).as(file).isEmpty();
        assertThat(plan.undecided()).as(file).isZero();
    }

    private void takenThere() {
        ImportPlan plan = both.planAtTheirs(both.given());
        says(plan, "ours");
        both.theirs.apply(plan);
    }

    private void takenBack() {
        ImportPlan plan = both.planAtOurs(both.givenBack());
        says(plan, "theirs");
        both.ours.apply(plan);
    }

    private void bothHoldTheSame() {
        assertThat(TwoRegisters.shared(both.theirs)).isEqualTo(TwoRegisters.shared(both.ours));
    }

    /** Neither a change, nor a question, nor a note; whoever goes first. */
    private void anotherRoundChangesNothing() {
        List<Dossier> here = both.ours.search.dossiers();
        List<Dossier> there = both.theirs.search.dossiers();
        ImportPlan atTheirs = both.planAtTheirs(both.given());
        says(atTheirs, "ours");
        assertThat(atTheirs.isIdle()).isTrue();
        both.theirs.apply(atTheirs);
        ImportPlan atOurs = both.planAtOurs(both.givenBack());
        says(atOurs, "theirs");
        assertThat(atOurs.isIdle()).isTrue();
        both.ours.apply(atOurs);
        assertThat(both.ours.search.dossiers()).isEqualTo(here);
        assertThat(both.theirs.search.dossiers()).isEqualTo(there);
    }

    @Test
    void whatIsTakenInThereIsTheSameAndComesBackUnchanged() {
        Dossier untouched = now(both.theirs, another);
        takenThere();
        bothHoldTheSame();
        assertThat(now(both.theirs, another)).as("of the same reference").isEqualTo(untouched);
        assertThat(now(both.theirs, bus).reference())
                .isNotEqualTo(now(both.ours, bus).reference());
        assertThat(now(both.theirs, bus).parts(PartnerFields.KIND))
                .singleElement()
                .satisfies(ours -> {
                    assertThat(ours.get(PartnerFields.ORGANISATION)).contains(TwoRegisters.OURSELVES);
                    assertThat(ours.get(PartnerFields.NUMBER))
                            .contains(now(both.ours, bus).reference());
                });
        takenBack();
        anotherRoundChangesNothing();
    }

    @Test
    void afterBothEditedBothHoldTheSameAgain() {
        takenThere();
        Dossier train = both.theirs
                .register
                .log(open("Grenzpendler zahlen doppelt").withPart(ActionFields.KIND, action("Fahrplan")), Desk.ANNA)
                .dossier();
        edit(
                both.theirs,
                bus,
                there -> there.with(ObstacleFields.TITLE, german("Der Nachtbus"))
                        .with(ObstacleFields.STATE_OF_PLAY, german("Vertrag liegt vor"))
                        .with(ObstacleFields.AFFECTED, new Quantity(400, false))
                        .with(ObstacleFields.authority(Country.DE), "Bezirksregierung Münster")
                        .withPart(
                                ActionFields.KIND,
                                there.parts(ActionFields.KIND)
                                        .getFirst()
                                        .with(ActionFields.TASK, "Noch einmal anrufen")
                                        .with(ActionFields.DONE_ON, LocalDate.of(2026, 5, 1)))
                        .withPart(ActionFields.KIND, action("Vertrag schicken")));
        edit(
                both.ours,
                bus,
                here -> here.with(ObstacleFields.NEXT_STEP, "Unterschrift")
                        .with(ObstacleFields.authority(Country.NL), "Provincie")
                        .withPart(ActionFields.KIND, action("Minister fragen")));
        edit(
                both.ours,
                tram,
                here -> here.with(ObstacleFields.STATUS_NOW, Status.UNDER_ASSESSMENT)
                        .with(ObstacleFields.STATUS_ON, PartialDate.parse("2026-05-01"))
                        .with(ObstacleFields.STATUS_REASON, "Auf Bitte der Stadt"));

        takenBack();
        Dossier here = now(both.ours, bus);
        assertThat(here.title()).isEqualTo(german("Der Nachtbus"));
        assertThat(here.get(ObstacleFields.NEXT_STEP)).contains("Unterschrift");
        assertThat(here.parts(ActionFields.KIND)).hasSize(3);
        assertThat(now(both.ours, train.id()).title()).isEqualTo(train.title());

        takenThere();
        bothHoldTheSame();
        assertThat(now(both.theirs, bus).parts(ActionFields.KIND)).hasSize(3);
        assertThat(now(both.theirs, tram).get(ObstacleFields.STATUS_REASON)).contains("Auf Bitte der Stadt");
        assertThat(both.ours.search.dossiers())
                .flatMap(dossier -> dossier.parts(NoteFields.KIND))
                .isEmpty();
        anotherRoundChangesNothing();
    }

    @Test
    void whatBothEditedIsDecidedOnceAndStandsThereToo() {
        takenThere();
        edit(both.theirs, bus, there -> there.with(ObstacleFields.STATE_OF_PLAY, german("Vertrag liegt vor")));
        edit(both.theirs, tram, there -> there.with(ObstacleFields.NEXT_STEP, "Anruf"));
        edit(both.ours, bus, here -> here.with(ObstacleFields.STATE_OF_PLAY, german("Der Minister ist einverstanden")));
        edit(both.ours, tram, here -> here.with(ObstacleFields.NEXT_STEP, "Brief"));
        ImportPlan plan = both.planAtOurs(both.givenBack());
        assertThat(plan.undecided()).isEqualTo(2);
        LeftOut decided = LeftOut.NOTHING;
        for (PlannedRow row : plan.rows()) {
            for (Question question : row.questions())
                decided = decided.with(
                        row.place(),
                        question.clash().key(),
                        bus.equals(row.subject()) ? Decision.MINE : Decision.THEIRS);
        }
        both.ours.apply(plan.leaving(decided));
        takenThere();
        bothHoldTheSame();
        assertThat(now(both.theirs, bus).get(ObstacleFields.STATE_OF_PLAY))
                .contains(german("Der Minister ist einverstanden"));
        assertThat(now(both.ours, tram).get(ObstacleFields.NEXT_STEP)).contains("Anruf");
        anotherRoundChangesNothing();
    }

    @Test
    void anObstacleThatBothHadAlreadyIsFoundAgainUnderItsNumber() {
        UUID own =
                both.theirs.register.log(open("der bus"), Desk.ANNA).dossier().id();
        ImportPlan plan = both.planAtTheirs(both.given());
        assertThat(plan.allProblems()).extracting(Problem::key).containsExactly("intake.base.unknown");
        ImportPlan unasked = plan.leaving(plan.unasked());
        assertThat(unasked.rows())
                .filteredOn(row -> own.equals(row.subject()))
                .flatExtracting(PlannedRow::changes)
                .extracting(change -> change.field().code())
                .as("nobody can tell who changed what; but that it is called so there is taken")
                .containsExactlyInAnyOrder("organisation", "number");
        both.theirs.apply(unasked);
        assertThat(both.theirs.search.dossier(bus)).as("under another identity").isEmpty();
        edit(both.ours, bus, here -> here.with(ObstacleFields.TITLE, german("Der Nachtbus")));
        both.theirs.apply(both.planAtTheirs(both.given()));
        assertThat(now(both.theirs, own).title()).isEqualTo(german("Der Nachtbus"));
        assertThat(both.theirs.search.dossiers()).hasSize(3);
    }

    @Test
    void whatWasTakenInAndUndoneCanBeTakenInAgain() {
        Path given = both.given();
        both.theirs.apply(both.planAtTheirs(given));
        both.theirs.undo.undo(both.theirs.undo.next(Desk.ANNA).orElseThrow(), Desk.ANNA);
        assertThat(both.theirs.search.dossiers()).hasSize(1);
        both.theirs.apply(both.planAtTheirs(given));
        assertThat(both.theirs.search.dossiers())
                .hasSize(3)
                .filteredOn(dossier -> dossier.title().equals(german("Der Bus")))
                .singleElement()
                .satisfies(again -> {
                    assertThat(again.parts(ActionFields.KIND)).hasSize(1);
                    assertThat(again.parts(ReportFields.KIND)).hasSize(1);
                    assertThat(again.get(ObstacleFields.authority(Country.DE))).contains("Kreis Borken");
                });
        assertThat(both.planAtTheirs(given).isIdle()).as("the same again").isTrue();
    }

    @Test
    void ofTwoActionsWithOneIdentityTheFirstKeepsIt() throws IOException {
        Path given = both.given();
        new PartnersFile(given).edit(workbook -> {
            Sheet sheet = workbook.getSheet("Maßnahmen");
            Row copied = PartnersFile.row(sheet, "Anrufen");
            Row row = sheet.createRow(copied.getRowNum() + 1);
            copied.forEach(cell -> row.createCell(cell.getColumnIndex()).setCellValue(text(cell)));
            row.getCell(PartnersFile.column(sheet, "Nummer"))
                    .setCellValue(now(both.ours, tram).reference());
            row.getCell(PartnersFile.column(sheet, "Titel")).setCellValue("Die Straßenbahn");
        });
        both.theirs.apply(both.planAtTheirs(given));
        UUID call = now(both.ours, bus).parts(ActionFields.KIND).getFirst().id();
        assertThat(now(both.theirs, bus).part(ActionFields.KIND, call)).isPresent();
        assertThat(now(both.theirs, tram).parts(ActionFields.KIND))
                .singleElement()
                .satisfies(action -> assertThat(action.id()).isNotEqualTo(call));
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    @Test
    void whoeverGotAWorkbookDidNotSendIt() {
        ImportPlan plan = both.theirs.plan(both.theirs.open(both.given()), null);
        assertThat(plan.sender().isTold()).isFalse();
    }
}
