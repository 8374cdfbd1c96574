package nl.slagboom.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Intent;
import nl.slagboom.persistence.Unit;
import nl.slagboom.persistence.Written;
import nl.slagboom.search.Dossiers;
import nl.slagboom.search.Search;
import nl.slagboom.search.Touched;
import org.hibernate.Session;

/**
 * Takes a changeset back, by a new one. What came after in other fields stays; an obstacle that was new, and to which nobody
 * did anything since, is withdrawn, and keeps its identity and reference. Taking an undo back does again what it undid.
 */
public final class Undo {

    private static final int LOOKED_BACK = 1_000;
    private static final Set<ChangeKind> UNDOABLE =
            Set.of(ChangeKind.CREATE, ChangeKind.EDIT, ChangeKind.MOVE, ChangeKind.IMPORT, ChangeKind.UNDO);

    private final Database database;
    private final Search search;
    private final Feed feed;

    public Undo(Database database, Search search, Feed feed) {
        this.database = database;
        this.search = search;
        this.feed = feed;
    }

    /** What an undo would take back now: this person's last changeset that still stands. */
    public Optional<Changeset.Entry> next(String by) {
        Set<Long> undone = new HashSet<>();
        for (Changeset.Entry changeset : search.changesets(LOOKED_BACK)) {
            Long undoes = changeset.undoes();
            // An undo that was taken back itself undoes nothing any more.
            if (undone.contains(changeset.number())) continue;
            if (undoes != null) undone.add(undoes);
            else if (changeset.by().equals(by) && UNDOABLE.contains(changeset.kind())) return Optional.of(changeset);
        }
        return Optional.empty();
    }

    /**
     * What taking a changeset back would do now.
     *
     * @throws Refusal when its kind cannot be taken back
     */
    public Reversal preview(Changeset.Entry changeset) {
        refuseOthers(changeset);
        return database.read(session -> reversal(session, changeset));
    }

    /**
     * Takes a changeset back whole.
     *
     * @return the new changeset, and the obstacles it wrote
     * @throws Conflicting when what it wrote was changed again since; then nothing is written
     */
    public Written<List<UUID>> undo(Changeset.Entry changeset, String by) {
        return undo(changeset, by, true);
    }

    /**
     * Takes back what nobody changed since; the rest stays as it is now.
     *
     * @return the new changeset, and the obstacles it wrote
     */
    public Written<List<UUID>> undoWhatStands(Changeset.Entry changeset, String by) {
        return undo(changeset, by, false);
    }

    private Written<List<UUID>> undo(Changeset.Entry changeset, String by, boolean whole) {
        refuseOthers(changeset);
        Intent intent = new Intent(by, ChangeKind.UNDO, changeset.sentence(), changeset.number());
        Written<List<UUID>> written = database.write(intent, unit -> {
            Reversal reversal = reversal(unit.session(), changeset);
            if (whole && !reversal.conflicts().isEmpty()) throw new Conflicting("undo.conflict", reversal.conflicts());
            forgetContacts(unit, reversal);
            return new Pen(unit).write(reversal.reverted());
        });
        search.follow();
        feed.tell(written.changeset());
        return written;
    }

    private static void refuseOthers(Changeset.Entry changeset) {
        if (!UNDOABLE.contains(changeset.kind())) throw new Refusal("undo.not.possible", changeset.kind());
    }

    private Reversal reversal(Session session, Changeset.Entry changeset) {
        long number = changeset.number();
        List<UUID> touched = Touched.by(session, number);
        Reversal.States states = new Reversal.States(
                database.readAt(number - 1, then -> Dossiers.load(then, touched)),
                database.readAt(number, then -> Dossiers.load(then, touched)));
        return Reversal.of(Dossiers.load(session, touched), states);
    }

    /** People who came in with reports that are taken back are forgotten: no register keeps a name for nothing. */
    private static void forgetContacts(Unit unit, Reversal reversal) {
        Set<UUID> left = contacts(reversal.reverted());
        for (UUID id : contacts(reversal.now())) {
            Contact contact = left.contains(id) ? null : unit.session().find(Contact.class, id);
            if (contact != null) unit.session().remove(contact);
        }
    }

    private static Set<UUID> contacts(Collection<Dossier> dossiers) {
        return dossiers.stream()
                .filter(dossier -> !dossier.isWithdrawn())
                .flatMap(dossier -> dossier.parts(ReportFields.KIND).stream())
                .flatMap(report -> report.get(ReportFields.CONTACT).stream())
                .collect(Collectors.toSet());
    }
}
