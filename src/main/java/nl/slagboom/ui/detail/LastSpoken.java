package nl.slagboom.ui.detail;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
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
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who was last spoken to, and when: the latest note of the logbook that names somebody, or report that somebody made by telephone or in
 * a meeting; else the latest note.
 */
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
        Optional<Part<Report>> told = dossier.parts(ReportFields.KIND).stream()
                .filter(report -> key(report) != null)
                .max(Comparator.<Part<Report>, LocalDate>comparing(LastSpoken::made)
                        .thenComparing(Part::id));
        if (told.isPresent()
                && spoken.filter(note -> !noted(note).isBefore(made(told.get())))
                        .isEmpty()) return said(told.get(), wording);
        if (spoken.isPresent()) return said("spoken.last", NoteFields.SPOKEN_TO, spoken.get(), wording);
        return latest(dossier, note -> true)
                .map(note -> said("spoken.note", NoteFields.AUTHOR, note, wording))
                .orElseGet(() -> wording.messages().text("spoken.none"));
    }

    /** Null where nobody was spoken to for a report. */
    private static @Nullable String key(Part<Report> report) {
        return switch (report.get(ReportFields.CHANNEL).orElse(Channel.OTHER)) {
            case PHONE -> "spoken.phone";
            case MEETING -> "spoken.meeting";
            default -> null;
        };
    }

    private static LocalDate noted(Part<Note> note) {
        return note.get(NoteFields.WRITTEN_ON).orElse(LocalDate.MIN);
    }

    private static LocalDate made(Part<Report> report) {
        return report.get(ReportFields.MADE_ON).map(PartialDate::day).orElse(LocalDate.MIN);
    }

    private static Optional<Part<Note>> latest(Dossier dossier, Predicate<Part<Note>> which) {
        return dossier.parts(NoteFields.KIND).stream()
                .filter(which)
                .max(Comparator.<Part<Note>, LocalDate>comparing(LastSpoken::noted)
                        .thenComparing(Part::id));
    }

    private static String said(String key, Field<Note, String> who, Part<Note> note, Wording wording) {
        return wording.messages()
                .text(
                        key,
                        joined(
                                note.get(who).orElse(""),
                                note.get(NoteFields.WRITTEN_ON)
                                        .map(wording::value)
                                        .orElse(""),
                                begun(note.get(NoteFields.TEXT).orElse(""))));
    }

    private static String said(Part<Report> report, Wording wording) {
        return wording.messages()
                .text(
                        Objects.requireNonNull(key(report)),
                        joined(
                                report.get(ReportFields.MADE_ON)
                                        .map(wording::value)
                                        .orElse("?"),
                                report.get(ReportFields.ORGANISATION).orElse(""),
                                begun(report.get(ReportFields.WORDS).orElse(""))));
    }

    private static String begun(String text) {
        String words = text.replace('\n', ' ').strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
    }

    private static String joined(String... known) {
        return Stream.of(known).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
