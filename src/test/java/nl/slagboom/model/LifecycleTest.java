package nl.slagboom.model;

import static nl.slagboom.model.code.Status.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import org.junit.jupiter.api.Test;

/** The moves, one by one, against the table of the trade. */
final class LifecycleTest {

    private static final PartialDate TODAY = PartialDate.of(LocalDate.of(2026, 11, 24));
    private static final Map<Status, Set<Status>> MOVES = Map.of(
            REPORTED, EnumSet.of(UNDER_ASSESSMENT, NO_OBSTACLE, DUPLICATE, TRANSFERRED, LAPSED),
            UNDER_ASSESSMENT,
                    EnumSet.of(
                            AWAITING_INFORMATION, RECOGNISED, NO_OBSTACLE, INCOMPLETE, DUPLICATE, TRANSFERRED, LAPSED),
            AWAITING_INFORMATION, EnumSet.of(UNDER_ASSESSMENT, INCOMPLETE, DUPLICATE, LAPSED),
            RECOGNISED, EnumSet.of(IN_PROGRESS, MANAGED, WILL_NOT_BE_RESOLVED, DUPLICATE, TRANSFERRED, LAPSED),
            IN_PROGRESS,
                    EnumSet.of(
                            RECOGNISED,
                            MANAGED,
                            PARTIALLY_RESOLVED,
                            RESOLVED,
                            WILL_NOT_BE_RESOLVED,
                            DUPLICATE,
                            TRANSFERRED,
                            LAPSED),
            MANAGED, EnumSet.of(PARTIALLY_RESOLVED, IN_PROGRESS, RESOLVED, WILL_NOT_BE_RESOLVED, LAPSED),
            PARTIALLY_RESOLVED, EnumSet.of(MANAGED, IN_PROGRESS, RESOLVED, WILL_NOT_BE_RESOLVED, LAPSED));

    @Test
    void fromEachOpenStatusTheMovesAreThoseOfTheTable() {
        for (Status from : Status.open()) {
            for (Status to : Status.values()) {
                if (from == to) continue;
                Lifecycle.Step expected = MOVES.getOrDefault(from, Set.of()).contains(to)
                        ? Lifecycle.Step.MOVE
                        : Lifecycle.Step.CORRECTION;
                assertThat(Lifecycle.step(from, to, false))
                        .as(from + " to " + to)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void whatWasClosedReopensWhereItWas() {
        for (Status closed : Status.values()) {
            if (closed.isOpen()) continue;
            boolean after = closed == RESOLVED || closed == WILL_NOT_BE_RESOLVED;
            assertThat(Lifecycle.moves(closed, false)).containsExactly(after ? IN_PROGRESS : UNDER_ASSESSMENT);
            assertThat(Lifecycle.moves(closed, true)).containsExactly(IN_PROGRESS);
            assertThat(Lifecycle.step(closed, IN_PROGRESS, true)).isEqualTo(Lifecycle.Step.REOPENING);
        }
    }

    @Test
    void closingAsksAReason() {
        Dossier dossier = Dossier.begin();
        assertThatThrownBy(() -> new Move(LAPSED, TODAY, " ", null).applyTo(dossier))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("obstacle.close.reason.missing");
        assertThat(new Move(LAPSED, TODAY, "Wet vervallen", null)
                        .applyTo(dossier)
                        .status())
                .isEqualTo(LAPSED);
    }

    @Test
    void aCorrectionAsksAReasonAndAMoveDoesNot() {
        Dossier dossier = Dossier.begin();
        assertThatThrownBy(() -> new Move(IN_PROGRESS, TODAY, null, null).applyTo(dossier))
                .hasMessageContaining("obstacle.correction.reason.missing");
        assertThat(new Move(UNDER_ASSESSMENT, TODAY, null, null)
                        .applyTo(dossier)
                        .status())
                .isEqualTo(UNDER_ASSESSMENT);
    }

    @Test
    void aDuplicatePointsToAnother() {
        Dossier dossier = Dossier.begin().with(ObstacleFields.REFERENCE, "GB-1");
        assertThatThrownBy(() -> new Move(DUPLICATE, TODAY, "dubbel", null).applyTo(dossier))
                .hasMessageContaining("obstacle.duplicate.of.missing");
        assertThatThrownBy(() -> new Move(DUPLICATE, TODAY, "dubbel", "GB-1").applyTo(dossier))
                .hasMessageContaining("obstacle.duplicate.of.itself");
    }

    @Test
    void bothSidesOfAMergeStayWhereTheyDoNotClash() {
        Dossier base = Dossier.begin().with(ObstacleFields.TITLE, new LocalizedText("Een", null, null, null));
        Dossier mine = base.with(ObstacleFields.TITLE, new LocalizedText("Een", "Eins", null, null));
        Dossier theirs = base.with(ObstacleFields.TITLE, new LocalizedText("Een", null, "Un", null));
        Merge merge = Merge.of(base, mine, theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged().title()).isEqualTo(new LocalizedText("Een", "Eins", "Un", null));
        Dossier clash = base.with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Twee"));
        Dossier other = base.with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Drie"));
        assertThat(Merge.of(base, clash, other).conflicts()).hasSize(1);
        assertThat(Merge.of(base, clash, base).merged()).isEqualTo(clash);
        assertThat(Merge.of(base, base, other).merged()).isEqualTo(other);
        assertThat(Merge.of(base, other, other).conflicts()).isEmpty();
    }
}
