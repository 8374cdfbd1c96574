package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Decision;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Identity;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Status;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/** A workbook that was handed out comes back, edited by a partner, when the register has moved on. */
final class ReturnedWorkbookTest extends BusAndTram {

    private static final String SIDES = "Seiten";

    private Path given() {
        handedOut();
        return folder.resolve("nrw.xlsx");
    }

    @Test
    void aWorkbookThatNobodyTouchedChangesNothing() {
        Path file = given();
        edit(bus, ObstacleFields.STATE_OF_PLAY, german("Der Minister ist einverstanden"));
        ImportPlan plan = plan(file);
        assertThat(plan.allProblems()).isEmpty();
        assertThat(plan.isIdle()).isTrue();
        assertThat(plan.undecided()).isZero();
        assertThat(plan.cellsKept()).isEqualTo(1);
    }

    @Test
    void everyEditComesBackToItsField() throws IOException {
        Path file = given();
        PartnersFile theirs = new PartnersFile(file);
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        theirs.type(LIST, "Die Straßenbahn", "Titel", "Die Stadtbahn");
        theirs.type(LIST, "Der Bus", "Anmerkungen", "Bitte bald");
        theirs.type(SIDES, "side:DE:" + bus, "Zuständige Behörde", "Bezirksregierung Münster");
        theirs.type(ACTIONS, "Anrufen", "Wer", "Herr Kurz");
        theirs.type(ACTIONS, "Anrufen", "Land", "Deutschland");
        theirs.add(ACTIONS, "Nummer", now(tram).reference(), "Maßnahme", "Fahrplan schicken");
        take(plan(file));
        assertThat(now(bus).get(ObstacleFields.STATE_OF_PLAY)).contains(german("Vertrag liegt vor"));
        assertThat(now(tram).title()).isEqualTo(german("Die Stadtbahn"));
        assertThat(now(bus).get(ObstacleFields.authority(Country.DE))).contains("Bezirksregierung Münster");
        assertThat(now(bus).parts(ActionFields.KIND)).singleElement().satisfies(action -> {
            assertThat(action.get(ActionFields.OWNER)).contains("Herr Kurz");
            assertThat(action.get(ActionFields.COUNTRY)).contains(Country.DE);
        });
        assertThat(now(tram).parts(ActionFields.KIND))
                .singleElement()
                .satisfies(action -> assertThat(action.get(ActionFields.TASK)).contains("Fahrplan schicken"));
        assertThat(now(bus).parts(NoteFields.KIND)).singleElement().satisfies(note -> {
            assertThat(note.get(NoteFields.AUTHOR)).contains("Staatskanzlei NRW");
            assertThat(note.get(NoteFields.TEXT).orElse("")).contains("Bitte bald");
        });
        assertThat(plan(file).isIdle()).as("the same again").isTrue();
    }

    @Test
    void whatBothChangedIsAskedAndUntilThenOursStays() throws IOException {
        Path file = given();
        edit(bus, ObstacleFields.STATE_OF_PLAY, german("Der Minister ist einverstanden"));
        new PartnersFile(file).type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        ImportPlan plan = plan(file);
        assertThat(plan.undecided()).isEqualTo(1);
        Question question = plan.rows().stream()
                .flatMap(row -> row.questions().stream())
                .findFirst()
                .orElseThrow();
        assertThat(question.clash().base()).isEqualTo("Wird geprüft");
        assertThat(question.clash().mine()).isEqualTo("Der Minister ist einverstanden");
        assertThat(question.clash().theirs()).isEqualTo("Vertrag liegt vor");
        take(plan);
        assertThat(now(bus).get(ObstacleFields.STATE_OF_PLAY)).contains(german("Der Minister ist einverstanden"));
        HandOut.Entry given = search.exchanges().handOuts().getFirst();
        assertThat(given.answeredAt()).isNotNull();
        assertThat(search.exchanges().questions(given.id()))
                .singleElement()
                .satisfies(asked -> assertThat(asked.choice()).isNull());
        take(plan(file).deciding(LeftOut.NOTHING, Decision.THEIRS));
        assertThat(now(bus).get(ObstacleFields.STATE_OF_PLAY)).contains(german("Vertrag liegt vor"));
        assertThat(search.exchanges().questions(given.id()))
                .singleElement()
                .satisfies(asked -> assertThat(asked.choice()).isEqualTo(Choice.THEIRS));
    }

