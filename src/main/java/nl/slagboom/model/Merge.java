package nl.slagboom.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The one three-way merge: a colleague's save, an undo, a partner's workbook. It walks the catalogue. Sets merge by element,
 * but where each side put another one in the place of the same; texts by language, parts by identity; what both changed differently is a conflict and keeps mine. A status goes
 * with its day and its reason: what one side says of it never stands beside the status of the other.
 *
 * @param merged mine, with all that only theirs changed
 */
public record Merge(Dossier merged, List<Conflict> conflicts) {

    public Merge {
        conflicts = List.copyOf(conflicts);
    }

    public static Merge of(Dossier base, Dossier mine, Dossier theirs) {
        List<Conflict> conflicts = new ArrayList<>();
        Dossier merged = mine.with(values(null, null, base.values(), mine.values(), theirs.values(), conflicts));
        for (PartKind<?> kind : PartKind.all()) {
            merged = parts(kind, base, merged, theirs, conflicts);
        }
        return new Merge(merged, conflicts);
    }

    private static <E> Values<E> values(
            @Nullable PartKind<?> kind,
            @Nullable UUID part,
            Values<E> base,
            Values<E> mine,
            Values<E> theirs,
            List<Conflict> conflicts) {
        Values<E> merged = mine;
        for (Field<E, ?> field : base.catalogue().fields()) {
            if (!field.isStated()) continue;
            if (isTorn(field, base, mine, theirs)) torn(kind, part, field, base, mine, theirs, conflicts);
            else merged = field(kind, part, field, base, merged, theirs, conflicts);
        }
        return merged;
    }

    /** Whether both sides changed what goes with a field, and say no longer the same of what it is all about. */
    private static <E> boolean isTorn(Field<E, ?> field, Values<E> base, Values<E> mine, Values<E> theirs) {
        List<Field<E, ?>> together = base.catalogue().together(field);
        return together.size() > 1
                && !mine.same(together.getFirst(), theirs)
                && together.stream().anyMatch(one -> !mine.same(one, base))
                && together.stream().anyMatch(one -> !theirs.same(one, base));
    }

    /** What is not shown nobody can choose; it stays with what is. */
    private static <E> void torn(
            @Nullable PartKind<?> kind,
            @Nullable UUID part,
            Field<E, ?> field,
            Values<E> base,
            Values<E> mine,
            Values<E> theirs,
            List<Conflict> conflicts) {
        if (!field.isShown() || mine.same(field, theirs)) return;
        conflicts.add(new Conflict(
                kind,
                part,
                field,
                base.get(field).orElse(null),
                mine.get(field).orElse(null),
                theirs.get(field).orElse(null)));
    }

    private static <E, T> Values<E> field(
            @Nullable PartKind<?> kind,
            @Nullable UUID part,
            Field<E, T> field,
            Values<E> base,
            Values<E> mine,
            Values<E> theirs,
            List<Conflict> conflicts) {
        if (theirs.same(field, base) || theirs.same(field, mine)) return mine;
        if (mine.same(field, base)) return mine.withSame(field, theirs);
        T was = base.get(field).orElse(null);
        T my = mine.get(field).orElse(null);
        T their = theirs.get(field).orElse(null);
        Combined<T> combined = combined(field.type(), was, my, their);
        if (!combined.clean()) conflicts.add(new Conflict(kind, part, field, was, my, their));
        return mine.with(field, combined.value());
    }

    private record Combined<T>(@Nullable T value, boolean clean) {}

    @SuppressWarnings("unchecked") // each case gives back what its type holds
    private static <T> Combined<T> combined(FieldType<T> type, @Nullable T was, @Nullable T mine, @Nullable T theirs) {
        return switch (type) {
            case FieldType.Localized text ->
                (Combined<T>) texts((LocalizedText) was, (LocalizedText) mine, (LocalizedText) theirs);
            case FieldType.Codes<?> codes -> (Combined<T>) sets((Set<?>) was, (Set<?>) mine, (Set<?>) theirs);
            case FieldType.Regions regions -> (Combined<T>) sets((Set<?>) was, (Set<?>) mine, (Set<?>) theirs);
            case FieldType.Tags tags -> (Combined<T>) sets((Set<?>) was, (Set<?>) mine, (Set<?>) theirs);
            default -> new Combined<>(mine, false);
        };
    }

