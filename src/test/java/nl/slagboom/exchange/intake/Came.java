package nl.slagboom.exchange.intake;

import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldChange;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.PartKind;
import org.jspecify.annotations.Nullable;

/**
 * One value that a file brings.
 *
 * @param of the obstacle's reference; empty for a new one
 * @param field its code, behind the kind of part that it is in
 * @param value as it is kept; empty where it is erased
 */
record Came(String of, String field, String value) {

    static <T> Came of(Dossier obstacle, Field<?, T> field, T value) {
        return of(obstacle.reference(), null, field, value);
    }

    static <T> Came of(Dossier obstacle, PartKind<?> kind, Field<?, T> field, T value) {
        return of(obstacle.reference(), kind, field, value);
    }

    static <T> Came ofNew(Field<?, T> field, T value) {
        return of("", null, field, value);
    }

    static Came of(PlannedRow row, FieldChange change) {
        Dossier base = row.base();
        return of(base == null ? "" : base.reference(), change.kind(), change.field(), change.after());
    }

    private static Came of(String of, @Nullable PartKind<?> kind, Field<?, ?> field, @Nullable Object value) {
        String code = kind == null ? field.code() : kind.code() + "." + field.code();
        return new Came(of, code, value == null ? "" : written(field.type(), value));
    }

    @SuppressWarnings("unchecked") // a change holds what its own field takes
    private static <T> String written(FieldType<T> type, Object value) {
        return type.written((T) value);
    }

    @Override
    public String toString() {
        return (of.isEmpty() ? "new" : of) + " " + field + " = " + value.replace("\n", "⏎");
    }
}
