package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.exchange.read.WorkbookReader;
import nl.slagboom.exchange.write.Became;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.exchange.write.Outcome;
import nl.slagboom.job.Progress;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Decision;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Undo;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/** A partner is told what became of his changes, in a workbook that comes back like the one before. */
final class AnswerTest extends BusAndTram {

    private static final String ANSWER = "Antwort";

    private static String label(Outcome outcome) {
        return outcome.label(GERMAN, List.of(Language.DE));
    }

    @Test
    void whatWasTakenIsSaidWithWhatItWas() throws IOException {
        PartnersFile theirs = handedOut();
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        theirs.type(LIST, "Der Bus", "Anmerkungen", "Bitte bald");
        theirs.type(ACTIONS, "Anrufen", "Wer", "Herr Kurz");
        theirs.add(ACTIONS, "Nummer", now(tram).reference(), "Maßnahme", "Fahrplan schicken");
        take(plan("nrw.xlsx"));
        assertThat(outcomes())
                .extracting(
                        Outcome::obstacle,
                        AnswerTest::label,
                        Outcome::base,
                        one -> Outcome.read(one.theirs(), GERMAN),
                        Outcome::became)
                .containsExactly(
                        tuple(bus, "Sachstand", "Wird geprüft", "Vertrag liegt vor", Became.TAKEN),
                        tuple(bus, "Maßnahme „Anrufen“: Wer", "Frau Weber", "Herr Kurz", Became.TAKEN),
                        tuple(bus, "Anmerkungen", null, "Bitte bald", Became.NOTED),
                        tuple(tram, "Maßnahme", null, "Fahrplan schicken", Became.TAKEN));
    }

    @Test
    void whatWasNotTakenIsSaidWithWhatStays() throws IOException {
        PartnersFile theirs = handedOut();
        edit(bus, ObstacleFields.STATE_OF_PLAY, german("Der Minister ist einverstanden"));
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        take(plan("nrw.xlsx"));
        assertThat(outcomes()).singleElement().satisfies(one -> {
            assertThat(one.base()).isEqualTo("Wird geprüft");
            assertThat(one.theirs()).isEqualTo("Vertrag liegt vor");
            assertThat(one.became()).isEqualTo(Became.OPEN);
            assertThat(one.now()).isEqualTo("Der Minister ist einverstanden");
        });
        take(plan("nrw.xlsx").deciding(LeftOut.NOTHING, Decision.MINE));
        assertThat(outcomes()).as("not once more as a note").singleElement().satisfies(one -> {
            assertThat(one.theirs()).isEqualTo("Vertrag liegt vor");
            assertThat(one.became()).isEqualTo(Became.OURS);
            assertThat(one.now()).isEqualTo("Der Minister ist einverstanden");
        });
    }

    @Test
    void whatStandsBelowOursOrWasChangedSinceIsSaid() throws IOException {
        PartnersFile theirs = handedOut();
        edit(bus, ObstacleFields.STATE_OF_PLAY, german("Der Minister ist einverstanden"));
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        theirs.type(LIST, "Der Bus", "Nächster Schritt", "Treffen");
        take(plan("nrw.xlsx").deciding(LeftOut.NOTHING, Decision.of(Choice.BOTH)));
        edit(bus, ObstacleFields.NEXT_STEP, "Treffen am Dienstag");
        assertThat(outcomes())
                .extracting(AnswerTest::label, Outcome::theirs, Outcome::became, Outcome::now)
                .containsExactlyInAnyOrder(
                        tuple(
                                "Sachstand",
                                "Vertrag liegt vor",
                                Became.BOTH,
                                "Der Minister ist einverstanden\nVertrag liegt vor"),
                        tuple("Nächster Schritt", "Treffen", Became.CHANGED, "Treffen am Dienstag"));
    }

