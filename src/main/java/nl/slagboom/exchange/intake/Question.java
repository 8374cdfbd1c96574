package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Part;
import nl.slagboom.model.Values;
import nl.slagboom.register.Batch;
import org.jspecify.annotations.Nullable;

/**
 * What a person must decide of a row that comes back.
 *
 * @param clash what it was, what we have, what the partner has
 * @param choice what was decided; null while nothing was
 * @param isBlank whether the partner has emptied a cell: to be erased only where a person agrees
 */
public record Question(Clash clash, @Nullable Choice choice, boolean isBlank) {

    /** Whether both sides changed the same, and nobody decided. */
    public boolean isUndecided() {
        return choice == null && !isBlank;
    }

    /** As it is kept. */
    Batch.Asked asked(UUID obstacle) {
        Field<?, ?> field = clash.conflict().field();
        return new Batch.Asked(
                obstacle,
                clash.key(),
                written(field, clash.conflict().base()),
                written(field, clash.conflict().theirs()),
                choice);
    }

    private static @Nullable String written(@Nullable Field<?, ?> field, @Nullable Object value) {
        if (value instanceof Part<?> part) return fields(part.values());
        return value == null || field == null ? null : written(field.type(), value);
    }

    @SuppressWarnings("unchecked") // a clash holds what its own field takes
    private static <T> String written(FieldType<T> type, Object value) {
        return type.written((T) value);
    }

    /** A part field by field, each on a line of its own. */
    private static <E> String fields(Values<E> values) {
        List<String> lines = new ArrayList<>();
        for (Field<E, ?> field : values.catalogue().fields())
            values.get(field).ifPresent(value -> lines.add(field.code() + "=" + written(field.type(), value)));
        return String.join("\n", lines);
    }
}
