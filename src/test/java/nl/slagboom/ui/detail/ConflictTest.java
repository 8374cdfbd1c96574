package nl.slagboom.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Decision;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Settlement;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.code.Track;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.register.Conflicting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of my edits when a colleague saved the same obstacle meanwhile. */
final class ConflictTest {

    private final Desks desks = new Desks();
    private final DetailViewModel anna = desks.anna;

    @AfterEach
    void close() {
        desks.close();
    }

    @Test
    void nothingIsWrittenBeforeEveryChoiceIsMade() {
        UUID id = clashOfTwo();
        ConflictViewModel conflict = desks.conflict();
        assertThat(conflict.clashes()).hasSize(2);
        assertThat(conflict.leftProperty().get()).isEqualTo(2);
        conflict.choose(conflict.clashes().getFirst(), Choice.MINE);
        conflict.choose(conflict.clashes().getFirst(), Choice.THEIRS);
        assertThat(conflict.leftProperty().get()).isEqualTo(1);
        conflict.confirm();
        anna.save(() -> {});
        assertThat(desks.now(id).get(ObstacleFields.NEXT_STEP_OWNER)).contains("Bram");
        assertThat(desks.conflict()).isSameAs(conflict);
        assertThat(desks.failures).singleElement().isInstanceOf(Conflicting.class);
    }

    @Test
    void eachFieldGetsWhatWasChosenAndWhatDidNotClashStaysOfBoth() {
        UUID id = clashOfTwo();
        AtomicInteger done = new AtomicInteger();
        anna.save(done::incrementAndGet);
        ConflictViewModel conflict = desks.conflict();
        conflict.choose(conflict.clashes().get(0), Choice.MINE);
        conflict.choose(conflict.clashes().get(1), Choice.THEIRS);
        conflict.confirm();
        var now = desks.now(id);
        assertThat(now.get(ObstacleFields.NEXT_STEP)).contains("Mailen");
        assertThat(now.get(ObstacleFields.NEXT_STEP_OWNER)).contains("Bram");
        assertThat(now.get(ObstacleFields.TRACK)).contains(Track.GOVERNANCE);
        assertThat(now.get(ObstacleFields.SEVERITY)).contains(Severity.SERIOUS);
        assertThat(now.get(ObstacleFields.THEMES)).contains(Set.of(Theme.MOBILITY, Theme.HOUSING));
        assertThat(done).hasValue(1);
        assertThat(anna.conflictProperty().get()).isNull();
        assertThat(anna.changedProperty().get()).isFalse();
        assertThat(anna.mine()).isEqualTo(now);
    }

    @Test
    void whoseTheOtherVersionIsIsNamedForEachField() {
        UUID id = desks.open(dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Bellen")
                .with(ObstacleFields.DESCRIPTION, new LocalizedText("nl", "de", null, null)));
        var first = desks.now(id);
        desks.register.save(first, first.with(ObstacleFields.NEXT_STEP, "Faxen"), "Bram");
        var second = desks.now(id);
        desks.register.save(
                second,
                second.with(ObstacleFields.DESCRIPTION, new LocalizedText("van Carla", "de", null, null)),
                "Carla");
        var third = desks.now(id);
        desks.register.save(
                third,
                third.with(ObstacleFields.DESCRIPTION, new LocalizedText("van Carla", "von Dirk", null, null)),
                "Dirk");
        anna.set(ObstacleFields.NEXT_STEP, "Mailen");
        anna.set(ObstacleFields.DESCRIPTION, new LocalizedText("van Anna", "von Anna", null, null));
        anna.save(() -> {});
        ConflictViewModel conflict = desks.conflict();
        assertThat(conflict.clashes())
                .extracting(clash -> conflict.colleague(clash).orElse(""))
                .containsExactlyInAnyOrder("Bram", "Carla", "Dirk");
        assertThat(conflict.clashes())
                .allSatisfy(clash -> assertThat(conflict.colleague(clash))
                        .contains(
                                clash.language() == null
                                        ? "Bram"
                                        : clash.language() == Language.NL ? "Carla" : "Dirk"));
        assertThat(conflict.colleague()).as("of all").isEmpty();
    }

