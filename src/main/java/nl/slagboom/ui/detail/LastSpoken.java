package nl.slagboom.ui.detail;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Note;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.Part;

/** Who was last spoken to, and when: the latest note of the logbook that names somebody, else the latest note. */
final class LastSpoken extends Label {

    private static final int LONGEST = 160;

    LastSpoken(Dossier dossier, Wording wording) {
        setId("last-spoken");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setText(said(dossier, wording));
    }

    static String said(Dossier dossier, Wording wording) {
        Optional<Part<Note>> spoken = latest(dossier, note -> note.values().has(NoteFields.SPOKEN_TO));
        if (spoken.isPresent()) return said("spoken.last", NoteFields.SPOKEN_TO, spoken.get(), wording);
        return latest(dossier, note -> true)
                .map(note -> said("spoken.note", NoteFields.AUTHOR, note, wording))
                .orElseGet(() -> wording.messages().text("spoken.none"));
    }

    private static Optional<Part<Note>> latest(Dossier dossier, Predicate<Part<Note>> which) {
        return dossier.parts(NoteFields.KIND).stream()
                .filter(which)
                .max(Comparator.<Part<Note>, LocalDate>comparing(
                                note -> note.get(NoteFields.WRITTEN_ON).orElse(LocalDate.MIN))
                        .thenComparing(Part::id));
    }

    private static String said(String key, Field<Note, String> who, Part<Note> note, Wording wording) {
        String words = note.get(NoteFields.TEXT).orElse("").replace('\n', ' ').strip();
        String begun =
                words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
        String known = Stream.of(
                        note.get(who).orElse(""),
                        note.get(NoteFields.WRITTEN_ON).map(wording::value).orElse(""),
                        begun)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return wording.messages().text(key, known);
    }
}
