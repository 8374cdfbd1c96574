package nl.slagboom.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a field holds. Editors, columns, filters, readers and writers switch over these; a new kind of value makes each
 * of them fail to compile until it is placed.
 *
 * @param <T> the Java value; null means not given
 */
public sealed interface FieldType<T> {

    /**
     * The value as it is kept: normalised, null when nothing is left of it.
     *
     * @throws InvalidValue when it does not fit
     */
    default @Nullable T kept(@Nullable T value) {
        return value;
    }

    /**
     * Text without a language.
     *
     * @param limit characters at most, spaces included
     */
    record Plain(int limit, boolean multiline) implements FieldType<String> {
        @Override
        public @Nullable String kept(@Nullable String value) {
            return Limits.kept(value, limit);
        }
    }

    /**
     * Text that crosses the border.
     *
     * @param limit characters at most in each language, spaces included
     */
    record Localized(int limit, boolean multiline) implements FieldType<LocalizedText> {
        @Override
        public @Nullable LocalizedText kept(@Nullable LocalizedText value) {
            if (value == null || value.isEmpty()) return null;
            value.texts().forEach(text -> Limits.kept(text, limit));
            return value;
        }
    }

    /** One of a code list. */
    record Code<E extends Enum<E>>(Class<E> codes) implements FieldType<E> {}

    /** Some of a code list, in the list's order. */
    record Codes<E extends Enum<E>>(Class<E> codes) implements FieldType<Set<E>> {
        @Override
        public @Nullable Set<E> kept(@Nullable Set<E> value) {
            return value == null || value.isEmpty() ? null : value;
        }
    }

    /** Words of one's own, such as tags, in the order given. */
    record Tags() implements FieldType<SequencedSet<String>> {
        @Override
        public @Nullable SequencedSet<String> kept(@Nullable SequencedSet<String> value) {
            return Limits.tags(value);
        }
    }

    /** NUTS 3 regions, in the order of their codes. */
    record Regions() implements FieldType<Set<Area>> {
        @Override
        public @Nullable Set<Area> kept(@Nullable Set<Area> value) {
            return value == null || value.isEmpty() ? null : value;
        }
    }

    /** A day. */
    record Day() implements FieldType<LocalDate> {}

    /** A date as exactly as it is known. */
    record Date() implements FieldType<PartialDate> {}

    /** A number of people or cases, counted or estimated. */
    record Amount() implements FieldType<Quantity> {}

    /** A whole number that the register counts itself. */
    record Count() implements FieldType<Long> {}

    /** A moment, to the second. */
    record Moment() implements FieldType<Instant> {}

    /** Yes, or not given. */
    record Flag() implements FieldType<Boolean> {
        @Override
        public @Nullable Boolean kept(@Nullable Boolean value) {
            return Boolean.TRUE.equals(value) ? value : null;
        }
    }

    /** The identity of something kept elsewhere. Never shown. */
    record Identity() implements FieldType<UUID> {}
}
