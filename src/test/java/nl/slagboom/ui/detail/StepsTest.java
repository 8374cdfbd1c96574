package nl.slagboom.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Move;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.field.Untaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not recorded yet is taken back a step at a time, and done again. */
final class StepsTest {

    private final Desks desks = new Desks();
    private final DetailViewModel anna = desks.anna;
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void edit() {
        id = desks.open(dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Bellen"));
        anna.set(ObstacleFields.NEXT_STEP, "Mailen");
    }

    @AfterEach
    void close() {
        assertThat(desks.failures).isEmpty();
        desks.close();
    }

    @Test
    void letterByLetterIsOneStepAndEachChoiceIsOne() {
        anna.set(ObstacleFields.NEXT_STEP, "Mailen of");
        anna.set(ObstacleFields.NEXT_STEP, "Mailen of bellen");
        anna.set(ObstacleFields.THEMES, Set.of(Theme.MOBILITY));
        anna.set(ObstacleFields.THEMES, Set.of(Theme.MOBILITY, Theme.TAXATION));
        assertThat(words(anna.takeBack())).isEqualTo("themes");
        assertThat(themes()).contains(Set.of(Theme.MOBILITY));
        assertThat(words(anna.takeBack())).isEqualTo("themes");
        assertThat(themes()).isEmpty();
        assertThat(words(anna.takeBack())).isEqualTo("nextStep");
        assertThat(edited()).isEqualTo("Bellen");
        assertThat(anna.changedProperty().get()).isFalse();
        assertThat(anna.takeBack()).isEmpty();
        for (int i = 0; i < 3; i++) assertThat(anna.again()).isPresent();
        assertThat(anna.again()).isEmpty();
        assertThat(edited()).isEqualTo("Mailen of bellen");
        assertThat(themes()).contains(Set.of(Theme.MOBILITY, Theme.TAXATION));
    }

    @Test
    void aTextInEachLanguageIsAStep() {
        anna.set(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen trein"));
        anna.set(
                ObstacleFields.TITLE,
                LocalizedText.of(Language.NL, "Geen trein").with(Language.DE, "Kein Zug"));
        anna.takeBack();
        assertThat(mine().title()).isEqualTo(LocalizedText.of(Language.NL, "Geen trein"));
        anna.takeBack();
        assertThat(mine().title()).isEqualTo(LocalizedText.of(Language.NL, "Geen bus"));
        assertThat(edited()).isEqualTo("Mailen");
    }

    @Test
    void aPartComesAndGoesAsAWhole() {
        Part<Action> action = Part.blank(ActionFields.KIND);
        anna.put(ActionFields.KIND, action);
        anna.put(ActionFields.KIND, action.with(ActionFields.TASK, "Mailen"));
        anna.remove(ActionFields.KIND, action.id());
        assertThat(words(anna.takeBack())).isEqualTo(action.id().toString());
        assertThat(mine().part(ActionFields.KIND, action.id()).orElseThrow().get(ActionFields.TASK))
                .contains("Mailen");
        assertThat(words(anna.takeBack())).isEqualTo(action.id() + ".task");
        anna.takeBack();
        assertThat(mine().parts(ActionFields.KIND)).isEmpty();
    }

    @Test
    void somethingElseDoneSinceLeavesNothingToDoAgain() {
        anna.takeBack();
        anna.set(ObstacleFields.SOURCES, "Bron");
        assertThat(anna.again()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsTakenBackLikeWhatCan() {
        anna.untaken("nextStepDue", new Untaken.Text("1 m"));
        anna.untaken("nextStepDue", new Untaken.Text("1 ma"));
        assertThat(words(anna.takeBack())).isEqualTo("nextStepDue");
        assertThat(anna.untaken("nextStepDue")).isEmpty();
        assertThat(edited()).isEqualTo("Mailen");
        assertThat(words(anna.takeBack())).isEqualTo("nextStep");
    }

    @Test
    void whatWasDroppedCanBeBroughtBackUntilItIsSaved() {
        anna.set(ObstacleFields.SOURCES, "Bron");
        anna.revert();
        assertThat(desks.said).containsExactly("detail.dropped");
        assertThat(edited()).isEqualTo("Bellen");
        anna.again();
        assertThat(edited()).isEqualTo("Mailen");
        assertThat(mine().get(ObstacleFields.SOURCES)).contains("Bron");
        anna.save(() -> {});
        assertThat(anna.again()).isEmpty();
        assertThat(anna.takeBack()).isEmpty();
    }

    @Test
    void aStepThatIsTakenBackLeavesWhatWasWrittenBesideTheForm() {
        desks.bram(id, dossier -> dossier.with(ObstacleFields.SOURCES, "Bron"));
        anna.absorb(desks.now(id));
        anna.takeBack();
        assertThat(edited()).isEqualTo("Bellen");
        assertThat(mine().get(ObstacleFields.SOURCES)).contains("Bron");
        assertThat(anna.changedProperty().get()).isFalse();
        anna.again();
        assertThat(edited()).isEqualTo("Mailen");
        assertThat(mine().get(ObstacleFields.SOURCES)).contains("Bron");
    }

    @Test
    void nothingIsTakenBackWhileItIsRecordedOrAStepIsFilledIn() {
        SlowJobs jobs = new SlowJobs();
        DetailViewModel slow = slow(jobs);
        slow.set(ObstacleFields.NEXT_STEP, "Mailen");
        slow.save(() -> {});
        assertThat(slow.takeBack()).isEmpty();
        jobs.finish();
        slow.set(ObstacleFields.NEXT_STEP, "Schrijven");
        slow.revert();
        jobs.finish();
        slow.beginMove(new Move(Status.NO_OBSTACLE, PartialDate.ofYear(2026), "Bestaat niet", null));
        assertThat(slow.again()).isEmpty();
        slow.beginMove(null);
        assertThat(slow.again()).isPresent();
    }

    private static String words(Optional<EditAt> at) {
        return at.map(EditAt::code).orElse("");
    }

    private Dossier mine() {
        return Objects.requireNonNull(anna.mine());
    }

    private Optional<Set<Theme>> themes() {
        return mine().get(ObstacleFields.THEMES);
    }

    private String edited() {
        return mine().get(ObstacleFields.NEXT_STEP).orElse("");
    }

    private DetailViewModel slow(SlowJobs jobs) {
        anna.revert();
        DetailViewModel slow = desks.anotherStart(Drafts.none(), jobs);
        slow.open(id, () -> {});
        jobs.finish();
        return slow;
    }
}
