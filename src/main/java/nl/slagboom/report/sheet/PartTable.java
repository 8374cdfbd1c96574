package nl.slagboom.report.sheet;

import java.util.List;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;

/** Parts of one kind, a row each. A column has what at least one of them gives. */
record PartTable<P extends ObstaclePart>(PartKind<P> kind, Tongues tongues) {

    /** Nothing where there are none. */
    List<Band> bands(List<Part<P>> parts) {
        List<Field<P, ?>> fields = kind.catalogue().shown().stream()
                .filter(field -> parts.stream().anyMatch(part -> part.values().has(field)))
                .toList();
        double weight = fields.stream().mapToDouble(PartTable::weight).sum();
        return new Table(
                        fields.stream().map(field -> weight(field) / weight).toList(),
                        fields.stream()
                                .map(field -> tongues.each(wording -> wording.label(kind, field)))
                                .toList(),
                        parts.stream().map(part -> row(part, fields)).toList(),
                        Tone.CELL)
                .bands();
    }

    private List<String> row(Part<P> part, List<Field<P, ?>> fields) {
        return fields.stream()
                .map(field -> tongues.value(part.get(field).orElse(null)))
                .toList();
    }

    private static double weight(Field<?, ?> field) {
        return switch (field.type()) {
            case FieldType.Plain text when text.multiline() -> 4;
            case FieldType.Plain text -> 2;
            default -> 1.6; // a day stays on one line
        };
    }
}