    @Test
    void whatWasDecidedForOursIsNotAskedAgainAndTheirsIsKeptInTheLogbook() throws IOException {
        Path file = given();
        edit(bus, ObstacleFields.STATE_OF_PLAY, german("Der Minister ist einverstanden"));
        new PartnersFile(file).type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        take(plan(file).deciding(LeftOut.NOTHING, Decision.MINE));
        assertThat(now(bus).get(ObstacleFields.STATE_OF_PLAY)).contains(german("Der Minister ist einverstanden"));
        assertThat(now(bus).parts(NoteFields.KIND))
                .anyMatch(note -> note.get(NoteFields.TEXT).orElse("").contains("Vertrag liegt vor"));
        ImportPlan again = plan(file);
        assertThat(again.undecided()).isZero();
        assertThat(again.isIdle()).isTrue();
    }

    @Test
    void whatWasLeftIsDecidedLaterInWordsOfOnesOwn() throws IOException {
        Path file = given();
        edit(bus, ObstacleFields.STATE_OF_PLAY, german("Der Minister ist einverstanden"));
        edit(tram, ObstacleFields.NEXT_STEP, "Brief");
        PartnersFile theirs = new PartnersFile(file);
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        theirs.type(LIST, "Die Straßenbahn", "Nächster Schritt", "Anruf");
        take(plan(file));
        HandOut.Entry given = search.exchanges().handOuts().getFirst();
        ImportPlan left = intake.undecided(given);
        assertThat(left.undecided()).isEqualTo(2);
        assertThat(left.isIdle()).isTrue();
        LeftOut decided = LeftOut.NOTHING;
        for (PlannedRow row : left.rows()) {
            boolean isBus = bus.equals(row.subject());
            decided = decided.with(
                    row.place(),
                    row.questions().getFirst().clash().key(),
                    isBus ? new Decision(Choice.OWN, "Vertrag liegt beim Minister") : Decision.THEIRS);
        }
        take(left.leaving(decided));
        assertThat(now(bus).get(ObstacleFields.STATE_OF_PLAY)).contains(german("Vertrag liegt beim Minister"));
        assertThat(now(tram).get(ObstacleFields.NEXT_STEP)).contains("Anruf");
        assertThat(search.exchanges().questions(given.id()))
                .extracting(asked -> asked.choice())
                .containsOnly(Choice.OWN, Choice.THEIRS);
        assertThat(intake.undecided(given).rows()).isEmpty();
        assertThat(plan(file).isWorthKeeping()).as("the same file again").isFalse();
    }

    @Test
    void anActionThatWeRemovedAndThePartnerChangedIsDecidedLaterToo() throws IOException {
        Path file = given();
        new PartnersFile(file).type(ACTIONS, "Anrufen", "Wer", "Herr Kurz");
        Dossier now = now(bus);
        register.save(
                now,
                now.withoutPart(
                        ActionFields.KIND,
                        now.parts(ActionFields.KIND).getFirst().id()),
                "Anna");
        take(plan(file));
        assertThat(now(bus).parts(ActionFields.KIND)).isEmpty();
        ImportPlan left = intake.undecided(search.exchanges().handOuts().getFirst());
        assertThat(left.undecided()).isEqualTo(1);
        take(left.deciding(LeftOut.NOTHING, Decision.THEIRS));
        assertThat(now(bus).parts(ActionFields.KIND))
                .singleElement()
                .satisfies(action -> assertThat(action.get(ActionFields.OWNER)).contains("Herr Kurz"));
    }

    @Test
    void aSecondAnswerThatSaysSomethingElseIsAskedAgain() throws IOException {
        Path file = given();
        edit(bus, ObstacleFields.STATE_OF_PLAY, german("Der Minister ist einverstanden"));
        PartnersFile theirs = new PartnersFile(file);
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        take(plan(file).deciding(LeftOut.NOTHING, Decision.MINE));
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag ist unterschrieben");
        assertThat(plan(file).undecided()).isEqualTo(1);
    }

