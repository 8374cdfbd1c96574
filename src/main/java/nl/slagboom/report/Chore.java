package nl.slagboom.report;

import java.time.LocalDate;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an obstacle when one of its actions, or its next step, is done, put off or handed over.
 *
 * @param dossier the obstacle as it is
 */
public record Chore(Task task, Dossier dossier) {

    /** Whether it is an action or a next step: of other tasks nothing is to be written. */
    public static boolean is(Task task) {
        return task.kind() == Task.Kind.ACTION || task.kind() == Task.Kind.NEXT_STEP;
    }

    /**
     * An action has its day; a next step leaves a note in the logbook, and room for the step after it.
     *
     * @param note what the logbook says, in the words of who does it
     */
    public Dossier done(LocalDate on, String by, String note) {
        if (task.kind() == Task.Kind.ACTION) return with(ActionFields.DONE_ON, on);
        return dossier.with(ObstacleFields.NEXT_STEP, null)
                .with(ObstacleFields.NEXT_STEP_OWNER, null)
                .with(ObstacleFields.NEXT_STEP_DUE, null)
                .withPart(
                        NoteFields.KIND,
                        Part.blank(NoteFields.KIND)
                                .with(NoteFields.WRITTEN_ON, on)
                                .with(NoteFields.AUTHOR, by)
                                .with(NoteFields.TEXT, note));
    }

    public Dossier due(LocalDate day) {
        return task.kind() == Task.Kind.ACTION
                ? with(ActionFields.DUE, day)
                : dossier.with(ObstacleFields.NEXT_STEP_DUE, day);
    }

    public Dossier handedTo(String name) {
        return task.kind() == Task.Kind.ACTION
                ? with(ActionFields.OWNER, name)
                : dossier.with(ObstacleFields.NEXT_STEP_OWNER, name);
    }

    /** An action that was removed meanwhile stays so. */
    private <T> Dossier with(Field<Action, T> field, @Nullable T value) {
        return dossier.part(ActionFields.KIND, task.subject())
                .map(action -> dossier.withPart(ActionFields.KIND, action.with(field, value)))
                .orElse(dossier);
    }
}
