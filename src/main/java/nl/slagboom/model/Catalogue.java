package nl.slagboom.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.slagboom.model.code.Country;
import org.jspecify.annotations.Nullable;

/** All fields of one kind of thing, in the order in which they are shown. */
public final class Catalogue<E> {

    private final List<Field<E, ?>> fields;
    private final Map<String, Field<E, ?>> byCode;
    private final List<List<Field<E, ?>>> together;

    private Catalogue(List<Field<E, ?>> fields, List<List<Field<E, ?>>> together) {
        this.fields = List.copyOf(fields);
        this.together = List.copyOf(together);
        Map<String, Field<E, ?>> map = new LinkedHashMap<>();
        for (Field<E, ?> field : fields) {
            if (map.put(field.code(), field) != null) throw new IllegalStateException("Twice: " + field.code());
        }
        byCode = Collections.unmodifiableMap(map);
    }

    public List<Field<E, ?>> fields() {
        return fields;
    }

    /** The fields that screens and files may show. */
    public List<Field<E, ?>> shown() {
        return fields.stream().filter(Field::isShown).toList();
    }

    public List<Field<E, ?>> in(Section section) {
        return fields.stream().filter(field -> field.section() == section).toList();
    }

    public Optional<Field<E, ?>> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The fields that mean something only together with this one, itself among them: a status, its day and its reason. The
     * first says what it is, the others say more of it. For most fields there are no others.
     */
    public List<Field<E, ?>> together(Field<E, ?> field) {
        return together.stream()
                .filter(some -> some.contains(field))
                .findFirst()
                .orElseGet(() -> List.of(field));
    }

    int size() {
        return fields.size();
    }

    /** Takes declarations in order. */
    static final class Builder<E> {
        private final List<Field<E, ?>> fields = new ArrayList<>();
        private final List<List<Field<E, ?>>> together = new ArrayList<>();

        <T> Field<E, T> field(
                String code,
                FieldType<T> type,
                Function<E, @Nullable T> getter,
                BiConsumer<E, @Nullable T> setter,
                Section section,
                Access access,
                Sharing sharing) {
            return add(code, type, getter, setter, section, access, sharing, null);
        }

        /** A field that follows from the others and has no attribute of its own. */
        <T> Field<E, T> derived(
                String code, FieldType<T> type, Function<E, @Nullable T> getter, Section section, Sharing sharing) {
            return add(code, type, getter, (entity, value) -> {}, section, Access.DERIVED, sharing, null);
        }

        /** A field kept as an array of strings: some of a code list. */
        <C extends Enum<C>> Field<E, Set<C>> codes(
                String code,
                Class<C> codes,
                Function<E, @Nullable List<String>> getter,
                BiConsumer<E, @Nullable List<String>> setter,
                Section section,
                Access access,
                Sharing sharing) {
            return add(
                    code,
                    new FieldType.Codes<>(codes),
                    entity -> constants(codes, getter.apply(entity)),
                    (entity, value) -> setter.accept(entity, names(value)),
                    section,
                    access,
                    sharing,
                    null);
        }

        <T> Field<E, T> add(
                String code,
                FieldType<T> type,
                Function<E, @Nullable T> getter,
                BiConsumer<E, @Nullable T> setter,
                Section section,
                Access access,
                Sharing sharing,
                @Nullable Country side) {
            Field<E, T> field = new Field<>(fields.size(), code, type, getter, setter, section, access, sharing, side);
            fields.add(field);
            return field;
        }

        /** Declares that the others say more of the first. */
        void together(List<Field<E, ?>> some) {
            together.add(List.copyOf(some));
        }

        Catalogue<E> build() {
            return new Catalogue<>(fields, together);
        }

        private static <C extends Enum<C>> @Nullable Set<C> constants(
                Class<C> codes, @Nullable Collection<String> names) {
            if (names == null || names.isEmpty()) return null;
            Set<C> constants = EnumSet.noneOf(codes);
            names.forEach(name -> constants.add(Enum.valueOf(codes, name)));
            return Collections.unmodifiableSet(constants);
        }

        private static @Nullable List<String> names(@Nullable Set<? extends Enum<?>> constants) {
            if (constants == null) return null;
            return constants.stream().sorted().map(Enum::name).toList();
        }
    }
}
