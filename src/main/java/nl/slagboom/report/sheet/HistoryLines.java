package nl.slagboom.report.sheet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.search.Change;
import nl.slagboom.search.Redone;

/**
 * What was done last, in a line each: when, by whom, and to which fields. What stood there is not said.
 *
 * @param changes the newest first
 */
record HistoryLines(List<Change> changes, Tongues tongues) {

    private static final int LINES = 5;
    private static final int FIELDS = 6;
    private static final double WHEN = 0.14;
    private static final double WHO = 0.2;

    List<Band> bands() {
        Redone redone = Redone.of(changes.stream().map(Change::changeset).toList());
        return changes.stream()
                .limit(LINES)
                .map(change -> line(change, redone.by(change.changeset()) != null))
                .toList();
    }

    private Band line(Change change, boolean again) {
        Changeset.Entry changeset = change.changeset();
        String what = tongues.each(
                wording -> wording.labelled(wording.deed(changeset.kind(), again), fields(change, wording)));
        return new Band(
                Band.Kind.FACT,
                List.of(
                        Cell.of(WHEN, Tone.CELL_LABEL, tongues.value(day(changeset))),
                        Cell.of(WHO, Tone.CELL, changeset.by()),
                        Cell.of(1 - WHEN - WHO, Tone.CELL, what)));
    }

    private static LocalDate day(Changeset.Entry changeset) {
        return LocalDate.ofInstant(changeset.at(), ZoneId.systemDefault());
    }

    private static String fields(Change change, Wording wording) {
        List<String> named = change.fields().stream()
                .map(field -> FieldLine.label(field.kind(), field.field(), wording))
                .distinct()
                .toList();
        String some = named.stream().limit(FIELDS).collect(Collectors.joining(", "));
        return named.size() > FIELDS ? some + " …" : some;
    }
}