    @Test
    void whoRemovedAPartIsNamedAndWhoHasNoNameIsNot() {
        Part<Action> action = Part.blank(ActionFields.KIND).with(ActionFields.TASK, "Bellen");
        UUID id = desks.open(dossier -> dossier.withPart(ActionFields.KIND, action));
        desks.bram(id, dossier -> dossier.withoutPart(ActionFields.KIND, action.id()));
        anna.put(ActionFields.KIND, action.with(ActionFields.TASK, "Mailen"));
        anna.save(() -> {});
        assertThat(desks.conflict().colleague()).contains("Bram");
        desks.conflict().cancel();
        anna.revert();
        anna.set(ObstacleFields.NEXT_STEP, "Mailen");
        var now = desks.now(id);
        desks.register.save(now, now.with(ObstacleFields.NEXT_STEP, "Faxen"), "");
        anna.save(() -> {});
        assertThat(desks.conflict().colleague()).isEmpty();
    }

    @Test
    void bothTextsStandThereMineFirst() {
        UUID id = desks.open(dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Bellen"));
        desks.bram(id, dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Van Bram"));
        anna.set(ObstacleFields.NEXT_STEP, "Van Anna");
        anna.save(() -> {});
        choose(Choice.BOTH);
        assertThat(desks.now(id).get(ObstacleFields.NEXT_STEP)).contains("Van Anna\nVan Bram");
    }

    @Test
    void bothAreOnlyOfferedForTextsOnMoreLinesThatHaveRoomForThem() {
        UUID id = desks.open(dossier -> dossier);
        desks.bram(
                id,
                dossier -> dossier.with(ObstacleFields.NEXT_STEP, "b".repeat(2_500))
                        .with(ObstacleFields.NEXT_STEP_OWNER, "Bram")
                        .with(ObstacleFields.SOURCES, "Bron van Bram"));
        anna.set(ObstacleFields.NEXT_STEP, "a".repeat(2_500));
        anna.set(ObstacleFields.NEXT_STEP_OWNER, "Anna");
        anna.set(ObstacleFields.SOURCES, "Bron van Anna");
        anna.save(() -> {});
        assertThat(desks.conflict().clashes())
                .filteredOn(clash -> clash.choices().contains(Choice.BOTH))
                .singleElement()
                .satisfies(clash -> assertThat(clash.conflict().field()).isEqualTo(ObstacleFields.SOURCES));
    }

    @Test
    void aTextIsAskedInTheLanguageThatClashesAndKeepsTheOthers() {
        UUID id = desks.open(
                dossier -> dossier.with(ObstacleFields.DESCRIPTION, new LocalizedText("nl", "de", null, null)));
        desks.bram(
                id,
                dossier ->
                        dossier.with(ObstacleFields.DESCRIPTION, new LocalizedText("nl", "de Bram", "fr Bram", null)));
        anna.set(ObstacleFields.DESCRIPTION, new LocalizedText("nl Anna", "de Anna", null, null));
        anna.save(() -> {});
        assertThat(desks.conflict().clashes())
                .singleElement()
                .satisfies(clash -> assertThat(clash.theirs()).isEqualTo("de Bram"));
        choose(Choice.THEIRS);
        assertThat(desks.now(id).get(ObstacleFields.DESCRIPTION))
                .contains(new LocalizedText("nl Anna", "de Bram", "fr Bram", null));
    }

    @Test
    void aPartThatOneRemovedAndTheOtherChangedStaysOrGoesAsChosen() {
        for (Choice choice : new Choice[] {Choice.MINE, Choice.THEIRS}) {
            Part<Action> action = Part.blank(ActionFields.KIND).with(ActionFields.TASK, "Bellen");
            UUID id = desks.open(dossier -> dossier.withPart(ActionFields.KIND, action));
            desks.bram(id, dossier -> dossier.withoutPart(ActionFields.KIND, action.id()));
            anna.put(ActionFields.KIND, action.with(ActionFields.DUE, LocalDate.of(2027, 1, 1)));
            anna.save(() -> {});
            choose(choice);
            assertThat(desks.now(id).parts(ActionFields.KIND)).hasSize(choice == Choice.MINE ? 1 : 0);

            UUID other = desks.open(
                    dossier -> dossier.withPart(ActionFields.KIND, new Part<>(UUID.randomUUID(), action.values())));
            UUID part = desks.now(other).parts(ActionFields.KIND).getFirst().id();
            desks.bram(
                    other,
                    dossier -> dossier.withPart(
                            ActionFields.KIND,
                            dossier.part(ActionFields.KIND, part).orElseThrow().with(ActionFields.OWNER, "Bram")));
            anna.remove(ActionFields.KIND, part);
            anna.save(() -> {});
            choose(choice);
            assertThat(desks.now(other).parts(ActionFields.KIND)).hasSize(choice == Choice.MINE ? 0 : 1);
        }
    }

    @Test
    void aFieldOfAPartGetsWhatWasChosen() {
        Part<Action> action = Part.blank(ActionFields.KIND).with(ActionFields.TASK, "Bellen");
        UUID id = desks.open(dossier -> dossier.withPart(ActionFields.KIND, action));
        desks.bram(
                id,
                dossier -> dossier.withPart(
                        ActionFields.KIND,
                        action.with(ActionFields.OWNER, "Bram").with(ActionFields.DONE_ON, LocalDate.of(2027, 1, 1))));
        anna.put(ActionFields.KIND, action.with(ActionFields.OWNER, "Anna").with(ActionFields.TASK, "Mailen"));
        anna.save(() -> {});
        choose(Choice.THEIRS);
        Part<Action> now = desks.now(id).part(ActionFields.KIND, action.id()).orElseThrow();
        assertThat(now.get(ActionFields.OWNER)).contains("Bram");
        assertThat(now.get(ActionFields.TASK)).contains("Mailen");
        assertThat(now.get(ActionFields.DONE_ON)).isPresent();
    }

    @Test
    void aStatusIsChosenWithItsDayAndItsReason() {
        var base = Dossier.begin().with(ObstacleFields.STATUS_NOW, Status.IN_PROGRESS);
        var mine = base.with(ObstacleFields.STATUS_NOW, Status.RESOLVED)
                .with(ObstacleFields.STATUS_ON, PartialDate.parse("2026-10-02"))
                .with(ObstacleFields.STATUS_REASON, "De wet is er")
                .with(ObstacleFields.SOURCES, "Bron");
        var now = base.with(ObstacleFields.STATUS_NOW, Status.DUPLICATE)
                .with(ObstacleFields.STATUS_ON, PartialDate.parse("2026-11"))
                .with(ObstacleFields.POINTS_TO, "GB-2024-0007")
                .with(ObstacleFields.RECOGNISED, true)
                .with(ObstacleFields.TRACK, Track.GOVERNANCE);
        var settlement = Settlement.of(base, mine, now);
        assertThat(settlement.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.conflict().field()).isEqualTo(ObstacleFields.STATUS_NOW);
            assertThat(clash.along())
                    .extracting(Conflict::code)
                    .containsExactlyInAnyOrder("statusOn", "statusReason", "pointsTo");
            assertThat(clash.choices()).containsExactly(Choice.MINE, Choice.THEIRS);
        });
        assertThat(settlement.settled(one -> Optional.of(Decision.MINE)))
                .isEqualTo(mine.with(ObstacleFields.TRACK, Track.GOVERNANCE));
        assertThat(settlement.settled(one -> Optional.of(Decision.THEIRS)))
                .isEqualTo(now.with(ObstacleFields.SOURCES, "Bron"));
    }

