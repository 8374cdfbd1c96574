package nl.slagboom.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What one field held in the base, on both sides and after the merge; null for not given.
 *
 * @param torn whether both changed something of a status, and do not have the same status any more
 */
record Held(
        Place place,
        Field<?, ?> field,
        @Nullable Object base,
        @Nullable Object mine,
        @Nullable Object theirs,
        @Nullable Object merged,
        boolean torn) {

    /** One thing that can clash by itself. */
    record Single(
            @Nullable Object base,
            @Nullable Object mine,
            @Nullable Object theirs,
            @Nullable Object merged) {

        boolean clashes() {
            return !Objects.equals(mine, base) && !Objects.equals(theirs, base) && !Objects.equals(mine, theirs);
        }

        /** What it must come to; where it clashes, mine. */
        @Nullable
        Object due() {
            return Objects.equals(mine, base) ? theirs : mine;
        }
    }

    static boolean isSet(FieldType<?> type) {
        return type instanceof FieldType.Codes || type instanceof FieldType.Regions || type instanceof FieldType.Tags;
    }

    /** Of a text in languages each one by itself, of a set each element, of other fields the whole. */
    List<Single> singles() {
        if (isSet(field.type())) {
            Set<Object> all = elements(base);
            for (Object side : new @Nullable Object[] {mine, theirs, merged}) all.addAll(elements(side));
            return all.stream().map(this::single).toList();
        }
        if (field.type() instanceof FieldType.Localized)
            return Arrays.stream(Language.values()).map(this::single).toList();
        return List.of(new Single(base, mine, theirs, merged));
    }

    private Single single(Object element) {
        return new Single(
                elements(base).contains(element),
                elements(mine).contains(element),
                elements(theirs).contains(element),
                elements(merged).contains(element));
    }

    private Single single(Language language) {
        return new Single(in(base, language), in(mine, language), in(theirs, language), in(merged, language));
    }

    /** Of a set: whether each side put something of its own in the place of the same. */
    boolean replaced() {
        if (!isSet(field.type())) return false;
        Set<Object> base = elements(this.base);
        Set<Object> mine = elements(this.mine);
        Set<Object> theirs = elements(this.theirs);
        Set<Object> gone = new HashSet<>(base);
        gone.removeAll(mine);
        gone.removeAll(theirs);
        Set<Object> my = new HashSet<>(mine);
        my.removeAll(base);
        Set<Object> their = new HashSet<>(theirs);
        their.removeAll(base);
        return !gone.isEmpty() && !my.containsAll(their) && !their.containsAll(my);
    }

    boolean clashes() {
        return replaced() || singles().stream().anyMatch(Single::clashes);
    }

    private static Set<Object> elements(@Nullable Object set) {
        return set == null ? new HashSet<>() : new HashSet<>((Set<?>) set);
    }

    private static @Nullable String in(@Nullable Object text, Language language) {
        return text == null ? null : ((LocalizedText) text).in(language);
    }
}
