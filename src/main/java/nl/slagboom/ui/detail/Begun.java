package nl.slagboom.ui.detail;

import java.time.LocalDate;
import java.util.List;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Note;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.value.PartialDate;

/**
 * Parts as they begin: a note is of today and of who writes it, a report of today, until it is said otherwise. One to which
 * nothing was added is not recorded.
 *
 * @param user who works here
 */
record Begun(String user, LocalDate today) {

    @SuppressWarnings("unchecked") // a kind is the one of its parts
    <P extends ObstaclePart> Part<P> part(PartKind<P> kind) {
        Part<P> blank = Part.blank(kind);
        if (kind.equals(ReportFields.KIND))
            return (Part<P>) ((Part<Report>) blank).with(ReportFields.MADE_ON, PartialDate.of(today));
        if (!kind.equals(NoteFields.KIND)) return blank;
        return (Part<P>) ((Part<Note>) blank).with(NoteFields.WRITTEN_ON, today).with(NoteFields.AUTHOR, user);
    }

    /** Without those that were begun since and have nothing more in them. */
    Dossier filled(Dossier mine, Dossier base) {
        Dossier filled = mine;
        for (PartKind<?> kind : PartKind.all()) filled = filled(kind, filled, base);
        return filled;
    }

    private <P extends ObstaclePart> Dossier filled(PartKind<P> kind, Dossier mine, Dossier base) {
        Part<P> begun = part(kind);
        List<Part<P>> all = mine.parts(kind);
        List<Part<P>> filled = all.stream()
                .filter(part ->
                        base.part(kind, part.id()).isPresent() || !part.values().equals(begun.values()))
                .toList();
        return filled.size() == all.size() ? mine : mine.withParts(kind, filled);
    }
}
