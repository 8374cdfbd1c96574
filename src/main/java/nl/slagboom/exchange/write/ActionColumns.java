package nl.slagboom.exchange.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The columns of an Actielijst with one neighbour. */
final class ActionColumns {

    private static final int NUMBER = 14;
    private static final int TITLE = 34;
    private static final int STATE = 42;
    private static final int STEP = 28;
    private static final int OWNER = 20;
    private static final int DAY = 12;
    private static final int STATUS = 18;

    private final Bilingual words;
    private final List<Column> columns = new ArrayList<>();

    /**
     * One column.
     *
     * @param code of its target, by which import knows it
     * @param width in letters
     */
    record Column(
            String heading,
            String code,
            int width,
            Function<Dossier, @Nullable Object> ofObstacle,
            Function<Part<Action>, @Nullable Object> ofAction) {}

    private ActionColumns(Bilingual words) {
        this.words = words;
    }

    static List<Column> with(Neighbour neighbour, Bilingual words) {
        ActionColumns made = new ActionColumns(words);
        made.field(words.text("export.actions.number"), ObstacleFields.REFERENCE, NUMBER, action -> null);
        made.texts("export.actions.point", ObstacleFields.TITLE, TITLE, ActionFields.TASK);
        made.texts("export.actions.state", ObstacleFields.STATE_OF_PLAY, STATE, null);
        made.field(words.label(ObstacleFields.NEXT_STEP), ObstacleFields.NEXT_STEP, STEP, action -> null);
        made.owner(Country.NL);
        made.owner(neighbour.country());
        made.field(
                words.text("export.actions.due"),
                ObstacleFields.NEXT_STEP_DUE,
                DAY,
                action -> action.get(ActionFields.DUE).orElse(null));
        made.status();
        return List.copyOf(made.columns);
    }

    private void field(
            String heading, Field<Obstacle, ?> field, int width, Function<Part<Action>, @Nullable Object> ofAction) {
        columns.add(new Column(
                heading, field.code(), width, obstacle -> obstacle.get(field).orElse(null), ofAction));
    }

    /** A column for each language of the table. A task is in one language only: it stands in the first. */
    private void texts(
            String key, Field<Obstacle, LocalizedText> field, int width, @Nullable Field<Action, String> ofAction) {
        for (Language language : words.languages()) {
            boolean first = language == words.languages().getFirst();
            columns.add(new Column(
                    words.in(language).messages().text(key),
                    field.code() + "@" + language.code(),
                    width,
                    obstacle -> shown(obstacle.get(field).orElse(LocalizedText.EMPTY), language, first),
                    action -> first && ofAction != null ? action.get(ofAction).orElse(null) : null));
        }
    }

    /** What is in no language of the table is borrowed for the first: a line must say what it is about. */
    private @Nullable String shown(LocalizedText text, Language language, boolean first) {
        boolean elsewhere = words.languages().stream().anyMatch(other -> text.in(other) != null);
        return elsewhere || !first ? text.in(language) : text.shown(language);
    }

    private void owner(Country country) {
        Field<Obstacle, String> field = ObstacleFields.owner(country);
        field(
                words.label(field),
                field,
                OWNER,
                action -> action.get(ActionFields.COUNTRY).orElse(Country.NL) == country
                        ? action.get(ActionFields.OWNER).orElse(null)
                        : null);
    }

    private void status() {
        columns.add(new Column(
                words.label(ObstacleFields.STATUS_NOW),
                ObstacleFields.STATUS_NOW.code(),
                STATUS,
                obstacle -> words.value(obstacle.status()),
                action -> words.text(
                        action.get(ActionFields.DONE_ON).isPresent() ? "export.actions.done" : "export.actions.open")));
        columns.add(new Column(
                words.text("export.actions.finished"),
                ObstacleFields.STATUS_ON.code(),
                DAY,
                obstacle -> obstacle.status().isClosed()
                        ? obstacle.get(ObstacleFields.STATUS_ON).orElse(null)
                        : null,
                action -> action.get(ActionFields.DONE_ON).orElse(null)));
    }
}
