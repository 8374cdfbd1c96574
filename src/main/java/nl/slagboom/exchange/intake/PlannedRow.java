package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.UUID;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a file would do.
 *
 * @param subject the identity of the obstacle that it is about; null where it is refused
 * @param base the obstacle as it is, after the rows above; null where the row makes a new one or is refused
 * @param mine as it would be; null where the row is refused
 * @param theirs as the row has it, on what the partner had before; null where the row is refused
 * @param pieces what of it can be left out, whether it is or not
 * @param changes field by field, without what is left out
 * @param questions what a person must decide, or has decided, of a workbook that comes back
 * @param contact who reported it, where the row says; kept beside the report, never in it
 * @param problems what of the row was not taken as it stood
 */
public record PlannedRow(
        Place place,
        Kind kind,
        @Nullable UUID subject,
        @Nullable Dossier base,
        @Nullable Dossier mine,
        @Nullable Dossier theirs,
        List<Piece> pieces,
        List<FieldChange> changes,
        List<Question> questions,
        Contact.@Nullable Entry contact,
        List<Problem> problems) {

    /**
     * Where it stands in the file.
     *
     * @param row 1-based; of a list that lies on its side, the number of the column
     * @param at what a person calls it: the row's number, or the column's letters
     */
    public record Place(String sheet, int row, String at) {}

    /** What it comes to. */
    public enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED,
        LEFT_OUT
    }

    public PlannedRow {
        pieces = List.copyOf(pieces);
        changes = List.copyOf(changes);
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
    }

    static PlannedRow refused(Place place, @Nullable UUID subject, List<Problem> problems) {
        return new PlannedRow(
                place, Kind.REFUSED, subject, null, null, null, List.of(), List.of(), List.of(), null, problems);
    }

    /** The same row, not taken. */
    PlannedRow leftOut() {
        return new PlannedRow(
                place, Kind.LEFT_OUT, subject, base, mine, theirs, pieces, changes, questions, null, problems);
    }

    public String sheet() {
        return place.sheet();
    }

    /** 1-based. */
    public int row() {
        return place.row();
    }

    /** What a person calls the row: its number, or its column's letters in a list that lies on its side. */
    public String at() {
        return place.at();
    }

    /** Of the obstacle that it is about; empty where that is new, or nobody knows which it is. */
    public String reference() {
        return base == null ? "" : base.reference();
    }

    /** Whether something of it is still to be decided. */
    public boolean isUndecided() {
        return kind != Kind.LEFT_OUT && questions.stream().anyMatch(Question::isUndecided);
    }

    /** Whether it changes an obstacle that is in the register, and not one that the file brings. */
    boolean changesKnown() {
        return kind == Kind.CHANGED && base != null && !base.reference().isEmpty();
    }

    /** Whether it says something else than the register, none of which is taken. */
    public boolean isUntaken() {
        return kind == Kind.UNCHANGED && !pieces.isEmpty();
    }

    /** Whether taking it writes something. */
    public boolean isWritten() {
        return kind == Kind.NEW || kind == Kind.CHANGED;
    }
}
