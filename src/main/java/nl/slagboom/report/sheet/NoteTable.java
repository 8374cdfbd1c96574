package nl.slagboom.report.sheet;

import java.util.Comparator;
import java.util.List;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Note;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.Part;

/** The logbook: when, by whom, with whom and what, the latest above. */
record NoteTable(Dossier seen, Tongues tongues) {

    private static final Comparator<Part<Note>> ORDER = Comparator.comparing(
            note -> note.get(NoteFields.WRITTEN_ON).orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));

    /** Nothing where none may be seen. */
    List<Band> bands() {
        return new PartTable<>(NoteFields.KIND, tongues)
                .bands(seen.parts(NoteFields.KIND).stream().sorted(ORDER).toList());
    }
}
