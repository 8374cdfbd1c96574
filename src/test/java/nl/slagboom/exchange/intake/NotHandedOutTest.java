package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Note;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Undo;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;

/** What an answer says of something else than went out, or of which two hand-outs it may be. */
final class NotHandedOutTest extends BusAndTram {

    private static final String TITLE = "Titel";

    private List<String> notes(UUID id) {
        return now(id).parts(NoteFields.KIND).stream()
                .map((Part<Note> note) -> note.get(NoteFields.TEXT).orElse(""))
                .toList();
    }

    private UUID titled(String title) {
        return search.dossiers().stream()
                .filter(dossier -> dossier.title().texts().contains(title))
                .map(Dossier::id)
                .findFirst()
                .orElseThrow();
    }

    private List<String> keys(ImportPlan plan) {
        return plan.allProblems().stream().map(Problem::key).toList();
    }

    @Test
    void anObstacleThatDidNotGoOutIsNotChangedByWhoNamesIt() throws IOException {
        UUID secret = log(open("Die Fähre").with(ObstacleFields.CONFIDENTIALITY, Confidentiality.INTERNAL));
        PartnersFile theirs = handedOut();
        theirs.add(
                LIST, "Nummer", now(secret).reference(), TITLE, "Die Fähre", "Sachstand", "Fährt", "Status", "gelöst");
        theirs.add(ACTIONS, "Nummer", now(secret).reference(), "Maßnahme", "Anlegen");
        Dossier before = now(secret);
        ImportPlan plan = plan("nrw.xlsx");
        assertThat(keys(plan)).containsExactly("exchange.notgiven", "exchange.notgiven");
        take(plan);
        assertThat(now(secret).values().written())
                .isEqualTo(before.with(
                                ObstacleFields.CHANGED_AT,
                                now(secret).get(ObstacleFields.CHANGED_AT).orElseThrow())
                        .values()
                        .written());
        assertThat(now(secret).parts(ActionFields.KIND)).isEmpty();
        assertThat(notes(secret)).containsExactlyInAnyOrder("Sachstand: Fährt", "Status: gelöst", "Maßnahme: Anlegen");
        take(plan("nrw.xlsx"));
        assertThat(notes(secret)).as("the same file again").hasSize(3);
    }

    @Test
    void whatThePartnerAddedAndWeChangedSinceStays() throws IOException {
        PartnersFile theirs = handedOut();
        theirs.add(LIST, TITLE, "Die Fähre", "Sachstand", "Fährt nicht");
        take(plan("nrw.xlsx"));
        UUID ferry = titled("Die Fähre");
        edit(ferry, ObstacleFields.STATE_OF_PLAY, german("Fährt wieder"));
        edit(ferry, ObstacleFields.THEMES, Set.of(Theme.ENERGY));
        edit(ferry, ObstacleFields.TITLE, german("Die Rheinfähre"));
        assertThat(plan("nrw.xlsx").isWorthKeeping()).as("the same file again").isFalse();
        theirs.type(LIST, "Die Fähre", "Sachstand", "Fährt im Mai");
        theirs.type(LIST, "Die Fähre", "Nächster Schritt", "Anlegen");
        ImportPlan plan = plan("nrw.xlsx");
        assertThat(plan.undecided()).as("what both changed is asked").isEqualTo(1);
        take(plan);
        assertThat(search.dossiers()).hasSize(3);
        assertThat(now(ferry).get(ObstacleFields.STATE_OF_PLAY)).contains(german("Fährt wieder"));
        assertThat(now(ferry).get(ObstacleFields.NEXT_STEP)).contains("Anlegen");
        ImportPlan left = intake.undecided(search.exchanges().handOuts().getFirst());
        assertThat(left.undecided()).isEqualTo(1);
    }

    @Test
    void whatWasWithdrawnDoesNotComeBackAsNew() throws IOException {
        PartnersFile theirs = handedOut();
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        new Undo(database, search, new Feed())
                .undo(search.history(bus).getLast().changeset(), "Anna");
        ImportPlan plan = plan("nrw.xlsx");
        assertThat(keys(plan)).contains("exchange.withdrawn").doesNotContain("exchange.part.whose");
        assertThat(plan.count(PlannedRow.Kind.NEW)).isZero();
    }

    @Test
    void ofTwoActionsInTheSameWordsTheRowsMeanThoseThatTheyWere() throws IOException {
        LocalDate day = LocalDate.of(2026, 5, 1);
        Part<Action> first =
                Part.blank(ActionFields.KIND).with(ActionFields.TASK, "Anrufen").with(ActionFields.DUE, day);
        Dossier there = now(bus);
        register.save(there, there.withPart(ActionFields.KIND, first), "Anna");
        List<Part<Action>> both = now(bus).parts(ActionFields.KIND);
        PartnersFile theirs = handedOut();
        withoutHidden(theirs);
        assertThat(plan("nrw.xlsx").rows())
                .as("nothing was touched")
                .allSatisfy(row -> assertThat(row.changes()).isEmpty());
        theirs.type(ACTIONS, "Frau Weber", "Wer", "Herr Kurz");
        ImportPlan plan = plan("nrw.xlsx");
        assertThat(keys(plan)).contains("exchange.action.twice");
        take(plan);
        assertThat(now(bus).parts(ActionFields.KIND)).isEqualTo(both);
        assertThat(notes(bus)).anySatisfy(note -> assertThat(note).contains("Herr Kurz"));
    }