    @Test
    void whatIsDecidedLaterIsSaidAsItWasDecidedThen() throws IOException {
        PartnersFile theirs = handedOut();
        edit(bus, ObstacleFields.STATE_OF_PLAY, german("Der Minister ist einverstanden"));
        edit(tram, ObstacleFields.STATE_OF_PLAY, german("Im Bau"));
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        theirs.type(LIST, "Die Straßenbahn", "Sachstand", "Fast fertig");
        take(plan("nrw.xlsx"));
        ImportPlan left = intake.undecided(search.exchanges().handOuts().getFirst());
        LeftOut decided = LeftOut.NOTHING;
        for (PlannedRow row : left.rows())
            decided = decided.with(
                    row.place(),
                    row.questions().getFirst().clash().key(),
                    bus.equals(row.subject())
                            ? new Decision(Choice.OWN, "Vertrag ist beim Minister")
                            : Decision.THEIRS);
        take(left.leaving(decided));
        assertThat(outcomes())
                .extracting(Outcome::obstacle, Outcome::theirs, Outcome::became, Outcome::now)
                .containsExactly(
                        tuple(bus, "Vertrag liegt vor", Became.OTHER, "Vertrag ist beim Minister"),
                        tuple(tram, "Fast fertig", Became.TAKEN, null));
    }

    /** It goes with its day and reason: nothing but the status is told of. */
    @Test
    void aStatusThatClashedIsToldAsOne() throws IOException {
        Path file = folder.resolve("nrw.xlsx");
        Set<String> editable = Set.of(ObstacleFields.STATUS_NOW.code());
        giving.give(
                new Giving.Wish(
                        "Staatskanzlei NRW", Neighbour.NRW, List.of(Language.DE), List.of(bus, tram), editable, null),
                file,
                "Anna",
                Progress.NONE);
        new PartnersFile(file).type(LIST, "Der Bus", "Status", GERMAN.value(Status.RECOGNISED));
        new PartnersFile(file).type(LIST, "Die Straßenbahn", "Status", GERMAN.value(Status.RECOGNISED));
        edit(bus, ObstacleFields.STATUS_NOW, Status.UNDER_ASSESSMENT);
        take(plan("nrw.xlsx"));
        assertThat(outcomes())
                .extracting(Outcome::obstacle, AnswerTest::label, Outcome::theirs, Outcome::became, Outcome::now)
                .containsExactly(
                        tuple(bus, "Status", Status.RECOGNISED, Became.OPEN, Status.UNDER_ASSESSMENT),
                        tuple(tram, "Status", Status.RECOGNISED, Became.TAKEN, null));
    }

    /** An action that both sides changed is asked field by field; one that we removed is asked whole. */
    @Test
    void anActionThatWeRemovedAndThePartnerChangedIsToldWhole() throws IOException {
        PartnersFile theirs = handedOut();
        theirs.type(ACTIONS, "Anrufen", "Wer", "Herr Kurz");
        Dossier there = now(bus);
        UUID call = there.parts(ActionFields.KIND).getFirst().id();
        register.save(there, there.withoutPart(ActionFields.KIND, call), "Anna");
        take(plan("nrw.xlsx"));
        assertThat(outcomes()).singleElement().satisfies(one -> {
            assertThat(label(one)).isEqualTo("Maßnahme");
            assertThat(Outcome.read(one.base(), GERMAN)).isEqualTo("Anrufen · Frau Weber");
            assertThat(Outcome.read(one.theirs(), GERMAN)).isEqualTo("Anrufen · Herr Kurz");
            assertThat(one.became()).isEqualTo(Became.OPEN);
            assertThat(one.now()).isNull();
        });
    }

    @Test
    void ofSeveralCodesOnlyThoseThatThePartnerChangedAreHis() throws IOException {
        PartnersFile theirs = handedOut();
        theirs.type(LIST, "Der Bus", "Thema", GERMAN.value(List.of(Theme.MOBILITY, Theme.HOUSING)));
        edit(bus, ObstacleFields.THEMES, Set.of(Theme.MOBILITY, Theme.ENERGY));
        take(plan("nrw.xlsx"));
        assertThat(now(bus).get(ObstacleFields.THEMES)).contains(Set.of(Theme.MOBILITY, Theme.ENERGY, Theme.HOUSING));
        assertThat(outcomes()).singleElement().satisfies(one -> {
            assertThat(one.theirs()).isEqualTo(Set.of(Theme.MOBILITY, Theme.HOUSING));
            assertThat(one.became()).isEqualTo(Became.TAKEN);
        });
    }

