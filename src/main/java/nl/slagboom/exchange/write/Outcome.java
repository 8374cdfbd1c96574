package nl.slagboom.exchange.write;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Field;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a partner changed in a workbook, and what became of it. It holds nothing but what that partner may see, or
 * wrote.
 *
 * @param reference of the obstacle; empty where it is one that the partner does not see
 * @param key what of the obstacle it is about; all null for a new row
 * @param part what the action is called that it is in; empty for none
 * @param base as it was handed out; null is not given, here and in the two below. Of a whole action it is {@link Values}
 * @param theirs as the partner wrote it
 * @param now as it is, where that is something else
 */
public record Outcome(
        UUID obstacle,
        String reference,
        LocalizedText title,
        Clash.Key key,
        String part,
        @Nullable Object base,
        @Nullable Object theirs,
        Became became,
        @Nullable Object now) {

    private static final int LONGEST = 60;

    public Outcome {
        part = part.lines().findFirst().orElse("");
        if (part.length() > LONGEST) part = part.substring(0, LONGEST - 1) + "…";
    }

    /**
     * What it is about, as a person calls it.
     *
     * @param languages of the workbook: in one language that need not be said
     */
    public String label(Wording wording, List<Language> languages) {
        PartKind<?> kind = kind();
        Field<?, ?> field = field();
        if (kind == null && field == null) return wording.messages().text("handout.new");
        if (kind == null) return ofObstacle(wording, languages);
        if (kind.equals(NoteFields.KIND)) return wording.messages().text("handout.remarks");
        if (field == null) return wording.label(kind);
        return wording.messages().text("answer.part", wording.label(kind), part, wording.label(kind, field));
    }

    private String ofObstacle(Wording wording, List<Language> languages) {
        Field<Obstacle, ?> field =
                ObstacleFields.ALL.byCode(String.valueOf(key.field())).orElseThrow();
        Language language = key.language();
        String label = wording.label(field);
        return language == null || languages.equals(List.of(language))
                ? label
                : FieldLine.inLanguage(label, language, wording);
    }

    /** What one of its values reads like; of a whole action field by field. */
    public static String read(@Nullable Object value, Wording wording) {
        return value instanceof Values<?> whole ? joined(whole, wording::value) : wording.value(value);
    }

    static <E> String joined(Values<E> whole, Function<Object, String> words) {
        return whole.catalogue().shown().stream()
                .flatMap(field -> whole.get(field).stream())
                .map(words)
                .collect(Collectors.joining(" · "));
    }

    /** The kind of part that it is in; null for the obstacle itself. */
    public @Nullable PartKind<?> kind() {
        return kind(key);
    }

    /** Null for a new row, and for a whole part. */
    public @Nullable Field<?, ?> field() {
        return field(key);
    }

    static @Nullable PartKind<?> kind(Clash.Key key) {
        return PartKind.all().stream()
                .filter(kind -> kind.code().equals(key.kind()))
                .findFirst()
                .orElse(null);
    }

    static @Nullable Field<?, ?> field(Clash.Key key) {
        String code = key.field();
        if (code == null) return null;
        PartKind<?> kind = kind(key);
        return kind == null
                ? ObstacleFields.ALL.byCode(code).orElse(null)
                : kind.catalogue().byCode(code).orElse(null);
    }
}
