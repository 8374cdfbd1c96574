package nl.slagboom.report.sheet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.FieldChange;
import nl.slagboom.search.Change;

/**
 * What was done last and still stands: when, by whom, and of each field what it was and became. Of a long text it is said only that it was
 * written anew. It is for one's own people, and so in one language.
 *
 * @param changes the newest first
 */
record HistoryLines(List<Change> changes, Wording wording) {

    private static final int LINES = 5;
    private static final int FIELDS = 4;
    private static final double WHEN = 0.14;
    private static final double WHO = 0.2;

    List<Band> bands() {
        return standing().stream().limit(LINES).map(this::line).toList();
    }

    /** Without what was undone and its undoing. What was undone and done again stands as it was done first. */
    private List<Change> standing() {
        Set<Long> known =
                changes.stream().map(change -> change.changeset().number()).collect(Collectors.toSet());
        Set<Long> gone = new HashSet<>();
        for (Change change : changes) {
            Long undone = change.changeset().undoes();
            long number = change.changeset().number();
            if (undone == null || gone.contains(number) || !known.contains(undone)) continue;
            gone.add(undone);
            gone.add(number);
        }
        return changes.stream()
                .filter(change -> !gone.contains(change.changeset().number()))
                .toList();
    }

    private Band line(Change change) {
        Changeset.Entry changeset = change.changeset();
        String what = wording.labelled(wording.deed(changeset.kind(), false), fields(change));
        return new Band(
                Band.Kind.FACT,
                List.of(
                        Cell.of(WHEN, Tone.CELL_LABEL, wording.value(day(changeset))),
                        Cell.of(WHO, Tone.CELL, changeset.by()),
                        Cell.of(1 - WHEN - WHO, Tone.CELL, what)));
    }

    /** A text of which several languages differ, as one. */
    private FieldLine inAll(FieldChange field, List<FieldLine> languages) {
        return new FieldLine(
                FieldLine.label(field.kind(), field.field(), wording),
                joined(languages, FieldLine::before),
                joined(languages, FieldLine::after));
    }

    private static String joined(List<FieldLine> languages, Function<FieldLine, String> side) {
        return languages.stream().map(side).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static LocalDate day(Changeset.Entry changeset) {
        return LocalDate.ofInstant(changeset.at(), ZoneId.systemDefault());
    }

    /** Of its making, the first change, nothing: what it became stands above. */
    private String fields(Change change) {
        if (change.equals(changes.getLast())) return "";
        List<FieldLine> lines = new ArrayList<>();
        List<FieldChange> others = new ArrayList<>();
        for (FieldChange field : change.told()) {
            List<FieldLine> languages = field.kind() == null ? FieldLine.of(field, wording) : List.of();
            if (languages.size() > 1) lines.add(inAll(field, languages));
            else others.add(field);
        }
        lines.addAll(FieldLine.of(others, wording));
        String said =
                lines.stream().limit(FIELDS).map(line -> line.brief(wording)).collect(Collectors.joining("; "));
        int left = lines.size() - FIELDS;
        return left > 0 ? wording.messages().text("history.brief.more", said, left) : said;
    }
}
