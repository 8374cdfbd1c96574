package nl.slagboom.ui.detail;

import java.util.List;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.FieldChange;
import nl.slagboom.search.Change;

/**
 * Which changes of an obstacle are looked at.
 *
 * @param person who made them; empty for anybody
 * @param field the label of a field that they changed, of which alone is told then; empty for any
 */
record HistoryChoice(String person, String field) {

    static final HistoryChoice ALL = new HistoryChoice("", "");

    List<Change> of(List<Change> changes, Wording wording) {
        return changes.stream()
                .filter(change -> person.isEmpty() || change.changeset().by().equals(person))
                .map(change -> new Change(change.changeset(), fields(change, wording)))
                .filter(change -> field.isEmpty() || !change.fields().isEmpty())
                .toList();
    }

    private List<FieldChange> fields(Change change, Wording wording) {
        return change.fields().stream()
                .filter(one -> field.isEmpty() || label(one, wording).equals(field))
                .toList();
    }

    static List<String> people(List<Change> changes) {
        return changes.stream()
                .map(change -> change.changeset().by())
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> fieldsOf(List<Change> changes, Wording wording) {
        return changes.stream()
                .flatMap(change -> change.fields().stream())
                .map(one -> label(one, wording))
                .distinct()
                .sorted()
                .toList();
    }

    private static String label(FieldChange one, Wording wording) {
        return FieldLine.label(one.kind(), one.field(), wording);
    }
}
