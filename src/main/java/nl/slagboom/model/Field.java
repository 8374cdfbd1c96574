package nl.slagboom.model;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.slagboom.model.code.Country;
import org.jspecify.annotations.Nullable;

/**
 * One field, declared once. Grid, detail, filters, exchange, history and merge walk these; none of them knows a field by
 * name that it need not know.
 *
 * @param <E> what it is a field of
 * @param <T> what it holds
 */
public final class Field<E, T> {

    private final int index;
    private final String code;
    private final FieldType<T> type;
    private final Function<E, @Nullable T> getter;
    private final BiConsumer<E, @Nullable T> setter;
    private final Section section;
    private final Access access;
    private final Sharing sharing;
    private final @Nullable Country side;

    Field(
            int index,
            String code,
            FieldType<T> type,
            Function<E, @Nullable T> getter,
            BiConsumer<E, @Nullable T> setter,
            Section section,
            Access access,
            Sharing sharing,
            @Nullable Country side) {
        this.index = index;
        this.code = code;
        this.type = type;
        this.getter = getter;
        this.setter = setter;
        this.section = section;
        this.access = access;
        this.sharing = sharing;
        this.side = side;
    }

    int index() {
        return index;
    }

    /** Stable and untranslated: {@code title}, {@code nl.authority}. */
    public String code() {
        return code;
    }

    /** The code without the side: {@code authority}. Labels hang on it. */
    public String name() {
        return code.substring(code.indexOf('.') + 1);
    }

    public FieldType<T> type() {
        return type;
    }

    public Section section() {
        return section;
    }

    public Access access() {
        return access;
    }

    public Sharing sharing() {
        return sharing;
    }

    /** The country whose side it belongs to, for a field of a side. */
    public Optional<Country> side() {
        return Optional.ofNullable(side);
    }

    public boolean isShown() {
        return access != Access.INTERNAL;
    }

    /** Whether its value is part of what a person decided, rather than following from it. */
    public boolean isStated() {
        return access != Access.DERIVED;
    }

    @Nullable
    T read(E entity) {
        return getter.apply(entity);
    }

    void write(E entity, Values<E> values) {
        setter.accept(entity, values.get(this).orElse(null));
    }

    @Override
    public String toString() {
        return code;
    }
}
