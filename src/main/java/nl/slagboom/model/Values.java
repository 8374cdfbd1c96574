package nl.slagboom.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the fields of one thing hold, at one moment. Immutable; two with the same values are equal. */
public final class Values<E> {

    private final Catalogue<E> catalogue;
    private final @Nullable Object[] held;

    private Values(Catalogue<E> catalogue, @Nullable Object[] held) {
        this.catalogue = catalogue;
        this.held = held;
    }

    public static <E> Values<E> none(Catalogue<E> catalogue) {
        return new Values<>(catalogue, new Object[catalogue.size()]);
    }

    /** Where the values of fields come from. */
    @FunctionalInterface
    public interface Source<X extends Exception> {
        /** The value of a field as it was kept; null when it is not given. */
        @Nullable
        Object of(Field<?, ?> field) throws X;
    }

    /** Values as they lie in the register, where only what was kept lies: nothing is checked or cleaned again. */
    public static <E, X extends Exception> Values<E> stored(Catalogue<E> catalogue, Source<X> source) throws X {
        @Nullable Object[] held = new Object[catalogue.size()];
        for (Field<E, ?> field : catalogue.fields()) held[field.index()] = source.of(field);
        return new Values<>(catalogue, held);
    }

    static <E> Values<E> of(Catalogue<E> catalogue, E entity) {
        @Nullable Object[] held = new Object[catalogue.size()];
        for (Field<E, ?> field : catalogue.fields()) {
            held[field.index()] = kept(field, entity);
        }
        return new Values<>(catalogue, held);
    }

    private static <E, T> @Nullable T kept(Field<E, T> field, E entity) {
        return field.type().kept(field.read(entity));
    }

    public Catalogue<E> catalogue() {
        return catalogue;
    }

    @SuppressWarnings("unchecked") // with() puts in only what the field takes
    public <T> Optional<T> get(Field<E, T> field) {
        return Optional.ofNullable((T) held[field.index()]);
    }

    public boolean has(Field<E, ?> field) {
        return held[field.index()] != null;
    }

    /**
     * These values with another for one field.
     *
     * @param value null for not given
     * @throws InvalidValue when the field does not take it
     */
    public <T> Values<E> with(Field<E, T> field, @Nullable T value) {
        @Nullable Object[] changed = held.clone();
        changed[field.index()] = field.type().kept(value);
        return new Values<>(catalogue, changed);
    }

    /** The same field as another thing has it. */
    public <T> Values<E> withSame(Field<E, T> field, Values<E> other) {
        return with(field, other.get(field).orElse(null));
    }

    public boolean same(Field<E, ?> field, Values<E> other) {
        Object mine = held[field.index()];
        return mine == null ? other.held[field.index()] == null : mine.equals(other.held[field.index()]);
    }

    /** The fields that hold something else in the other, in the catalogue's order. */
    public List<Field<E, ?>> differing(Values<E> other) {
        List<Field<E, ?>> differing = new ArrayList<>();
        for (Field<E, ?> field : catalogue.fields()) {
            if (!same(field, other)) differing.add(field);
        }
        return differing;
    }

    /** Field by field, {@code code=} and what it holds {@linkplain FieldType#written written}, for {@link #read}. */
    public String written() {
        List<String> entries = new ArrayList<>();
        for (Field<E, ?> field : catalogue.fields()) {
            if (has(field)) entries.add(field.code() + "=" + written(field));
        }
        return Spelling.entries(entries);
    }

    private <T> String written(Field<E, T> field) {
        return field.type().written(get(field).orElseThrow());
    }

    /**
     * What was {@linkplain #written written}.
     *
     * @throws InvalidValue when it is not written so, or names a field that the catalogue does not have
     */
    public static <E> Values<E> read(Catalogue<E> catalogue, String written) {
        Values<E> values = none(catalogue);
        if (written.isEmpty()) return values;
        for (String entry : Spelling.entries(written)) {
            String code = entry.substring(0, Math.max(0, entry.indexOf('=')));
            Field<E, ?> field =
                    catalogue.byCode(code).orElseThrow(() -> new InvalidValue("value.written.unreadable", entry));
            values = values.withRead(field, entry.substring(code.length() + 1));
        }
        return values;
    }

    private <T> Values<E> withRead(Field<E, T> field, String written) {
        return with(field, field.type().read(written));
    }

    void writeTo(E entity) {
        catalogue.fields().forEach(field -> field.write(entity, this));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values<?> values && catalogue == values.catalogue && Arrays.equals(held, values.held);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(held);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (Field<E, ?> field : catalogue.fields()) {
            if (has(field))
                text.append(field).append('=').append(held[field.index()]).append(' ');
        }
        return text.append('}').toString();
    }
}