    /** What is hidden is lost where somebody copies what he sees. */
    private static void withoutHidden(PartnersFile theirs) throws IOException {
        theirs.edit(workbook -> {
            for (int sheet = workbook.getNumberOfSheets() - 1; sheet >= 0; sheet--) {
                if (workbook.getSheetVisibility(sheet) != SheetVisibility.VISIBLE) workbook.removeSheetAt(sheet);
                else
                    workbook.getSheetAt(sheet)
                            .forEach(row -> row.forEach(cell -> {
                                if (row.getSheet().isColumnHidden(cell.getColumnIndex())) cell.setBlank();
                            }));
            }
        });
    }

    @Test
    void aFileThatDoesNotSayWhichHandOutItAnswersIsTheOneThatItIsMostLike() throws IOException {
        PartnersFile theirs = handedOut();
        withoutHidden(theirs);
        theirs.type(LIST, "Die Straßenbahn", "Sachstand", "Im Bau");
        Files.move(folder.resolve("nrw.xlsx"), folder.resolve("first.xlsx"));
        edit(bus, ObstacleFields.STATE_OF_PLAY, german("Ist geprüft"));
        edit(bus, ObstacleFields.NEXT_STEP, "Unterschrift");
        handedOut();
        ImportPlan plan = plan("first.xlsx");
        assertThat(plan.handOut()).isEqualTo(search.exchanges().handOuts().getLast());
        take(plan);
        assertThat(now(bus).get(ObstacleFields.STATE_OF_PLAY)).contains(german("Ist geprüft"));
        assertThat(now(tram).get(ObstacleFields.STATE_OF_PLAY)).contains(german("Im Bau"));
    }

    @Test
    void aDayOfAStatusIsNeverLost() throws IOException {
        edit(bus, ObstacleFields.STATUS_ON, PartialDate.parse("2026-03-01"));
        PartnersFile theirs = handedOut();
        theirs.type(LIST, "Der Bus", GERMAN.label(ObstacleFields.STATUS_ON), "15.11.2026");
        ImportPlan plan = plan("nrw.xlsx");
        assertThat(keys(plan)).contains("exchange.notyours");
        take(plan);
        assertThat(notes(bus)).anySatisfy(note -> assertThat(note).contains("15.11.2026"));
        theirs.type(LIST, "Der Bus", "Status", GERMAN.value(Status.RECOGNISED));
        theirs.type(LIST, "Der Bus", GERMAN.label(ObstacleFields.STATUS_ON), "16.11.2026");
        take(plan("nrw.xlsx"));
        assertThat(notes(bus)).anySatisfy(note -> assertThat(note).contains("16.11.2026"));
    }

    @Test
    void aDayOfAStatusThatIsHisToChangeIsTaken() throws IOException {
        edit(bus, ObstacleFields.STATUS_ON, PartialDate.parse("2026-03-01"));
        giving.give(
                new Giving.Wish(
                        "Staatskanzlei NRW",
                        Neighbour.NRW,
                        List.of(Language.DE),
                        List.of(bus, tram),
                        Set.of(ObstacleFields.STATUS_NOW.code()),
                        null),
                folder.resolve("nrw.xlsx"),
                "Anna",
                Progress.NONE);
        PartnersFile theirs = new PartnersFile(folder.resolve("nrw.xlsx"));
        theirs.type(LIST, "Der Bus", GERMAN.label(ObstacleFields.STATUS_ON), "15.10.2026");
        take(plan("nrw.xlsx"));
        assertThat(now(bus).get(ObstacleFields.STATUS_ON)).contains(PartialDate.parse("2026-10-15"));
        assertThat(now(bus).status()).isEqualTo(Status.REPORTED);
    }

    @Test
    void aRowOfWhichNothingIsTakenDiffersStill() throws IOException {
        PartnersFile theirs = handedOut();
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        ImportPlan plan = plan("nrw.xlsx");
        LeftOut out = LeftOut.NOTHING;
        for (PlannedRow row : plan.rows())
            for (Piece piece : row.pieces()) out = out.with(row.place(), piece.key(), false);
        assertThat(plan.rows()).noneMatch(PlannedRow::isUntaken);
        assertThat(plan.leaving(out).rows())
                .filteredOn(PlannedRow::isUntaken)
                .extracting(PlannedRow::subject)
                .containsExactly(bus);
    }
}
