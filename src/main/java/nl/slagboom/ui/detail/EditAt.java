package nl.slagboom.ui.detail;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldAt;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where in the form something was done.
 *
 * @param kind of the part; null where it is the obstacle itself
 * @param part its identity; null where it is the obstacle itself
 * @param field null where the part as a whole is meant
 * @param language of the text, where it has several
 * @param isTyped whether it comes letter by letter: all that is typed in one place is one thing to take back
 */
public record EditAt(
        @Nullable PartKind<?> kind,
        @Nullable UUID part,
        @Nullable Field<?, ?> field,
        @Nullable Language language,
        boolean isTyped) {

    /** All that was unsaved, which was dropped and brought back. */
    static final EditAt EVERYTHING = new EditAt(null, null, null, null, false);

    static EditAt field(Field<?, ?> field, @Nullable Object before, @Nullable Object after) {
        return new EditAt(null, null, field, language(before, after), isTyped(after));
    }

    static EditAt part(PartKind<?> kind, UUID part) {
        return new EditAt(kind, part, null, null, false);
    }

    /** The field in which they differ; the part as a whole where there was none. */
    static <P extends ObstaclePart> EditAt part(PartKind<P> kind, Optional<Part<P>> before, Part<P> after) {
        return before.flatMap(was -> kind.catalogue().fields().stream()
                        .filter(field -> !was.get(field).equals(after.get(field)))
                        .findFirst()
                        .map(field -> part(kind, was, after, field)))
                .orElseGet(() -> part(kind, after.id()));
    }

    private static <P extends ObstaclePart> EditAt part(
            PartKind<P> kind, Part<P> before, Part<P> after, Field<P, ?> field) {
        Object now = after.get(field).orElse(null);
        return new EditAt(kind, after.id(), field, language(before.get(field).orElse(null), now), isTyped(now));
    }

    /** What is chosen is done at once. */
    private static boolean isTyped(@Nullable Object value) {
        return !(value instanceof Enum<?> || value instanceof Boolean || value instanceof Collection<?>);
    }

    private static @Nullable Language language(@Nullable Object before, @Nullable Object after) {
        if (!(before instanceof LocalizedText) && !(after instanceof LocalizedText)) return null;
        for (Language language : Language.values())
            if (!Objects.equals(in(before, language), in(after, language))) return language;
        return null;
    }

    private static @Nullable String in(@Nullable Object value, Language language) {
        return value instanceof LocalizedText text ? text.in(language) : null;
    }

    /** The code of the editor; of the part where it is none. */
    String code() {
        Field<?, ?> at = field;
        if (part == null) return at == null ? "" : at.code();
        return at == null ? part.toString() : part + "." + at.code();
    }

    /** The tab of the form in which it is; empty where everything is meant. */
    Optional<DetailTab> tab() {
        Field<?, ?> at = field;
        PartKind<?> of = kind;
        if (of != null) return Optional.of(DetailTab.of(of));
        return at == null ? Optional.empty() : Optional.of(DetailTab.of(new FieldAt(null, at)));
    }

    /** As the form calls it; empty where everything is meant. */
    public String words(Wording wording) {
        Field<?, ?> at = field;
        PartKind<?> of = kind;
        if (at != null) return wording.named(new FieldAt(of, at));
        return of == null ? "" : wording.label(of);
    }
}
