package nl.slagboom.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * My edits and those of another, a colleague or a partner, brought together but for what clashes.
 *
 * @param now theirs, whole
 * @param merged all that does not clash, and mine where it does
 * @param clashes what a person must choose
 */
public record Settlement(Dossier now, Dossier merged, List<Clash> clashes) {

    public Settlement {
        clashes = List.copyOf(clashes);
    }

    public static Settlement of(Dossier base, Dossier mine, Dossier now) {
        Merge merge = Merge.of(base, mine, now);
        return new Settlement(now, merge.merged(), Clash.of(merge.conflicts()));
    }

    /** What shall be saved with these choices; where none was made mine stays. */
    public Dossier settled(Function<Clash, Optional<Decision>> chosen) {
        Dossier settled = merged;
        for (Clash clash : clashes) {
            settled = settled(settled, clash, chosen.apply(clash).orElse(Decision.MINE));
        }
        return settled;
    }

    private Dossier settled(Dossier dossier, Clash clash, Decision decision) {
        PartKind<?> kind = clash.conflict().kind();
        UUID part = clash.conflict().part();
        if (kind != null && part != null) return settled(dossier, kind, part, clash, decision);
        Field<Obstacle, ?> field =
                ObstacleFields.ALL.byCode(clash.conflict().code()).orElseThrow();
        List<Field<Obstacle, ?>> together = ObstacleFields.ALL.together(field);
        boolean leads = together.size() > 1 && together.getFirst().equals(field);
        if (!leads) return settled(dossier, field, clash, decision);
        return decision.choice() == Choice.THEIRS ? asNow(dossier, together) : dossier;
    }

    /** Also what is not shown: it goes with what is. */
    private Dossier asNow(Dossier dossier, List<Field<Obstacle, ?>> fields) {
        Values<Obstacle> values = dossier.values();
        for (Field<Obstacle, ?> field : fields) values = values.withSame(field, now.values());
        return dossier.with(values);
    }

    private static <T> Dossier settled(Dossier dossier, Field<Obstacle, T> field, Clash clash, Decision decision) {
        return dossier.with(field, value(dossier.get(field).orElse(null), clash, decision));
    }

    private static <P extends ObstaclePart> Dossier settled(
            Dossier dossier, PartKind<P> kind, UUID id, Clash clash, Decision decision) {
        if (clash.conflict().field() == null) return whole(dossier, kind, id, decision.after(clash));
        Field<P, ?> field = kind.catalogue().byCode(clash.conflict().code()).orElseThrow();
        return dossier.withPart(kind, settled(dossier.part(kind, id).orElseThrow(), field, clash, decision));
    }

    private static <P extends ObstaclePart, T> Part<P> settled(
            Part<P> part, Field<P, T> field, Clash clash, Decision decision) {
        return part.with(field, value(part.get(field).orElse(null), clash, decision));
    }

    @SuppressWarnings("unchecked") // a clash holds parts of its own kind
    private static <P extends ObstaclePart> Dossier whole(
            Dossier dossier, PartKind<P> kind, UUID id, @Nullable Object part) {
        return part == null ? dossier.withoutPart(kind, id) : dossier.withPart(kind, (Part<P>) part);
    }

    /** In a text that crosses the border only the language that clashed changes. */
    @SuppressWarnings("unchecked") // a clash holds what its own field takes
    private static <T> @Nullable T value(@Nullable T merged, Clash clash, Decision decision) {
        Language language = clash.language();
        Object chosen = decision.after(clash);
        if (language == null) return (T) chosen;
        LocalizedText text = merged instanceof LocalizedText some ? some : LocalizedText.EMPTY;
        return (T) text.with(language, (String) chosen);
    }
}
