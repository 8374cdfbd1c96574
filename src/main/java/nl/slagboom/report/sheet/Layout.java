package nl.slagboom.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Section;
import nl.slagboom.model.Viewer;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Change;
import nl.slagboom.search.Tied;

/** The order of things on a sheet. It walks the catalogue: a new field of an obstacle appears by itself. */
final class Layout {

    private final Dossier seen;
    private final Tongues tongues;
    private final Facts facts;
    private final List<Band> bands = new ArrayList<>();

    private Layout(Dossier seen, Tongues tongues) {
        this.seen = seen;
        this.tongues = tongues;
        facts = new Facts(tongues);
    }

    /**
     * The bands of an obstacle, from top to bottom.
     *
     * @param seen with nothing in it but what may be on the sheet
     * @param viewer who reads it
     * @param ties likewise
     * @param changes likewise; the newest first
     */
    static List<Band> of(Dossier seen, Viewer viewer, List<Tied> ties, List<Change> changes, Tongues tongues) {
        Layout layout = new Layout(seen, tongues);
        layout.head();
        layout.bands.addAll(layout.facts(Section.STATUS, field -> !isInHead(field)));
        layout.bands.addAll(layout.facts(Section.CLASSIFICATION, field -> !isRoute(field)));
        layout.text(ObstacleFields.DESCRIPTION);
        layout.headed("Section.SIDES", new SideTable(seen, tongues).bands());
        layout.headed("Section.FOLLOW_UP", layout.followUp());
        layout.headed("kinds.action", new ActionTable(seen, tongues).bands());
        fields(Section.TEXTS, field -> !isAbove(field)).forEach(layout::text);
        layout.headed("kinds.report", new Reports(seen, viewer, tongues).bands());
        layout.headed("kinds.note", new NoteTable(seen, tongues).bands());
        PaperTables papers = new PaperTables(seen, ties, tongues);
        layout.headed("kinds.document", papers.documents());
        layout.headed("kinds.tie", papers.related());
        layout.history(changes);
        return List.copyOf(layout.bands);
    }

    private void head() {
        bands.add(new Band(Band.Kind.LINE, List.of(Cell.of(1, Tone.REFERENCE, seen.reference()))));
        bands.add(facts.text(seen.title(), Band.Kind.LINE, Tone.TITLE));
        bands.add(new Band(Band.Kind.STATUS, tongues.beside(Tone.STATUS, this::status)));
    }

    private String status(Wording wording) {
        String now = wording.value(seen.status());
        return seen.get(ObstacleFields.STATUS_ON)
                .map(on -> wording.messages().text("sheet.status", now, wording.value(on)))
                .orElse(now);
    }

    /** The routes stand with what follows from them. */
    private List<Band> followUp() {
        List<Band> followUp = new ArrayList<>(facts(Section.CLASSIFICATION, Layout::isRoute));
        followUp.addAll(facts(Section.FOLLOW_UP, field -> true));
        return followUp;
    }

    private void text(Field<Obstacle, ?> field) {
        Object text = seen.get(field).orElse(null);
        if (text == null) return;
        bands.add(facts.heading(wording -> wording.label(field)));
        if (text instanceof LocalizedText localized) bands.add(facts.text(localized, Band.Kind.TEXT, Tone.TEXT));
        else bands.add(new Band(Band.Kind.TEXT, List.of(Cell.of(1, Tone.CELL, tongues.value(text)))));
    }

    private List<Band> facts(Section section, Predicate<Field<Obstacle, ?>> wanted) {
        return facts.of(seen, fields(section, wanted));
    }

    private void headed(String key, List<Band> below) {
        if (below.isEmpty()) return;
        bands.add(facts.heading(wording -> wording.messages().text(key)));
        bands.addAll(below);
    }

    /** In the first language only, and so is what it is called. */
    private void history(List<Change> changes) {
        if (changes.isEmpty()) return;
        String called = tongues.first().messages().text("sheet.history");
        bands.add(new Band(Band.Kind.HEADING, List.of(Cell.of(1, Tone.HEADING, called))));
        bands.addAll(new HistoryLines(changes, tongues.first()).bands());
    }

    private static List<Field<Obstacle, ?>> fields(Section section, Predicate<Field<Obstacle, ?>> wanted) {
        return ObstacleFields.ALL.in(section).stream()
                .filter(Field::isShown)
                .filter(wanted)
                .toList();
    }

    private static boolean isInHead(Field<?, ?> field) {
        return field.equals(ObstacleFields.STATUS_NOW) || field.equals(ObstacleFields.STATUS_ON);
    }

    private static boolean isRoute(Field<?, ?> field) {
        return field.equals(ObstacleFields.SOLUTION_ROUTES);
    }

    private static boolean isAbove(Field<?, ?> field) {
        return field.equals(ObstacleFields.TITLE) || field.equals(ObstacleFields.DESCRIPTION);
    }
}