    @Test
    void aNewRowIsToldItsNumberAndStandsInTheNextWorkbook() throws IOException {
        PartnersFile theirs = handedOut();
        theirs.add(LIST, "Titel", "Der Zug", "Beschreibung", "Fährt nicht");
        take(plan("nrw.xlsx"));
        Dossier train = search.dossiers().stream()
                .filter(dossier -> dossier.title().equals(german("Der Zug")))
                .findFirst()
                .orElseThrow();
        Giving.Answered answered = answer();
        assertThat(answered.answer().outcomes()).singleElement().satisfies(one -> {
            assertThat(one.became()).isEqualTo(Became.NEW);
            assertThat(one.reference()).isEqualTo(train.reference());
        });
        HandOut.Entry next = answered.handOut();
        HandOut.Entry first = answered.answer().to();
        assertThat(next.obstacles()).containsExactly(bus, tram, train.id());
        assertThat(next.partner()).isEqualTo(first.partner());
        assertThat(next.languages()).isEqualTo(first.languages());
        assertThat(next.neighbour()).isEqualTo(first.neighbour());
        assertThat(next.editable()).isEqualTo(first.editable());
        assertThat(search.exchanges().handOuts().getFirst().id()).isEqualTo(next.id());
        assertThat(texts(ANSWER)).contains("neu: aufgenommen als " + train.reference());
    }

    private List<String> texts(String name) {
        return new WorkbookReader()
                .read(folder.resolve("answer.xlsx"), Progress.NONE).sheets().stream()
                        .filter(sheet -> sheet.name().equals(name))
                        .flatMap(sheet -> sheet.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.text())
                        .toList();
    }

    @Test
    void anObstacleThatIsOursAloneByNowTellsNothingButWhatThePartnerWrote() throws IOException {
        PartnersFile theirs = handedOut();
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        theirs.add(LIST, "Titel", "Der Zug");
        take(plan("nrw.xlsx"));
        UUID train = search.dossiers().stream()
                .filter(dossier -> dossier.title().equals(german("Der Zug")))
                .findFirst()
                .orElseThrow()
                .id();
        for (UUID id : List.of(bus, train)) {
            edit(id, ObstacleFields.CONFIDENTIALITY, Confidentiality.INTERNAL);
            edit(id, ObstacleFields.TITLE, german("Geheim"));
            edit(id, ObstacleFields.STATE_OF_PLAY, german("Geheim"));
        }
        assertThat(outcomes())
                .extracting(Outcome::reference, Outcome::title, Outcome::became, Outcome::now)
                .containsExactly(
                        tuple(now(bus).reference(), german("Der Bus"), Became.GONE, null),
                        tuple("", german("Der Zug"), Became.GONE, null));
        assertThat(search.exchanges().handOuts().getFirst().obstacles()).containsExactly(tram);
        assertThat(texts(ANSWER)).noneMatch(text -> text.contains("Geheim"));
    }

    @Test
    void aNewRowThatNamesAnObstacleOfOursAloneDoesNotTellItsNumber() throws IOException {
        UUID secret = log(open("Der Zug").with(ObstacleFields.CONFIDENTIALITY, Confidentiality.INTERNAL));
        PartnersFile theirs = handedOut();
        theirs.add(LIST, "Titel", "Der Zug", "Beschreibung", "Fährt nicht");
        take(plan("nrw.xlsx"));
        outcomes();
        assertThat(texts(ANSWER)).noneMatch(text -> text.contains(now(secret).reference()));
    }

