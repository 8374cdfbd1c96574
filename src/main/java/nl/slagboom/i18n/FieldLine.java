package nl.slagboom.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldChange;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a field before and after, in the words of a language.
 *
 * @param label the field, and its language where it has several
 * @param before empty where nothing is given, as is the one below
 */
public record FieldLine(String label, String before, String after) {

    private static final int SHORT = 60;

    /**
     * The lines of changes, in their order. A text that crosses the border has one for each language that differs, a part that
     * comes or goes has one in all.
     */
    public static List<FieldLine> of(List<FieldChange> changes, Wording wording) {
        List<FieldLine> lines = new ArrayList<>();
        UUID said = null;
        for (FieldChange change : changes) {
            PartKind<?> kind = change.kind();
            if (kind == null || !change.whole()) lines.addAll(of(change, wording));
            else if (!Objects.equals(change.part(), said)) lines.add(whole(kind, change.part(), changes, wording));
            said = change.part();
        }
        return lines;
    }

    private static FieldLine whole(PartKind<?> kind, @Nullable UUID part, List<FieldChange> changes, Wording wording) {
        List<FieldChange> its = changes.stream()
                .filter(change -> Objects.equals(change.part(), part))
                .toList();
        String before = joined(its, FieldChange::before, wording);
        String after = joined(its, FieldChange::after, wording);
        return new FieldLine(
                wording.label(kind),
                before,
                after.isEmpty() ? wording.messages().text("detail.conflict.removed") : after);
    }

    private static String joined(
            List<FieldChange> changes, Function<FieldChange, @Nullable Object> side, Wording wording) {
        return changes.stream()
                .map(change -> wording.value(side.apply(change)))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The lines of one change. */
    public static List<FieldLine> of(FieldChange change, Wording wording) {
        String label = label(change.kind(), change.field(), wording);
        if (change.before() instanceof LocalizedText || change.after() instanceof LocalizedText)
            return languages(label, text(change.before()), text(change.after()), wording);
        return List.of(new FieldLine(label, wording.value(change.before()), wording.value(change.after())));
    }

    /** What the changed fields are called, each once; of a part that came or went what that is. */
    public static List<String> labels(List<FieldChange> changes, Wording wording) {
        return changes.stream()
                .map(change -> change.kind() != null && change.whole()
                        ? wording.label(change.kind())
                        : label(change.kind(), change.field(), wording))
                .distinct()
                .toList();
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

    /** In a line: what is short with what it became, a long text only as written, written anew or emptied. */
    public String brief(Wording wording) {
        if (isShort(before) && isShort(after) && !after.isEmpty()) return said(wording);
        String key = after.isEmpty() ? "emptied" : before.isEmpty() ? "written" : "rewritten";
        return wording.messages().text("history.brief." + key, label);
    }

    private static boolean isShort(String text) {
        return text.length() <= SHORT && text.indexOf('\n') < 0;
    }

    /** All of it as one text. From nothing it is what it became alone: of what is new that is every field. */
    public String said(Wording wording) {
        String became = after.isEmpty() ? wording.messages().text("detail.conflict.empty") : after;
        return wording.labelled(label, before.isEmpty() ? became : before + " → " + became);
    }
}
