package nl.slagboom.exchange.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The columns of an Actielijst with one neighbour. */
final class ActionColumns {

    private static final int NUMBER = 13;
    private static final int TITLE = 27;
    private static final int STATE = 32;
    private static final int OWNER = 16;
    private static final int DAY = 11;
    private static final int STATUS = 14;

    private final Bilingual words;
    private final List<Column> columns = new ArrayList<>();

    /**
     * One column.
     *
     * @param field whose audience it is for
     * @param code of its target, by which import knows it
     * @param width in letters
     * @param ofTask what stands in it for an action or a next step
     */
    record Column(
            String heading,
            Field<?, ?> field,
            String code,
            int width,
            Function<Dossier, @Nullable Object> ofObstacle,
            Function<Task, @Nullable Object> ofTask) {}

    private ActionColumns(Bilingual words) {
        this.words = words;
    }

    static List<Column> with(Neighbour neighbour, Audience audience, Bilingual words) {
        ActionColumns made = new ActionColumns(words);
        made.add(
                words.text("export.actions.number"),
                ObstacleFields.REFERENCE,
                NUMBER,
                Dossier::reference,
                task -> null);
        made.texts("export.actions.point", ObstacleFields.TITLE, TITLE, Task::text);
        made.texts("export.actions.state", ObstacleFields.STATE_OF_PLAY, STATE, task -> null);
        made.owner(Country.NL);
        made.owner(neighbour.country());
        made.add(words.text("export.actions.due"), ObstacleFields.NEXT_STEP_DUE, DAY, obstacle -> null, Task::due);
        made.status();
        return made.columns.stream()
                .filter(column -> audience.maySee(column.field()))
                .toList();
    }

    private void add(
            String heading,
            Field<?, ?> field,
            int width,
            Function<Dossier, @Nullable Object> ofObstacle,
            Function<Task, @Nullable Object> ofTask) {
        columns.add(new Column(heading, field, field.code(), width, ofObstacle, ofTask));
    }

    /** A column for each language of the table. A task is in one language only: it stands in the first. */
    private void texts(
            String key, Field<Obstacle, LocalizedText> field, int width, Function<Task, @Nullable Object> ofTask) {
        for (Language language : words.languages()) {
            boolean first = language == words.languages().getFirst();
            columns.add(new Column(
                    words.in(language).messages().text(key),
                    field,
                    field.code() + "@" + language.code(),
                    width,
                    obstacle -> shown(obstacle.get(field).orElse(LocalizedText.EMPTY), language, first),
                    task -> first ? ofTask.apply(task) : null));
        }
    }

    /** What is in no language of the table is borrowed for the first: a line must say what it is about. */
    private @Nullable String shown(LocalizedText text, Language language, boolean first) {
        boolean elsewhere = words.languages().stream().anyMatch(other -> text.in(other) != null);
        return elsewhere || !first ? text.in(language) : text.shown(language);
    }

    private void owner(Country country) {
        add(
                words.label(ObstacleFields.owner(country)),
                ObstacleFields.owner(country),
                OWNER,
                obstacle -> obstacle.get(ObstacleFields.owner(country)).orElse(null),
                task -> task.side() == country ? task.owner() : null);
    }

    private void status() {
        add(
                words.label(ObstacleFields.STATUS_NOW),
                ObstacleFields.STATUS_NOW,
                STATUS,
                obstacle -> words.value(obstacle.status()),
                task -> words.text(task.doneOn() == null ? "export.actions.open" : "export.actions.done"));
        add(
                words.text("export.actions.finished"),
                ObstacleFields.STATUS_ON,
                DAY,
                obstacle -> obstacle.status().isClosed()
                        ? obstacle.get(ObstacleFields.STATUS_ON).orElse(null)
                        : null,
                Task::doneOn);
    }
}
