package nl.slagboom.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two people's work on one obstacle, and what comes of it.
 *
 * @param seed from which the same is made up again
 */
record MadeUpMerge(long seed, Dossier base, Dossier mine, Dossier theirs, Merge merge) {

    static MadeUpMerge of(long seed) {
        MadeUpDossiers dossiers = new MadeUpDossiers(new SplittableRandom(seed));
        Dossier base = dossiers.any();
        return of(seed, base, dossiers.changed(base), dossiers.changed(base));
    }

    private static MadeUpMerge of(long seed, Dossier base, Dossier mine, Dossier theirs) {
        return new MadeUpMerge(seed, base, mine, theirs, Merge.of(base, mine, theirs));
    }

    MadeUpMerge swapped() {
        return of(seed, base, theirs, mine);
    }

    Set<UUID> parts(PartKind<?> kind) {
        return Stream.of(base, mine, theirs, merge.merged())
                .flatMap(dossier -> dossier.parts(kind).stream().map(Part::id))
                .collect(Collectors.toSet());
    }

    /** Every stated field of the obstacle, and of the parts that both have. A part that is new has nothing as its base. */
    List<Held> held() {
        List<Held> held = new ArrayList<>();
        Dossier merged = merge.merged();
        add(null, null, List.of(base.values(), mine.values(), theirs.values(), merged.values()), held);
        for (PartKind<?> kind : PartKind.all()) for (UUID part : parts(kind)) add(kind, part, held);
        return held;
    }

    private <P extends ObstaclePart> void add(PartKind<P> kind, UUID part, List<Held> held) {
        Optional<Part<P>> my = mine.part(kind, part);
        Optional<Part<P>> their = theirs.part(kind, part);
        if (my.isEmpty() || their.isEmpty()) return;
        Values<P> was = base.part(kind, part).map(Part::values).orElseGet(() -> Values.none(kind.catalogue()));
        Values<P> merged = merge.merged().part(kind, part).orElseThrow().values();
        add(kind, part, List.of(was, my.get().values(), their.get().values(), merged), held);
    }

    private static <E> void add(
            @Nullable PartKind<?> kind, @Nullable UUID part, List<Values<E>> four, List<Held> held) {
        for (Field<E, ?> field : four.getFirst().catalogue().fields()) {
            if (!field.isStated()) continue;
            List<Optional<?>> each =
                    four.stream().<Optional<?>>map(values -> values.get(field)).toList();
            held.add(new Held(
                    new Place(kind, part, field),
                    field,
                    each.get(0).orElse(null),
                    each.get(1).orElse(null),
                    each.get(2).orElse(null),
                    each.get(3).orElse(null),
                    isTorn(field, four.get(0), four.get(1), four.get(2))));
        }
    }

    private static <E> boolean isTorn(Field<E, ?> field, Values<E> base, Values<E> mine, Values<E> theirs) {
        List<Field<E, ?>> together = base.catalogue().together(field);
        return together.size() > 1
                && !mine.same(together.getFirst(), theirs)
                && mine.differing(base).stream().anyMatch(together::contains)
                && theirs.differing(base).stream().anyMatch(together::contains);
    }
}