    @Test
    void anImportThatWasTakenBackIsNoAnswerUntilItIsTakenInAgain() throws IOException {
        PartnersFile theirs = handedOut();
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        theirs.add(LIST, "Titel", "Der Zug");
        edit(tram, ObstacleFields.STATE_OF_PLAY, german("Unser Stand"));
        theirs.type(LIST, "Die Straßenbahn", "Sachstand", "Ihr Stand");
        take(plan("nrw.xlsx"));
        assertThat(search.exchanges().undecided()).hasSize(1);
        Undo undo = new Undo(database, search, new Feed());
        long undone =
                undo.undo(search.changesets(1).getFirst(), "Anna").changeset().number();
        assertThat(search.exchanges().handOuts().getFirst().isOutstanding()).isTrue();
        assertThat(search.exchanges().undecided()).isEmpty();
        assertThatThrownBy(this::answer).isInstanceOf(Refusal.class).hasMessageContaining("answer.nothing");

        undo.undo(search.changeset(undone).orElseThrow(), "Anna");
        assertThat(search.exchanges().handOuts().getFirst().isOutstanding()).isFalse();
        assertThat(search.exchanges().undecided()).hasSize(1);
        assertThat(outcomes())
                .extracting(Outcome::became)
                .containsExactlyInAnyOrder(Became.TAKEN, Became.OPEN, Became.NEW);
        assertThat(database.check().findings()).isEmpty();
    }

    @Test
    void whatWasEmptiedAndLeftIsToldAndSoIsWhatWasErased() throws IOException {
        PartnersFile theirs = handedOut();
        theirs.type(LIST, "Der Bus", "Sachstand", "");
        theirs.type(LIST, "Der Bus", "Nächster Schritt", "");
        ImportPlan plan = plan("nrw.xlsx");
        take(plan.leaving(plan.erasing(LeftOut.NOTHING, Set.of("nextStep"))));
        assertThat(outcomes())
                .extracting(AnswerTest::label, Outcome::base, Outcome::theirs, Outcome::became)
                .containsExactlyInAnyOrder(
                        tuple("Sachstand", "Wird geprüft", null, Became.OURS),
                        tuple("Nächster Schritt", "Gespräch", null, Became.TAKEN));
        assertThat(plan("nrw.xlsx").isWorthKeeping()).isFalse();
        assertThat(search.exchanges().undecided()).isEmpty();
    }

    @Test
    void themesThatBothReplacedAreAskedAndToldAsThePartnerHasThem() throws IOException {
        PartnersFile theirs = handedOut();
        edit(bus, ObstacleFields.THEMES, Set.of(Theme.ENERGY));
        theirs.type(LIST, "Der Bus", GERMAN.label(ObstacleFields.THEMES), GERMAN.value(Theme.ECONOMY));
        take(plan("nrw.xlsx"));
        assertThat(outcomes())
                .extracting(one -> Outcome.read(one.theirs(), GERMAN), Outcome::became)
                .containsExactly(tuple(GERMAN.value(Theme.ECONOMY), Became.OPEN));
        take(intake.undecided(search.exchanges().handOuts().get(1))
                .deciding(LeftOut.NOTHING, Decision.of(Choice.BOTH)));
        assertThat(now(bus).get(ObstacleFields.THEMES)).contains(Set.of(Theme.ENERGY, Theme.ECONOMY));
    }

    @Test
    void aDecisionThatIsTakenBackIsOpenAgain() throws IOException {
        PartnersFile theirs = handedOut();
        edit(bus, ObstacleFields.STATE_OF_PLAY, german("Unser Stand"));
        theirs.type(LIST, "Der Bus", "Sachstand", "Ihr Stand");
        take(plan("nrw.xlsx"));
        HandOut.Entry given = search.exchanges().handOuts().getFirst();
        take(intake.undecided(given).deciding(LeftOut.NOTHING, Decision.MINE));
        assertThat(search.exchanges().undecided()).isEmpty();
        new Undo(database, search, new Feed()).undo(search.changesets(1).getFirst(), "Anna");
        assertThat(search.exchanges().undecided()).hasSize(1);
        assertThat(search.exchanges().handOuts().getFirst().isOutstanding()).isFalse();
    }

