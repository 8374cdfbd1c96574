package nl.slagboom.model;

import java.util.Optional;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of an obstacle.
 *
 * @param to where it goes
 * @param on since when
 * @param reason why; asked when it closes and for a correction
 * @param pointsTo the reference of the obstacle that it doubles, or the code of the file that it was handed over to
 */
public record Move(
        Status to,
        PartialDate on,
        @Nullable String reason,
        @Nullable String pointsTo) {

    public Move {
        reason = Text.kept(reason);
        pointsTo = Text.kept(pointsTo);
    }

    /** Whether an obstacle stands where this step goes, since then and for that reason. */
    public boolean isWhere(Dossier dossier) {
        return dossier.status() == to
                && dossier.get(ObstacleFields.STATUS_ON).equals(Optional.of(on))
                && dossier.get(ObstacleFields.STATUS_REASON).equals(Optional.ofNullable(reason));
    }

    /** Which kind of step it is for this obstacle. */
    public Lifecycle.Step step(Dossier dossier) {
        return Lifecycle.step(dossier.status(), to, dossier.values().has(ObstacleFields.RECOGNISED));
    }

    /**
     * The obstacle after this step.
     *
     * @throws InvalidValue when the trade does not allow it like this
     */
    public Dossier applyTo(Dossier dossier) {
        Lifecycle.Step step = step(dossier);
        if (reason == null && to.isClosed()) throw new InvalidValue("obstacle.close.reason.missing");
        if (reason == null && step == Lifecycle.Step.CORRECTION)
            throw new InvalidValue("obstacle.correction.reason.missing");
        if (to.pointsToAnother() && pointsTo == null)
            throw new InvalidValue(
                    to == Status.DUPLICATE ? "obstacle.duplicate.of.missing" : "obstacle.transfer.to.missing");
        if (to == Status.DUPLICATE && dossier.reference().equals(pointsTo))
            throw new InvalidValue("obstacle.duplicate.of.itself");
        Dossier moved = dossier.with(ObstacleFields.STATUS_NOW, to)
                .with(ObstacleFields.STATUS_ON, on)
                .with(ObstacleFields.STATUS_REASON, reason)
                .with(ObstacleFields.POINTS_TO, to.pointsToAnother() ? pointsTo : null);
        return Lifecycle.impliesRecognition(to) ? moved.with(ObstacleFields.RECOGNISED, true) : moved;
    }
}
