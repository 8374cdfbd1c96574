package nl.slagboom.report.sheet;

import java.util.Comparator;
import java.util.List;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
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
        return new PartTable<>(ActionFields.KIND, tongues)
                .bands(dossier.parts(ActionFields.KIND).stream().sorted(ORDER).toList());
    }
}
