package nl.slagboom.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Field;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Change.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a field before and after, in the words of a language.
 *
 * @param label the field, and its language where it has several
 * @param before empty where nothing is given, as is the one below
 */
public record FieldLine(String label, String before, String after) {

    /** The lines of a change. A text that crosses the border has one for each language that differs. */
    public static List<FieldLine> of(FieldChange change, Wording wording) {
        String label = label(change.kind(), change.field(), wording);
        if (change.before() instanceof LocalizedText || change.after() instanceof LocalizedText)
            return languages(label, text(change.before()), text(change.after()), wording);
        return List.of(new FieldLine(label, wording.value(change.before()), wording.value(change.after())));
    }

    /** @param kind the kind of part that the field is of; null for the obstacle itself */
    public static String label(@Nullable PartKind<?> kind, Field<?, ?> field, Wording wording) {
        return kind == null ? wording.label(field) : wording.label(kind, field);
    }

    private static List<FieldLine> languages(String label, LocalizedText before, LocalizedText after, Wording wording) {
        List<FieldLine> lines = new ArrayList<>();
        for (Language language : Language.values()) {
            String was = Objects.requireNonNullElse(before.in(language), "");
            String became = Objects.requireNonNullElse(after.in(language), "");
            if (!was.equals(became)) lines.add(new FieldLine(inLanguage(label, language, wording), was, became));
        }
        return lines;
    }

    /** A field that has several languages, named with one of them. */
    public static String inLanguage(String label, Language language, Wording wording) {
        return wording.messages().text("detail.conflict.language", label, wording.value(language));
    }

    private static LocalizedText text(@Nullable Object value) {
        return value instanceof LocalizedText text ? text : LocalizedText.EMPTY;
    }

    /** Shows it in one line, or as many as it takes. */
    public Label shown(Wording wording) {
        String became = after.isEmpty() ? wording.messages().text("detail.conflict.empty") : after;
        Label line = new Label(label + ": " + (before.isEmpty() ? "" : before + " → ") + became);
        line.setWrapText(true);
        return line;
    }
}
