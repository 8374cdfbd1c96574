package nl.slagboom.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.Areas;
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

    /** The codes that it may be or have, in their order; none where it holds no code. */
    default List<? extends Enum<?>> options() {
        return List.of();
    }

    /** The value as text, in the same letters whatever the language; {@link #read} gives it back as it was kept. */
    String written(T value);

    /**
     * Reads what was {@linkplain #written written}.
     *
     * @throws InvalidValue when it is no such text
     */
    T read(String text);

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

        @Override
        public String written(String value) {
            return value;
        }

        @Override
        public String read(String text) {
            return text;
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
            LocalizedText kept = value == null ? LocalizedText.EMPTY : value.kept();
            kept.texts().forEach(text -> Limits.fit(text, limit));
            return kept.isEmpty() ? null : kept;
        }

        @Override
        public String written(LocalizedText value) {
            return Spelling.text(value);
        }

        @Override
        public LocalizedText read(String text) {
            return Spelling.read(text, Spelling::text);
        }
    }

    /** One of a code list. */
    record Code<E extends Enum<E>>(Class<E> codes) implements FieldType<E> {
        @Override
        public List<E> options() {
            return List.of(codes.getEnumConstants());
        }

        @Override
        public String written(E value) {
            return value.name();
        }

        @Override
        public E read(String text) {
            return Spelling.read(text, name -> Enum.valueOf(codes, name));
        }
    }

    /** Some of a code list, in the list's order. */
    record Codes<E extends Enum<E>>(Class<E> codes) implements FieldType<Set<E>> {
        @Override
        public List<E> options() {
            return List.of(codes.getEnumConstants());
        }

        @Override
        public @Nullable Set<E> kept(@Nullable Set<E> value) {
            return value == null || value.isEmpty() ? null : value;
        }

        @Override
        public String written(Set<E> value) {
            return Spelling.codes(value.stream().sorted().toList(), Enum::name);
        }

        @Override
        public Set<E> read(String text) {
            return Spelling.read(text, this::constants);
        }

        private Set<E> constants(String text) {
            Set<E> constants = EnumSet.noneOf(codes);
            Spelling.codes(text).forEach(name -> constants.add(Enum.valueOf(codes, name)));
            return Collections.unmodifiableSet(constants);
        }
    }

    /** Words of one's own, such as tags, in the order given. */
    record Tags() implements FieldType<SequencedSet<String>> {
        @Override
        public @Nullable SequencedSet<String> kept(@Nullable SequencedSet<String> value) {
            return Limits.tags(value);
        }

        @Override
        public String written(SequencedSet<String> value) {
            return Spelling.entries(value);
        }

        @Override
        public SequencedSet<String> read(String text) {
            return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(Spelling.entries(text)));
        }
    }

    /** NUTS 3 regions, in the order of their codes. */
    record Regions() implements FieldType<Set<Area>> {
        @Override
        public @Nullable Set<Area> kept(@Nullable Set<Area> value) {
            return value == null || value.isEmpty() ? null : value;
        }

        @Override
        public String written(Set<Area> value) {
            return Spelling.codes(value, Area::code);
        }

        @Override
        public Set<Area> read(String text) {
            return Spelling.read(text, Regions::areas);
        }

        private static Set<Area> areas(String text) {
            Set<Area> areas = new TreeSet<>();
            for (String code : Spelling.codes(text))
                areas.add(Areas.byCode(code).orElseThrow(() -> new IllegalArgumentException(code)));
            return Collections.unmodifiableSet(areas);
        }
    }

    /** A day. */
    record Day() implements FieldType<LocalDate> {
        @Override
        public String written(LocalDate value) {
            return value.toString();
        }

        @Override
        public LocalDate read(String text) {
            return Spelling.read(text, LocalDate::parse);
        }
    }

    /** A date as exactly as it is known. */
    record Date() implements FieldType<PartialDate> {
        @Override
        public String written(PartialDate value) {
            return value.toString();
        }

        @Override
        public PartialDate read(String text) {
            return Spelling.read(text, PartialDate::parse);
        }
    }

    /** A number of people or cases, counted or estimated. */
    record Amount() implements FieldType<Quantity> {
        @Override
        public String written(Quantity value) {
            return value.toString();
        }

        @Override
        public Quantity read(String text) {
            return Spelling.read(text, Quantity::parse);
        }
    }

    /** A whole number that the register counts itself. */
    record Count() implements FieldType<Long> {
        @Override
        public String written(Long value) {
            return value.toString();
        }

        @Override
        public Long read(String text) {
            return Spelling.read(text, Long::valueOf);
        }
    }

    /** A moment, to the second. */
    record Moment() implements FieldType<Instant> {
        @Override
        public String written(Instant value) {
            return value.toString();
        }

        @Override
        public Instant read(String text) {
            return Spelling.read(text, Instant::parse);
        }
    }

    /** Yes, or not given. */
    record Flag() implements FieldType<Boolean> {
        @Override
        public @Nullable Boolean kept(@Nullable Boolean value) {
            return Boolean.TRUE.equals(value) ? value : null;
        }

        @Override
        public String written(Boolean value) {
            return value.toString();
        }

        @Override
        public Boolean read(String text) {
            return Spelling.read(text, Spelling::flag);
        }
    }

    /** The identity of something kept elsewhere. Never shown. */
    record Identity() implements FieldType<UUID> {
        @Override
        public String written(UUID value) {
            return value.toString();
        }

        @Override
        public UUID read(String text) {
            return Spelling.read(text, UUID::fromString);
        }
    }
}