    @Test
    void whatWeHaveMadeLikeThePartnersIsAQuestionNoMore() throws IOException {
        Path file = given();
        edit(bus, ObstacleFields.STATE_OF_PLAY, german("Der Minister ist einverstanden"));
        new PartnersFile(file).type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        take(plan(file));
        edit(bus, ObstacleFields.STATE_OF_PLAY, german("Vertrag liegt vor"));
        HandOut.Entry given = search.exchanges().handOuts().getFirst();
        ImportPlan left = intake.undecided(given);
        assertThat(left.undecided()).isZero();
        assertThat(left.isWorthKeeping()).isTrue();
        take(left);
        assertThat(search.exchanges().questions(given.id()))
                .singleElement()
                .satisfies(asked -> assertThat(asked.choice()).isEqualTo(Choice.THEIRS));
    }

    @Test
    void ofTwoActionsInTheSameWordsEachStaysItself() throws IOException {
        Dossier now = now(bus);
        Part<Action> twin =
                Part.blank(ActionFields.KIND).with(ActionFields.TASK, "Anrufen").with(ActionFields.OWNER, "Frau Lang");
        register.save(now, now.withPart(ActionFields.KIND, twin), "Anna");
        Path file = given();
        assertThat(plan(file).isIdle()).isTrue();
        new PartnersFile(file).type(ACTIONS, "Frau Lang", "Wer", "Herr Kurz");
        take(plan(file));
        assertThat(now(bus).part(ActionFields.KIND, twin.id()).orElseThrow().get(ActionFields.OWNER))
                .contains("Herr Kurz");
        assertThat(now(bus).parts(ActionFields.KIND)).hasSize(2);
    }

    @Test
    void aNewRowUnderAnotherRowsHiddenIdentityIsANewObstacle() throws IOException {
        Path file = given();
        new PartnersFile(file).edit(workbook -> {
            Row row = workbook.getSheet(LIST).getRow(1);
            row.createCell(0);
            for (Cell cell : row) if (cell.getCellType() == CellType.STRING && !isHidden(cell)) cell.setBlank();
            for (Cell heading : workbook.getSheet(LIST).getRow(0))
                if (heading.getStringCellValue().equals("Titel"))
                    row.createCell(heading.getColumnIndex()).setCellValue("Kein Netz im Zug");
        });
        ImportPlan plan = plan(file);
        assertThat(plan.count(PlannedRow.Kind.NEW)).isEqualTo(1);
        assertThat(plan.count(PlannedRow.Kind.CHANGED)).isZero();
    }

    private static boolean isHidden(Cell cell) {
        return cell.getSheet().isColumnHidden(cell.getColumnIndex());
    }

    @Test
    void theWorkbookOfAnotherRegisterAnswersNone() throws IOException {
        Path file = given();
        String id = search.exchanges().handOuts().getFirst().id().toString();
        for (String ours : List.of(id, bus.toString(), tram.toString())) replace(file, ours, Identity.fresh());
        assertThat(intake.answered(intake.open(file, Progress.NONE), null)).isEmpty();
    }

    private static void replace(Path file, String ours, UUID theirs) throws IOException {
        new PartnersFile(file).edit(workbook -> {
            List<Cell> saying = new ArrayList<>();
            for (Sheet sheet : workbook)
                for (Row row : sheet) for (Cell cell : row) if (cell.toString().contains(ours)) saying.add(cell);
            assertThat(saying).isNotEmpty();
            for (Cell cell : saying) {
                String text = cell.toString().replace(ours, theirs.toString());
                // POI leaves the old text in a cell that has one of its own.
                cell.getRow().createCell(cell.getColumnIndex()).setCellValue(text);
            }
        });
    }

    @Test
    void aQuestionThatThePartnerHimselfOvertookIsClosed() throws IOException {
        Path file = given();
        edit(bus, ObstacleFields.STATE_OF_PLAY, german("Der Minister ist einverstanden"));
        PartnersFile theirs = new PartnersFile(file);
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        take(plan(file));
        edit(bus, ObstacleFields.STATE_OF_PLAY, german("Wird geprüft"));
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag ist unterschrieben");
        take(plan(file));
        assertThat(now(bus).get(ObstacleFields.STATE_OF_PLAY)).contains(german("Vertrag ist unterschrieben"));
        assertThat(search.exchanges().undecided()).isEmpty();
    }

