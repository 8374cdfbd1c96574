package nl.slagboom.exchange.intake;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Decision;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldChange;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.register.Batch;
import org.jspecify.annotations.Nullable;

/**
 * What a person must decide of a row that comes back.
 *
 * @param clash what it was, what we have, what the partner has
 * @param decision what was made of it; null while nothing was
 * @param isBlank whether the partner has emptied a cell: to be erased only where a person agrees
 * @param isHeard whether it was decided at an earlier return, which said the same
 */
public record Question(Clash clash, @Nullable Decision decision, boolean isBlank, boolean isHeard) {

    /** Whether both sides changed the same, and nobody decided. */
    public boolean isUndecided() {
        return decision == null && !isBlank;
    }

    /** Whether it was decided now that something else than what the partner has shall stand there. */
    boolean leavesTheirs() {
        Decision made = decision;
        return made != null && !isHeard && (made.choice() == Choice.MINE || made.choice() == Choice.OWN);
    }

    /** Whether a piece of the row is nothing but what was decided of this. */
    public boolean brings(Piece piece) {
        return decision != null && piece.changes().stream().allMatch(this::isOf);
    }

    private boolean isOf(FieldChange change) {
        if (!Objects.equals(change.kind(), clash.conflict().kind())) return false;
        if (clash.conflict().field() == null)
            return Objects.equals(change.part(), clash.conflict().part());
        boolean named = clash.all().anyMatch(conflict -> change.field().equals(conflict.field()));
        Language language = clash.language();
        if (!named || language == null) return named;
        return text(change.before())
                .with(language, null)
                .equals(text(change.after()).with(language, null));
    }

    private static LocalizedText text(@Nullable Object value) {
        return value instanceof LocalizedText text ? text : LocalizedText.EMPTY;
    }

    /** As it is kept. What was emptied and is not erased is decided: it stays. */
    Batch.Asked asked(UUID obstacle) {
        Choice left = isBlank ? Choice.MINE : null;
        return new Batch.Asked(
                obstacle,
                clash.key(),
                written(clash, Conflict::base, clash.base()),
                theirs(clash),
                decision == null ? left : decision.choice());
    }

    /** What the partner has, as it is kept. */
    static @Nullable String theirs(Clash clash) {
        return written(clash, Conflict::theirs, clash.theirs());
    }

    /** Of what goes together, a status with its day and reason, all. */
    private static @Nullable String written(
            Clash clash, Function<Conflict, @Nullable Object> of, @Nullable Object value) {
        if (clash.language() != null) return (String) value;
        if (clash.along().isEmpty()) return written(clash.conflict().field(), value);
        Values<Obstacle> all = Values.none(ObstacleFields.ALL);
        for (Conflict conflict : clash.all().toList()) all = with(all, conflict.code(), of.apply(conflict));
        return all.written();
    }

    private static Values<Obstacle> with(Values<Obstacle> values, String code, @Nullable Object value) {
        return with(values, ObstacleFields.ALL.byCode(code).orElseThrow(), value);
    }

    @SuppressWarnings("unchecked") // a conflict holds what its own field takes
    private static <T> Values<Obstacle> with(
            Values<Obstacle> values, Field<Obstacle, T> field, @Nullable Object value) {
        return values.with(field, (T) value);
    }

    static @Nullable String written(@Nullable Field<?, ?> field, @Nullable Object value) {
        if (value instanceof Part<?> part) return part.values().written();
        return value == null || field == null ? null : written(field.type(), value);
    }

    @SuppressWarnings("unchecked") // a clash holds what its own field takes
    private static <T> String written(FieldType<T> type, Object value) {
        return type.written((T) value);
    }
}
