package nl.slagboom.ui.detail;

import static nl.slagboom.ui.detail.UnsavedQuestion.Answer.BACK;
import static nl.slagboom.ui.detail.UnsavedQuestion.Answer.DISCARD;
import static nl.slagboom.ui.detail.UnsavedQuestion.Answer.SAVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Choice;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Move;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.field.Untaken;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of unsaved work when something else is asked for. */
final class UnsavedWorkTest {

    private final Desks desks = new Desks();
    private final DetailViewModel anna = desks.anna;
    private final List<String> happened = new ArrayList<>();
    private UUID other = new UUID(0, 0);
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void edit() {
        other = desks.open(dossier -> dossier);
        id = desks.open(dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Bellen"));
        anna.set(ObstacleFields.NEXT_STEP, "Mailen");
    }

    @AfterEach
    void close() {
        assertThat(desks.answers).as("questions that were not asked").isEmpty();
        desks.close();
    }

    @Test
    void withoutUnsavedWorkNothingIsAsked() {
        anna.save(() -> {});
        leave();
        assertThat(happened).containsExactly("go");
    }

    @Test
    void savingGoesOnOnceItIsOnTheDisk() {
        desks.answers.add(SAVE);
        leave();
        assertThat(happened).containsExactly("go");
        assertThat(desks.now(id).get(ObstacleFields.NEXT_STEP)).contains("Mailen");
    }

    @Test
    void notSavingDropsItAndGoesOn() {
        desks.answers.add(DISCARD);
        leave();
        assertThat(happened).containsExactly("go");
        assertThat(desks.now(id).get(ObstacleFields.NEXT_STEP)).contains("Bellen");
        assertThat(anna.changedProperty().get()).isFalse();
    }

    @Test
    void goingBackKeepsTheFormAsItWas() {
        desks.answers.add(BACK);
        leave();
        assertThat(happened).containsExactly("stay");
        assertThat(edited()).isEqualTo("Mailen");
        assertThat(desks.now(id).get(ObstacleFields.NEXT_STEP)).contains("Bellen");
    }

    @Test
    void whatCannotBeSavedStays() {
        anna.set(ObstacleFields.TITLE, LocalizedText.EMPTY);
        desks.answers.add(SAVE);
        leave();
        assertThat(happened).containsExactly("stay");
        assertThat(desks.failures).singleElement().isInstanceOf(InvalidValue.class);
        assertThat(edited()).isEqualTo("Mailen");
    }

    @Test
    void whatClashesStaysUntilItIsChosenAndThenGoesOn() {
        desks.bram(id, dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Faxen"));
        desks.answers.add(SAVE);
        leave();
        assertThat(happened).isEmpty();
        ConflictViewModel conflict = desks.conflict();
        conflict.choose(conflict.clashes().getFirst(), Choice.MINE);
        conflict.confirm();
        assertThat(happened).containsExactly("go");
        assertThat(desks.now(id).get(ObstacleFields.NEXT_STEP)).contains("Mailen");
    }

    @Test
    void whoGoesBackFromAClashStays() {
        desks.bram(id, dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Faxen"));
        desks.answers.add(SAVE);
        leave();
        desks.conflict().cancel();
        assertThat(happened).containsExactly("stay");
        assertThat(edited()).isEqualTo("Mailen");
    }

    @Test
    void whatIsTypedOverAnObstacleThatWasTakenBackIsNeverSavedWithoutAWordAndStays() {
        anna.revert();
        UUID gone = desks.open(dossier -> dossier);
        desks.undo.undo(desks.undo.next("Anna").orElseThrow(), "Anna");
        anna.set(ObstacleFields.NEXT_STEP, "Faxen");
        anna.reread();
        anna.save(() -> happened.add("saved"));
        assertThat(happened).isEmpty();
        assertThat(desks.failures)
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.key()).isEqualTo("obstacle.withdrawn"));
        assertThat(edited()).isEqualTo("Faxen");
        assertThat(shown()).isEqualTo(gone);
        anna.revert();
        assertThat(anna.baseProperty().get()).isNull();
    }

    @Test
    void notSavingEndsAClashToo() {
        desks.bram(id, dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Faxen"));
        anna.save(() -> {});
        desks.answers.add(DISCARD);
        anna.open(other, () -> {});
        assertThat(anna.conflictProperty().get()).isNull();
        assertThat(shown()).isEqualTo(other);
        assertThat(desks.now(id).get(ObstacleFields.NEXT_STEP)).contains("Faxen");
    }

    @Test
    void anotherObstacleIsOpenedAsAnswered() {
        desks.answers.add(BACK);
        anna.open(other, () -> happened.add("stay"));
        assertThat(happened).containsExactly("stay");
        assertThat(shown()).isEqualTo(id);
        desks.answers.add(SAVE);
        anna.open(other, () -> happened.add("stay"));
        assertThat(happened).hasSize(1);
        assertThat(shown()).isEqualTo(other);
        assertThat(desks.now(id).get(ObstacleFields.NEXT_STEP)).contains("Mailen");
    }

    @Test
    void theOneThatIsWorkedOnIsNotOpenedAnew() {
        anna.open(id, () -> happened.add("stay"));
        assertThat(happened).isEmpty();
        assertThat(edited()).isEqualTo("Mailen");
    }

    @Test
    void anObstacleThatIsGoneLeavesTheOneThatIsShown() {
        anna.save(() -> {});
        anna.open(UUID.randomUUID(), () -> happened.add("stay"));
        assertThat(happened).containsExactly("stay");
        assertThat(desks.failures)
                .singleElement(InstanceOfAssertFactories.THROWABLE)
                .hasMessageContaining("obstacle.gone");
        assertThat(shown()).isEqualTo(id);
    }

    @Test
    void whatCannotBeReadIsUnsavedWorkTooAndIsNotSavedAround() {
        anna.save(() -> {});
        anna.untaken("nextStepDue", new Untaken.Text("1 ma"));
        assertThat(anna.changedProperty().get()).isTrue();
        desks.answers.add(SAVE);
        leave();
        assertThat(happened).containsExactly("stay");
        assertThat(desks.failures).singleElement().isInstanceOf(InvalidValue.class);
        anna.untaken("nextStepDue", null);
        leave();
        assertThat(happened).containsExactly("stay", "go");
    }

    @Test
    void aStepThatIsHalfFilledInIsUnsavedWorkAndIsTakenWhenItIsSaved() {
        anna.save(() -> {});
        anna.beginMove(step(""));
        assertThat(anna.changedProperty().get()).as("nothing was filled in").isFalse();
        anna.fill(step("Bestaat niet"));
        desks.answers.add(BACK);
        anna.open(other, () -> happened.add("stay"));
        assertThat(happened).containsExactly("stay");
        anna.redraw();
        assertThat(anna.moving()).isEqualTo(step("Bestaat niet"));
        desks.answers.add(SAVE);
        leave();
        assertThat(happened).containsExactly("stay", "go");
        assertThat(desks.now(id).status()).isEqualTo(Status.NO_OBSTACLE);
        assertThat(desks.now(id).get(ObstacleFields.STATUS_REASON)).contains("Bestaat niet");
        assertThat(anna.moving()).isNull();
    }

    @Test
    void aStepThatCannotBeTakenStaysAsItWasFilledIn() {
        anna.save(() -> {});
        PartialDate earlier = PartialDate.ofYear(2025);
        anna.beginMove(step(""));
        anna.fill(new Move(Status.NO_OBSTACLE, earlier, "", ""));
        desks.answers.add(SAVE);
        leave();
        assertThat(happened).containsExactly("stay");
        assertThat(desks.failures)
                .singleElement(InstanceOfAssertFactories.THROWABLE)
                .hasMessageContaining("obstacle.close.reason.missing");
        assertThat(anna.moving()).extracting(Move::on).isEqualTo(earlier);
        anna.untaken("move-on", new Untaken.Text("1 ma"));
        anna.move(() -> happened.add("moved"));
        assertThat(anna.refusedProperty().get()).hasMessageContaining("detail.unreadable");
        assertThat(desks.failures)
                .as("it is said at the field and at the button")
                .hasSize(1);
        anna.beginMove(null);
        assertThat(anna.changedProperty().get()).isFalse();
    }

    @Test
    void notSavingDropsAStepToo() {
        anna.save(() -> {});
        anna.beginMove(step(""));
        anna.fill(step("Bestaat niet"));
        desks.answers.add(DISCARD);
        anna.open(other, () -> {});
        anna.open(id, () -> {});
        assertThat(anna.moving()).isNull();
        assertThat(desks.now(id).status()).isEqualTo(Status.REPORTED);
    }

    private static Move step(String reason) {
        return new Move(Status.NO_OBSTACLE, PartialDate.ofYear(2026), reason, null);
    }

    @Test
    void aPartThatIsRemovedTakesWhatCannotBeReadInItAlong() {
        Part<Action> action = Part.blank(ActionFields.KIND);
        anna.put(ActionFields.KIND, action);
        anna.untaken(action.id() + ".due", new Untaken.Text("1 ma"));
        anna.remove(ActionFields.KIND, action.id());
        anna.save(() -> happened.add("saved"));
        assertThat(happened).containsExactly("saved");
    }

    @Test
    void whatIsTypedWhileASaveIsUnderWayIsKeptAndAskedAbout() {
        SlowJobs jobs = new SlowJobs();
        DetailViewModel slow = opened(jobs);
        slow.set(ObstacleFields.NEXT_STEP, "Mailen");
        slow.save(() -> {});
        slow.set(ObstacleFields.SOURCES, "Bron");
        slow.leave(() -> happened.add("go"), () -> happened.add("stay"));
        desks.answers.add(BACK);
        jobs.finish();
        assertThat(happened).containsExactly("stay");
        assertThat(slow.changedProperty().get()).isTrue();
        assertThat(desks.now(id).get(ObstacleFields.NEXT_STEP)).contains("Mailen");
        assertThat(desks.now(id).get(ObstacleFields.SOURCES)).isEmpty();
        slow.save(() -> {});
        jobs.finish();
        assertThat(desks.now(id).get(ObstacleFields.SOURCES)).contains("Bron");
    }

    @Test
    void whatIsHalfTypedWhileASaveIsUnderWayStandsThereStill() {
        SlowJobs jobs = new SlowJobs();
        DetailViewModel slow = opened(jobs);
        slow.set(ObstacleFields.NEXT_STEP, "Mailen");
        slow.save(() -> {});
        slow.untaken("nextStepDue", new Untaken.Text("1 ma"));
        jobs.finish();
        assertThat(slow.untaken("nextStepDue")).contains(new Untaken.Text("1 ma"));
        assertThat(slow.changedProperty().get()).isTrue();
    }

    @Test
    void whatIsHalfTypedInAPartThatAColleagueRemovedGoesWithIt() {
        Part<Action> action = Part.blank(ActionFields.KIND);
        desks.bram(id, dossier -> dossier.withPart(ActionFields.KIND, action));
        SlowJobs jobs = new SlowJobs();
        DetailViewModel slow = opened(jobs);
        slow.set(ObstacleFields.NEXT_STEP, "Mailen");
        desks.bram(id, dossier -> dossier.withoutPart(ActionFields.KIND, action.id()));
        slow.save(() -> {});
        slow.untaken(action.id() + ".due", new Untaken.Text("1 ma"));
        jobs.finish();
        assertThat(slow.changedProperty().get()).isFalse();
    }

    @Test
    void aSaveUnderWayIsNotAskedAbout() {
        SlowJobs jobs = new SlowJobs();
        DetailViewModel slow = opened(jobs);
        slow.set(ObstacleFields.NEXT_STEP, "Mailen");
        slow.save(() -> happened.add("saved"));
        slow.open(other, () -> happened.add("stay"));
        jobs.finish();
        assertThat(happened).containsExactly("saved");
        assertThat(slow.baseProperty().get()).isEqualTo(desks.now(other));
    }

    @Test
    void whatIsTypedWhileAnotherIsReadIsAskedAboutFirst() {
        SlowJobs jobs = new SlowJobs();
        DetailViewModel slow = opened(jobs);
        slow.open(other, () -> happened.add("stay"));
        slow.set(ObstacleFields.NEXT_STEP, "Mailen");
        desks.answers.add(SAVE);
        jobs.finish();
        assertThat(desks.now(id).get(ObstacleFields.NEXT_STEP)).contains("Mailen");
        assertThat(slow.baseProperty().get()).isEqualTo(desks.now(other));
    }

    @Test
    void theLastThatIsAskedForIsShown() {
        SlowJobs jobs = new SlowJobs();
        DetailViewModel slow = opened(jobs);
        int drawn = slow.formProperty().get();
        slow.open(other, () -> {});
        slow.open(id, () -> {});
        jobs.finish();
        assertThat(slow.baseProperty().get()).isEqualTo(desks.now(id));
        assertThat(slow.formProperty().get()).isEqualTo(drawn + 1);
    }

    @Test
    void whatIsBeingOpenedIsShownThoughTheRegisterIsReadAnewMeanwhile() {
        SlowJobs jobs = new SlowJobs();
        DetailViewModel slow = opened(jobs);
        slow.open(other, () -> {});
        assertThat(slow.isOpening()).isTrue();
        slow.reread();
        jobs.finish();
        assertThat(slow.baseProperty().get()).isEqualTo(desks.now(other));
        assertThat(slow.isOpening()).isFalse();
    }

    private DetailViewModel opened(SlowJobs jobs) {
        anna.revert();
        DetailViewModel slow = desks.anotherStart(Drafts.none(), jobs);
        slow.open(id, () -> {});
        jobs.finish();
        return slow;
    }

    private void leave() {
        anna.leave(() -> happened.add("go"), () -> happened.add("stay"));
    }

    private String edited() {
        var mine = anna.mine();
        return mine == null ? "" : mine.get(ObstacleFields.NEXT_STEP).orElse("");
    }

    private UUID shown() {
        var shown = anna.mine();
        return shown == null ? new UUID(0, 0) : shown.id();
    }
}
