package nl.slagboom.exchange.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.Country;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does about an obstacle: its next step, or an action.
 *
 * @param identity by which import knows it
 * @param side whose owner it is; the Dutch where none was said
 */
record Task(
        String identity,
        @Nullable String text,
        @Nullable String owner,
        Country side,
        @Nullable LocalDate due,
        @Nullable LocalDate doneOn) {

    /** The next step, the actions to do by their day, then those done since a day. */
    static List<Task> of(Dossier obstacle, LocalDate since) {
        List<Task> tasks = new ArrayList<>();
        nextStep(obstacle).ifPresent(tasks::add);
        obstacle.parts(ActionFields.KIND).stream()
                .map(Task::of)
                .filter(task -> task.doneOn() == null || !task.doneOn().isBefore(since))
                .sorted(Comparator.comparing((Task task) -> task.doneOn() != null)
                        .thenComparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Task::identity))
                .forEach(tasks::add);
        return tasks;
    }

    private static Optional<Task> nextStep(Dossier obstacle) {
        return obstacle.get(ObstacleFields.NEXT_STEP)
                .map(step -> new Task(
                        OurWorkbook.nextStep(obstacle.id()),
                        step,
                        obstacle.get(ObstacleFields.NEXT_STEP_OWNER).orElse(null),
                        Country.NL,
                        obstacle.get(ObstacleFields.NEXT_STEP_DUE).orElse(null),
                        null));
    }

    private static Task of(Part<Action> action) {
        return new Task(
                OurWorkbook.action(action.id()),
                action.get(ActionFields.TASK).orElse(null),
                action.get(ActionFields.OWNER).orElse(null),
                action.get(ActionFields.COUNTRY).orElse(Country.NL),
                action.get(ActionFields.DUE).orElse(null),
                action.get(ActionFields.DONE_ON).orElse(null));
    }
}
