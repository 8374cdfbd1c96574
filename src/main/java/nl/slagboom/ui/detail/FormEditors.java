package nl.slagboom.ui.detail;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.Values;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.field.Editor;
import nl.slagboom.ui.field.Editors;

/** Makes the editors of the form of an obstacle. What is typed goes to its view model. */
final class FormEditors {

    private final DetailViewModel model;
    private final Screen screen;
    private final Map<String, Editor<?>> made = new HashMap<>();

    FormEditors(DetailViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
    }

    /** Forgets those that were made: the form is drawn anew. */
    void forget() {
        made.clear();
    }

    /** The one of a code that was made last. */
    Optional<Editor<?>> made(String code) {
        return Optional.ofNullable(made.get(code));
    }

    /** Where the keyboard is, to be given back by {@link #giveBack} once the form was drawn anew; empty where it is in none. */
    Optional<Map.Entry<String, Editor.Spot>> keyboard() {
        return made.entrySet().stream()
                .flatMap(one -> one.getValue().spot().map(spot -> Map.entry(one.getKey(), spot)).stream())
                .findFirst();
    }

    /** @return whether there is such an editor still */
    boolean giveBack(Map.Entry<String, Editor.Spot> keyboard) {
        Optional<Editor<?>> editor = made(keyboard.getKey());
        editor.ifPresent(one -> one.goTo(keyboard.getValue()));
        return editor.isPresent();
    }

    <T> Node of(Field<Obstacle, T> field, Values<Obstacle> values, String label) {
        Editor<T> editor = Editors.of(field, field.code(), label, screen.words(), model::names, model::tags);
        editor.show(values.get(field).orElse(null));
        editor.onChange(value -> model.set(field, value));
        return held(editor, field.code());
    }

    /** A part as it stands in the form by now: its editors share one. */
    static final class Standing<P extends ObstaclePart> {
        private Part<P> part;

        Standing(Part<P> part) {
            this.part = part;
        }
    }

    <P extends ObstaclePart, T> Node of(PartKind<P> kind, Field<P, T> field, Standing<P> now) {
        String label = screen.words().label(kind, field);
        Editor<T> editor = Editors.of(field, kind.code() + "-" + field.code(), label, screen.words(), model::names);
        editor.show(now.part.get(field).orElse(null));
        editor.onChange(value -> {
            now.part = standing(kind, now.part).with(field, value);
            model.put(kind, now.part);
            if (kind.equals(ReportFields.KIND)) showAnew(ObstacleFields.REPORTED_ON); // it may have followed
        });
        return held(editor, now.part.id() + "." + field.code());
    }

    /** What stands in its editor half typed stays. */
    @SuppressWarnings("unchecked") // an editor is of the field of its code
    private <T> void showAnew(Field<Obstacle, T> field) {
        Dossier mine = model.mine();
        if (mine == null || model.untaken(field.code()).isPresent()) return;
        made(field.code())
                .ifPresent(editor -> ((Editor<T>) editor).show(mine.get(field).orElse(null)));
    }

    /** As the form has it by now: something may have been written beside it. */
    private <P extends ObstaclePart> Part<P> standing(PartKind<P> kind, Part<P> known) {
        Dossier mine = model.mine();
        return mine == null ? known : mine.part(kind, known.id()).orElse(known);
    }

    /** Half a date stands there still when the form is drawn anew, in another language say. */
    private Node held(Editor<?> editor, String code) {
        model.untaken(code).ifPresent(editor::putBack);
        editor.untakenProperty().subscribe(there -> model.untaken(code, there));
        made.put(code, editor);
        return editor.node();
    }
}