    private static Combined<LocalizedText> texts(
            @Nullable LocalizedText was, @Nullable LocalizedText mine, @Nullable LocalizedText theirs) {
        LocalizedText base = Objects.requireNonNullElse(was, LocalizedText.EMPTY);
        LocalizedText my = Objects.requireNonNullElse(mine, LocalizedText.EMPTY);
        LocalizedText their = Objects.requireNonNullElse(theirs, LocalizedText.EMPTY);
        LocalizedText merged = my;
        boolean clean = true;
        for (Language language : Language.values()) {
            String changed = their.in(language);
            if (Objects.equals(changed, base.in(language)) || Objects.equals(changed, my.in(language))) continue;
            if (Objects.equals(my.in(language), base.in(language))) merged = merged.with(language, changed);
            else clean = false;
        }
        return new Combined<>(merged, clean);
    }

    private static Combined<Set<?>> sets(@Nullable Set<?> was, @Nullable Set<?> mine, @Nullable Set<?> theirs) {
        Set<?> base = was == null ? Set.of() : was;
        Set<?> my = mine == null ? Set.of() : mine;
        Set<?> their = theirs == null ? Set.of() : theirs;
        return bothReplaced(base, my, their)
                ? new Combined<>(mine, false)
                : new Combined<>(elements(base, my, their), true);
    }

    /** Whether each side put something of its own in the place of the same. */
    private static boolean bothReplaced(Set<?> base, Set<?> mine, Set<?> theirs) {
        return base.stream().anyMatch(one -> !mine.contains(one) && !theirs.contains(one))
                && addsOwn(base, mine, theirs)
                && addsOwn(base, theirs, mine);
    }

    private static boolean addsOwn(Set<?> base, Set<?> side, Set<?> other) {
        return side.stream().anyMatch(one -> !base.contains(one) && !other.contains(one));
    }

    private static SequencedSet<Object> elements(Set<?> base, Set<?> my, Set<?> their) {
        SequencedSet<Object> merged = new LinkedHashSet<>();
        for (Object element : my) {
            if (their.contains(element) || !base.contains(element)) merged.add(element);
        }
        for (Object element : their) {
            if (!base.contains(element)) merged.add(element);
        }
        return Collections.unmodifiableSequencedSet(merged);
    }

    private static <P extends ObstaclePart> Dossier parts(
            PartKind<P> kind, Dossier base, Dossier mine, Dossier theirs, List<Conflict> conflicts) {
        Map<UUID, Part<P>> was = byId(base.parts(kind));
        Map<UUID, Part<P>> their = byId(theirs.parts(kind));
        List<Part<P>> merged = new ArrayList<>();
        for (Part<P> my : mine.parts(kind)) {
            Part<P> before = was.get(my.id());
            Part<P> other = their.remove(my.id());
            if (other == null) {
                if (my.equals(before)) continue;
                if (before != null) conflicts.add(new Conflict(kind, my.id(), null, before, my, null));
                merged.add(my);
            } else {
                Values<P> from = before == null ? Values.none(kind.catalogue()) : before.values();
                merged.add(new Part<>(my.id(), values(kind, my.id(), from, my.values(), other.values(), conflicts)));
            }
        }
        for (Part<P> other : their.values()) {
            Part<P> before = was.get(other.id());
            if (before == null) merged.add(other);
            else if (!other.equals(before)) conflicts.add(new Conflict(kind, other.id(), null, before, null, other));
        }
        return mine.withParts(kind, merged);
    }

    private static <P extends ObstaclePart> Map<UUID, Part<P>> byId(List<Part<P>> parts) {
        Map<UUID, Part<P>> byId = new LinkedHashMap<>();
        parts.forEach(part -> byId.put(part.id(), part));
        return byId;
    }
}
