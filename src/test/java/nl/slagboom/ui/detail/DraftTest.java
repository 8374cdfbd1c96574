package nl.slagboom.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Move;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.code.Track;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unsaved work lies ready after a crash. A crash is a new detail on the same drafts. */
final class DraftTest {

    @TempDir
    private Path folder = Path.of("");

    private final Part<Action> kept = Part.blank(ActionFields.KIND).with(ActionFields.TASK, "Bellen");
    private final Part<Action> gone = Part.blank(ActionFields.KIND).with(ActionFields.TASK, "Faxen");
    private Desks desks = new Desks();
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void begin() {
        desks.close();
        desks = new Desks(new Drafts(folder));
        id = desks.open(dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Bellen")
                .with(ObstacleFields.NEXT_STEP_OWNER, "Carla")
                .with(ObstacleFields.DESCRIPTION, new LocalizedText("nl", "de", null, null))
                .withPart(ActionFields.KIND, kept)
                .withPart(ActionFields.KIND, gone));
    }

    @AfterEach
    void close() {
        assertThat(desks.failures).isEmpty();
        desks.close();
    }

    @Test
    void allKindsOfEditsLieReadyAfterACrash() throws Exception {
        editEverything();
        Dossier edited = mine(desks.anna);
        Path file = folder.resolve("obstacle-" + id + ".draft");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!Files.exists(file) && System.nanoTime() < end) Thread.sleep(20);
        DetailViewModel next = desks.anotherStart(new Drafts(folder));
        next.open(id, () -> {});
        assertThat(mine(next)).isEqualTo(edited);
        assertThat(next.changedProperty().get()).isTrue();
        assertThat(next.baseProperty().get()).isEqualTo(desks.now(id));
        assertThat(restored(next).changedSince()).isFalse();
        next.save(() -> {});
        assertThat(desks.now(id).saysTheSameAs(edited)).isTrue();
    }

    @Test
    void aDraftCanBeReadByAPerson() {
        editEverything();
        String text = desks.drafts.read("obstacle-" + id).orElseThrow();
        assertThat(text)
                .startsWith("[draft]\nobstacle = " + id + "\nreference = GB-2026-0001\nversion = 0\n")
                .contains("\n[fields]\n")
                .contains("\ndescription = nl: eerste\n\t    tweede\n\tde: de\n")
                .contains("\nthemes = HOUSING, MOBILITY\n")
                .contains("\nnextStepOwner = \n")
                .contains("\n[action " + kept.id() + "]\ndue = 2027-01-01\n")
                .contains("\n[action " + gone.id() + " removed]\n")
                .doesNotContain("Bellen");
    }

    @Test
    void whatIsSavedDroppedOrTakenBackByHandLeavesNoDraft() {
        desks.anna.set(ObstacleFields.SOURCES, "Bron");
        assertThat(desks.drafts.list()).hasSize(1);
        desks.anna.set(ObstacleFields.SOURCES, null);
        assertThat(desks.drafts.list()).isEmpty();
        desks.anna.set(ObstacleFields.SOURCES, "Bron");
        desks.anna.revert();
        assertThat(desks.drafts.list()).isEmpty();
        desks.anna.set(ObstacleFields.SOURCES, "Bron");
        desks.answers.add(UnsavedQuestion.Answer.DISCARD);
        desks.anna.leave(() -> {}, () -> {});
        assertThat(desks.drafts.list()).isEmpty();
        desks.anna.set(ObstacleFields.SOURCES, "Bron");
        desks.anna.save(() -> {});
        assertThat(desks.drafts.list()).isEmpty();
        assertThat(desks.now(id).get(ObstacleFields.SOURCES)).contains("Bron");
    }

    @Test
    void aStepThatWasHalfFilledInLiesReadyAfterACrash() {
        Move blank = new Move(Status.DUPLICATE, PartialDate.ofYear(2026), null, null);
        Move filled = new Move(Status.DUPLICATE, PartialDate.ofYear(2025), "Eerst\nen dan", "x".repeat(200));
        desks.anna.beginMove(blank);
        assertThat(desks.drafts.list()).as("nothing was filled in").isEmpty();
        desks.anna.fill(filled);
        DetailViewModel next = crash();
        assertThat(next.moving()).isEqualTo(filled);
        assertThat(next.changedProperty().get()).isTrue();
        assertThat(mine(next)).isEqualTo(desks.now(id));
        next.beginMove(null);
        assertThat(desks.drafts.list()).isEmpty();
    }

    @Test
    void aStepThatWasTakenBeforeTheCrashIsDropped() {
        desks.anna.beginMove(new Move(Status.NO_OBSTACLE, PartialDate.ofYear(2026), null, null));
        desks.anna.fill(new Move(Status.NO_OBSTACLE, PartialDate.ofYear(2026), "Bestaat niet", null));
        String text = desks.drafts.read("obstacle-" + id).orElseThrow();
        desks.anna.move(() -> {});
        assertThat(desks.drafts.list()).isEmpty();
        desks.drafts.keep("obstacle-" + id, text);
        DetailViewModel next = crash();
        assertThat(next.moving()).isNull();
        assertThat(next.changedProperty().get()).isFalse();
        desks.drafts.keep("obstacle-" + id, text.replace("NO_OBSTACLE", "GEEN"));
        assertThat(crash().moving()).as("damaged").isNull();
    }

    @Test
    void workOnAnObstacleThatChangedSinceIsMergedWhenItIsSaved() {
        desks.anna.set(ObstacleFields.NEXT_STEP, "Mailen");
        desks.bram(
                id,
                dossier ->
                        dossier.with(ObstacleFields.TRACK, Track.GOVERNANCE).withoutPart(ActionFields.KIND, gone.id()));
        DetailViewModel next = crash();
        assertThat(restored(next).changedSince()).isTrue();
        assertThat(mine(next).get(ObstacleFields.TRACK)).as("as it was read").isEmpty();
        next.save(() -> {});
        Dossier now = desks.now(id);
        assertThat(now.get(ObstacleFields.NEXT_STEP)).contains("Mailen");
        assertThat(now.get(ObstacleFields.TRACK)).contains(Track.GOVERNANCE);
        assertThat(now.part(ActionFields.KIND, gone.id())).isEmpty();
        assertThat(desks.said).containsExactly("detail.merged");
        assertThat(desks.drafts.list()).isEmpty();
    }

    @Test
    void workThatClashesWithWhatChangedSinceIsAsked() {
        desks.anna.set(ObstacleFields.NEXT_STEP, "Mailen");
        desks.bram(id, dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Faxen"));
        desks.bram(id, dossier -> dossier.with(ObstacleFields.SOURCES, "Bron"));
        DetailViewModel next = crash();
        next.save(() -> {});
        ConflictViewModel conflict =
                Objects.requireNonNull(next.conflictProperty().get());
        assertThat(conflict.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.base()).isEqualTo("Bellen");
            assertThat(clash.theirs()).isEqualTo("Faxen");
        });
        desks.failures.clear();
    }

    @Test
    void workThatWasBroughtBackOutlivesAnotherCrash() {
        desks.anna.set(ObstacleFields.NEXT_STEP, "Mailen");
        desks.bram(id, dossier -> dossier.with(ObstacleFields.TRACK, Track.GOVERNANCE));
        DetailViewModel next = crash();
        var first = restored(next);
        assertThat(restored(crash())).as("only looked at").isEqualTo(first);
        next.set(ObstacleFields.SOURCES, "Bron");
        DetailViewModel third = crash();
        assertThat(mine(third).get(ObstacleFields.NEXT_STEP)).contains("Mailen");
        assertThat(mine(third).get(ObstacleFields.SOURCES)).contains("Bron");
        assertThat(restored(third).keptAt()).isAfter(first.keptAt());
        third.save(() -> {});
        assertThat(desks.now(id).get(ObstacleFields.TRACK)).contains(Track.GOVERNANCE);
    }

    @Test
    void droppingItShowsWhatIsInTheRegister() {
        desks.anna.set(ObstacleFields.NEXT_STEP, "Mailen");
        desks.bram(id, dossier -> dossier.with(ObstacleFields.TRACK, Track.GOVERNANCE));
        DetailViewModel next = crash();
        next.revert();
        assertThat(mine(next)).isEqualTo(desks.now(id));
        assertThat(next.restoredProperty().get()).isNull();
        assertThat(next.changedProperty().get()).isFalse();
        assertThat(desks.drafts.list()).isEmpty();
    }

    @Test
    void aDraftOfWhatWasSavedAlreadyIsDropped() {
        desks.anna.set(ObstacleFields.NEXT_STEP, "Mailen");
        String text = desks.drafts.read("obstacle-" + id).orElseThrow();
        desks.anna.save(() -> {});
        desks.bram(id, dossier -> dossier.with(ObstacleFields.SOURCES, "Bron"));
        desks.drafts.keep("obstacle-" + id, text);
        DetailViewModel next = crash();
        assertThat(next.drafts()).isEmpty();
        assertThat(next.restoredProperty().get()).isNull();
        assertThat(next.changedProperty().get()).isFalse();
        assertThat(desks.drafts.list()).isEmpty();
    }

    @Test
    void whatLiesReadyIsKnownAtTheStartUntilItIsOpened() {
        desks.anna.set(ObstacleFields.NEXT_STEP, "Mailen");
        desks.drafts.keep("log", "van het formulier");
        DetailViewModel next = desks.anotherStart(desks.drafts);
        assertThat(next.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.obstacle()).isEqualTo(id);
            assertThat(draft.reference()).isEqualTo("GB-2026-0001");
        });
        next.open(id, () -> {});
        assertThat(next.drafts()).isEmpty();
        assertThat(desks.drafts.list()).hasSize(2);
    }

    @Test
    void workOnAnObstacleThatIsNoLongerThereIsNotOffered() {
        desks.anna.set(ObstacleFields.NEXT_STEP, "Mailen");
        String text = desks.drafts.read("obstacle-" + id).orElseThrow();
        UUID other = UUID.randomUUID();
        desks.drafts.keep("obstacle-" + other, text.replace(id.toString(), other.toString()));
        assertThat(desks.anotherStart(desks.drafts).drafts()).hasSize(1);
        desks.undo.undo(desks.undo.next("Anna").orElseThrow(), "Anna");
        assertThat(desks.anotherStart(desks.drafts).drafts()).isEmpty();
    }

    @Test
    void whatIsDamagedIsLeftOutAndTheRestIsBroughtBack() {
        desks.anna.set(ObstacleFields.NEXT_STEP, "Mailen");
        desks.anna.set(ObstacleFields.THEMES, Set.of(Theme.HOUSING));
        String name = "obstacle-" + id;
        String text = desks.drafts.read(name).orElseThrow();
        desks.drafts.keep(
                name,
                text.replace("HOUSING", "WONEN") + "unknown = x\nno line\n[action 1-]\ntask = x\n[thing]\na = b\n");
        assertThat(mine(crash()).get(ObstacleFields.NEXT_STEP)).contains("Mailen");
        assertThat(mine(crash()).get(ObstacleFields.THEMES)).isEmpty();
        for (String broken : new String[] {"", "[draft]\n", text.replace("keptAt", "kept"), text.substring(20)}) {
            desks.drafts.keep(name, broken);
            DetailViewModel next = crash();
            assertThat(next.drafts()).isEmpty();
            assertThat(mine(next)).isEqualTo(desks.now(id));
        }
    }

    @Test
    void workOnAStateThatTheRegisterDoesNotKnowIsDoneOnWhatThereIs() {
        desks.anna.set(ObstacleFields.NEXT_STEP, "Mailen");
        String name = "obstacle-" + id;
        String text = desks.drafts.read(name).orElseThrow();
        desks.drafts.keep(name, text.replaceAll("changedAt = .*", "changedAt = 2026-12-31T00:00:00Z"));
        DetailViewModel next = crash();
        assertThat(next.baseProperty().get()).isEqualTo(desks.now(id));
        assertThat(mine(next).get(ObstacleFields.NEXT_STEP)).contains("Mailen");
    }

    private DetailViewModel crash() {
        DetailViewModel next = desks.anotherStart(desks.drafts);
        next.open(id, () -> {});
        return next;
    }

    private void editEverything() {
        DetailViewModel anna = desks.anna;
        anna.set(ObstacleFields.DESCRIPTION, new LocalizedText("eerste\ntweede", "de", null, null));
        anna.set(ObstacleFields.THEMES, Set.of(Theme.MOBILITY, Theme.HOUSING));
        anna.set(ObstacleFields.NEXT_STEP_OWNER, null);
        anna.put(ActionFields.KIND, kept.with(ActionFields.DUE, LocalDate.of(2027, 1, 1)));
        anna.remove(ActionFields.KIND, gone.id());
        anna.put(NoteFields.KIND, Part.blank(NoteFields.KIND));
        anna.put(NoteFields.KIND, Part.blank(NoteFields.KIND).with(NoteFields.TEXT, "[draft]\n\n\ta = b\n    c"));
    }

    private static Dossier mine(DetailViewModel model) {
        return Objects.requireNonNull(model.mine());
    }

    private static Restored restored(DetailViewModel model) {
        return Objects.requireNonNull(model.restoredProperty().get());
    }
}