    @Test
    void whatIsEmptiedIsErasedOnlyWhereAPersonAgrees() throws IOException {
        Path file = given();
        new PartnersFile(file).type(LIST, "Der Bus", "Nächster Schritt", "");
        ImportPlan plan = plan(file);
        assertThat(plan.isIdle()).isTrue();
        PlannedRow row = plan.rows().stream()
                .filter(one -> !one.questions().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(row.questions()).singleElement().satisfies(question -> {
            assertThat(question.isBlank()).isTrue();
            assertThat(question.clash().mine()).isEqualTo("Gespräch");
        });
        LeftOut agreed = LeftOut.NOTHING.with(
                row.place(), row.questions().getFirst().clash().key(), Decision.THEIRS);
        take(plan.leaving(agreed));
        assertThat(now(bus).get(ObstacleFields.NEXT_STEP)).isEmpty();
    }

    @Test
    void whatIsNotThePartnersToChangeStaysAndIsNoted() throws IOException {
        Path file = given();
        PartnersFile theirs = new PartnersFile(file);
        theirs.type(LIST, "Der Bus", "Status", "gelöst");
        theirs.type(SIDES, "side:NL:" + bus, "Zuständige Behörde", "Rijkswaterstaat");
        ImportPlan plan = plan(file);
        assertThat(plan.allProblems()).extracting(Problem::key).containsOnly("exchange.notyours");
        take(plan);
        assertThat(now(bus).status()).isEqualTo(Status.REPORTED);
        assertThat(now(bus).get(ObstacleFields.authority(Country.NL))).isEmpty();
        assertThat(now(bus).parts(NoteFields.KIND))
                .extracting(note -> note.get(NoteFields.TEXT).orElse(""))
                .anyMatch(text -> text.contains("gelöst"))
                .anyMatch(text -> text.contains("Rijkswaterstaat"));
    }

    @Test
    void aNewRowIsAnObstacleThatThePartnerReportedAndOneLikeItIsPointedAt() throws IOException {
        Path file = given();
        new PartnersFile(file).add(LIST, "Titel", "Der Bus fährt nicht", "Beschreibung", "Abends nicht");
        ImportPlan plan = plan(file);
        assertThat(plan.count(PlannedRow.Kind.NEW)).isEqualTo(1);
        take(plan);
        Dossier fresh = search.dossiers().stream()
                .filter(dossier -> dossier.title().equals(german("Der Bus fährt nicht")))
                .findFirst()
                .orElseThrow();
        assertThat(fresh.parts(ReportFields.KIND))
                .singleElement()
                .satisfies(report ->
                        assertThat(report.get(ReportFields.ORGANISATION)).contains("Staatskanzlei NRW"));
        assertThat(plan(file).isIdle()).as("the same again").isTrue();
    }

    @Test
    void whatIsHiddenMayBeLostAndRowsMayBeLeftOut() throws IOException {
        Path file = given();
        PartnersFile theirs = new PartnersFile(file);
        theirs.edit(workbook -> {
            for (String name : List.of(OurWorkbook.COLUMNS, OurWorkbook.ROWS))
                workbook.removeSheetAt(workbook.getSheetIndex(name));
            for (String name : List.of(LIST, SIDES, ACTIONS)) {
                Sheet sheet = workbook.getSheet(name);
                int identity = PartnersFile.column(sheet, OurWorkbook.IDENTITY);
                for (Row row : sheet) if (row.getCell(identity) != null) row.removeCell(row.getCell(identity));
            }
            Sheet list = workbook.getSheet(LIST);
            list.removeRow(PartnersFile.row(list, "Die Straßenbahn"));
        });
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        theirs.type(ACTIONS, "Anrufen", "Wer", "Herr Kurz");
        edit(bus, ObstacleFields.NEXT_STEP, "Zweites Gespräch");
        ImportPlan plan = plan(file);
        assertThat(plan.undecided()).isZero();
        take(plan);
        assertThat(now(bus).get(ObstacleFields.STATE_OF_PLAY)).contains(german("Vertrag liegt vor"));
        assertThat(now(bus).get(ObstacleFields.NEXT_STEP)).contains("Zweites Gespräch");
        assertThat(now(bus).parts(ActionFields.KIND))
                .singleElement()
                .satisfies(action -> assertThat(action.get(ActionFields.OWNER)).contains("Herr Kurz"));
        assertThat(now(tram).title()).isEqualTo(german("Die Straßenbahn"));
    }

    @Test
    void aListOfAnotherKindAnswersNothing() {
        Path file = Desk.partners("vlaanderen-knelpunten.xlsx");
        assertThat(intake.answered(intake.open(file, Progress.NONE), null)).isEqualTo(Optional.empty());
    }
}