    @Test
    void whatSaysMoreOfTheSameStatusIsChosenByItself() {
        var base = Dossier.begin().with(ObstacleFields.STATUS_NOW, Status.RESOLVED);
        var mine = base.with(ObstacleFields.STATUS_REASON, "De wet is er");
        var now = base.with(ObstacleFields.STATUS_REASON, "Er is een wet");
        assertThat(Settlement.of(base, mine, now).clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.along()).isEmpty();
            assertThat(clash.choices()).contains(Choice.BOTH);
        });
    }

    @Test
    void whoGoesBackFindsHisEditsAsTheyWere() {
        UUID id = clashOfTwo();
        var edited = anna.mine();
        desks.conflict().cancel();
        assertThat(anna.conflictProperty().get()).isNull();
        assertThat(anna.mine()).isSameAs(edited);
        assertThat(anna.changedProperty().get()).isTrue();
        assertThat(desks.now(id).get(ObstacleFields.NEXT_STEP)).contains("Faxen");
    }

    @Test
    void anotherChangeWhileChoosingIsAskedAgain() {
        UUID id = desks.open(dossier -> dossier);
        desks.bram(id, dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Faxen"));
        anna.set(ObstacleFields.NEXT_STEP, "Mailen");
        anna.set(ObstacleFields.SOURCES, "Bron");
        anna.save(() -> {});
        ConflictViewModel first = desks.conflict();
        desks.bram(
                id,
                dossier ->
                        dossier.with(ObstacleFields.NEXT_STEP, "Telex").with(ObstacleFields.TRACK, Track.GOVERNANCE));
        choose(Choice.MINE);
        assertThat(desks.conflict()).isNotSameAs(first);
        assertThat(desks.conflict().clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.mine()).isEqualTo("Mailen");
            assertThat(clash.theirs()).isEqualTo("Telex");
        });
        choose(Choice.THEIRS);
        assertThat(desks.now(id).get(ObstacleFields.NEXT_STEP)).contains("Telex");
        assertThat(desks.now(id).get(ObstacleFields.SOURCES)).contains("Bron");
        assertThat(desks.now(id).get(ObstacleFields.TRACK)).contains(Track.GOVERNANCE);
    }

    @Test
    void choosingOnlyTheirsMakesNoChangeset() {
        UUID id = desks.open(dossier -> dossier);
        desks.bram(id, dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Faxen"));
        anna.set(ObstacleFields.NEXT_STEP, "Mailen");
        anna.save(() -> {});
        int before = desks.search.changesets(100).size();
        choose(Choice.THEIRS);
        assertThat(desks.search.changesets(100)).hasSize(before);
        assertThat(anna.mine()).isEqualTo(desks.now(id));
    }

    @Test
    void aMergedSaveSaysSoAndAPlainOneDoesNot() {
        UUID id = desks.open(dossier -> dossier);
        anna.set(ObstacleFields.SOURCES, "Bron");
        anna.save(() -> {});
        assertThat(desks.said).isEmpty();
        desks.bram(id, dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Faxen"));
        anna.set(ObstacleFields.SOURCES, "Andere bron");
        anna.save(() -> {});
        assertThat(desks.said).containsExactly("detail.merged");
        assertThat(anna.mine()).isEqualTo(desks.now(id));
    }

    /** Two fields clash; of each side another does not, and a set both added to. */
    private UUID clashOfTwo() {
        UUID id = desks.open(dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Bellen"));
        desks.bram(
                id,
                dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Faxen")
                        .with(ObstacleFields.NEXT_STEP_OWNER, "Bram")
                        .with(ObstacleFields.TRACK, Track.GOVERNANCE)
                        .with(ObstacleFields.THEMES, Set.of(Theme.HOUSING)));
        anna.set(ObstacleFields.NEXT_STEP, "Mailen");
        anna.set(ObstacleFields.NEXT_STEP_OWNER, "Anna");
        anna.set(ObstacleFields.SEVERITY, Severity.SERIOUS);
        anna.set(ObstacleFields.THEMES, Set.of(Theme.MOBILITY));
        anna.save(() -> {});
        return id;
    }

    private void choose(Choice choice) {
        ConflictViewModel conflict = desks.conflict();
        conflict.clashes().forEach(clash -> conflict.choose(clash, choice));
        conflict.confirm();
    }
}