    @Test
    void anAnswerThatComesBackUnchangedChangesNothing() throws IOException {
        for (List<Language> languages : List.of(List.of(Language.DE), List.of(Language.DE, Language.NL))) {
            PartnersFile theirs = handedOut(languages.toArray(new Language[0]));
            String heading = languages.size() == 1 ? "Sachstand" : "Sachstand (de)";
            theirs.type(LIST, "Der Bus", heading, "Vertrag liegt vor " + languages.size());
            take(plan("nrw.xlsx"));
            answer();
            ImportPlan plan = plan("answer.xlsx");
            assertThat(plan.allProblems()).isEmpty();
            assertThat(plan.isIdle()).isTrue();
            assertThat(plan.undecided()).isZero();
            assertThat(plan.cellsKept()).isZero();
            assertThat(Objects.requireNonNull(plan.handOut()).id())
                    .isEqualTo(search.exchanges().handOuts().getFirst().id());
        }
    }

    @Test
    void oneWhoseListWasEditedGivesThatEditAndNoMore() throws IOException {
        PartnersFile theirs = handedOut();
        theirs.type(LIST, "Der Bus", "Sachstand", "Vertrag liegt vor");
        take(plan("nrw.xlsx"));
        answer();
        PartnersFile again = new PartnersFile(folder.resolve("answer.xlsx"));
        again.type(LIST, "Die Straßenbahn", "Sachstand", "Im Bau");
        again.edit(workbook -> {
            // What is written there tells nothing.
            Sheet sheet = workbook.getSheet(ANSWER);
            PartnersFile.row(sheet, "Vertrag liegt vor").createCell(4).setCellValue("Doch nicht");
        });
        ImportPlan plan = plan("answer.xlsx");
        assertThat(plan.allProblems()).isEmpty();
        assertThat(plan.cellsTaken()).isEqualTo(1);
        take(plan);
        assertThat(now(tram).get(ObstacleFields.STATE_OF_PLAY)).contains(german("Im Bau"));
        assertThat(now(bus).get(ObstacleFields.STATE_OF_PLAY)).contains(german("Vertrag liegt vor"));
        assertThat(outcomes())
                .extracting(Outcome::obstacle, Outcome::theirs)
                .as("only what is new since")
                .containsExactly(tuple(tram, "Im Bau"));
    }

    /** The hidden column is gone, or rows of it were copied into the list. */
    @Test
    void theAnswerIsKnownByItsHeadingsTooAndAListBesideItStaysAList() throws IOException {
        PartnersFile theirs = handedOut(Language.DE, Language.NL);
        theirs.type(LIST, "Der Bus", "Sachstand (de)", "Vertrag liegt vor");
        take(plan("nrw.xlsx"));
        answer();
        new PartnersFile(folder.resolve("answer.xlsx")).edit(workbook -> {
            for (Row row : workbook.getSheet(ANSWER)) {
                for (Cell cell : row) if (cell.toString().equals(OurWorkbook.ANSWER)) cell.setBlank();
            }
            for (int i = 0; i < 2; i++)
                workbook.getSheet(LIST).getRow(2 + i).createCell(60 + i).setCellValue(i == 0 ? OurWorkbook.ANSWER : "");
        });
        ImportPlan plan = plan("answer.xlsx");
        assertThat(plan.isIdle()).isTrue();
        assertThat(plan.rows()).extracting(PlannedRow::sheet).contains(LIST).doesNotContain(ANSWER);
    }

    @Test
    void whatNeverCameBackIsNotAnswered() {
        handedOut();
        assertThatThrownBy(() -> giving.lastAnswered("Staatskanzlei NRW"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("answer.nothing");
        HandOut.Entry given = search.exchanges().handOuts().getFirst();
        assertThatThrownBy(() -> giving.answer(given, null, null, folder.resolve("a.xlsx"), "Anna", Progress.NONE))
                .hasMessageContaining("answer.none");
    }
}
