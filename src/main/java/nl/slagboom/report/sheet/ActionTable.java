package nl.slagboom.report.sheet;

import java.util.Comparator;
import java.util.List;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Part;

/** Who does what by when: what is open first, the nearest day above; then what is done, the latest above. */
record ActionTable(Dossier dossier, Tongues tongues) {

    private static final Comparator<Part<Action>> ORDER = Comparator.<Part<Action>, Boolean>comparing(
                    action -> action.get(ActionFields.DONE_ON).isPresent())
            .thenComparing(
                    action -> action.get(ActionFields.DONE_ON).orElse(null),
                    Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(
                    action -> action.get(ActionFields.DUE).orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()));

    List<Band> bands() {
        List<Part<Action>> actions =
                dossier.parts(ActionFields.KIND).stream().sorted(ORDER).toList();
        List<Field<Action, ?>> fields = ActionFields.KIND.catalogue().shown().stream()
                .filter(field ->
                        actions.stream().anyMatch(action -> action.values().has(field)))
                .toList();
        double weight = fields.stream().mapToDouble(ActionTable::weight).sum();
        return new Table(
                        fields.stream().map(field -> weight(field) / weight).toList(),
                        fields.stream()
                                .map(field -> tongues.each(wording -> wording.label(ActionFields.KIND, field)))
                                .toList(),
                        actions.stream().map(action -> row(action, fields)).toList(),
                        Tone.CELL)
                .bands();
    }

    private List<String> row(Part<Action> action, List<Field<Action, ?>> fields) {
        return fields.stream()
                .map(field -> tongues.value(action.get(field).orElse(null)))
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
