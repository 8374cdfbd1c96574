package nl.slagboom.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Merge;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Intent;
import nl.slagboom.persistence.Unit;
import nl.slagboom.persistence.Written;
import nl.slagboom.search.Difference;
import nl.slagboom.search.Dossiers;
import nl.slagboom.search.Search;
import nl.slagboom.search.Touched;

/**
 * Takes a person's last changeset back, by a new one. What came after in other fields stays; an obstacle that was new, and
 * to which nobody did anything since, is withdrawn, and keeps its identity and reference.
 */
public final class Undo {

    private static final int LOOKED_BACK = 1_000;
    private static final Set<ChangeKind> UNDOABLE =
            Set.of(ChangeKind.CREATE, ChangeKind.EDIT, ChangeKind.MOVE, ChangeKind.IMPORT);

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
            if (undoes != null) undone.add(undoes);
            else if (changeset.by().equals(by)
                    && UNDOABLE.contains(changeset.kind())
                    && !undone.contains(changeset.number())) return Optional.of(changeset);
        }
        return Optional.empty();
    }

    /**
     * Takes a changeset back.
     *
     * @return the new changeset, and the obstacles it wrote
     * @throws Conflicting when what it wrote was changed again since; then nothing is written
     */
    public Written<List<UUID>> undo(Changeset.Entry changeset, String by) {
        if (!UNDOABLE.contains(changeset.kind())) throw new Refusal("undo.not.possible", changeset.kind());
        Intent intent = new Intent(by, ChangeKind.UNDO, changeset.sentence(), changeset.number());
        long number = changeset.number();
        Written<List<UUID>> written = database.write(intent, unit -> {
            List<UUID> touched = Touched.by(unit.session(), number);
            Map<UUID, Dossier> before = database.readAt(number - 1, session -> Dossiers.load(session, touched));
            Map<UUID, Dossier> after = database.readAt(number, session -> Dossiers.load(session, touched));
            forgetContacts(unit, contacts(before.values()), contacts(after.values()));
            return new Pen(unit).write(takenBack(unit, touched, before, after));
        });
        search.follow();
        feed.tell(written.changeset());
        return written;
    }

    /** People who came in with reports that are taken back are forgotten: no register keeps a name for nothing. */
    private static void forgetContacts(Unit unit, Set<UUID> before, Set<UUID> after) {
        for (UUID id : after) {
            Contact contact = before.contains(id) ? null : unit.session().find(Contact.class, id);
            if (contact != null) unit.session().remove(contact);
        }
    }

    private static Set<UUID> contacts(Collection<Dossier> dossiers) {
        return dossiers.stream()
                .flatMap(dossier -> dossier.parts(ReportFields.KIND).stream())
                .flatMap(report -> report.get(ReportFields.CONTACT).stream())
                .collect(Collectors.toSet());
    }

    private static List<Dossier> takenBack(
            Unit unit, List<UUID> touched, Map<UUID, Dossier> before, Map<UUID, Dossier> after) {
        List<Dossier> reverted = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Dossier now : Dossiers.load(unit.session(), touched).values()) {
            Dossier was = before.get(now.id());
            Dossier became = after.get(now.id());
            if (became == null) continue;
            if (was == null) {
                // What was worked out on it since would be gone with it.
                if (!now.isWithdrawn()) conflicts.addAll(changedSince(became, now));
                reverted.add(now.with(ObstacleFields.WITHDRAWN, true));
            } else {
                Merge merge = Merge.of(became, now, was);
                conflicts.addAll(merge.conflicts());
                reverted.add(merge.merged());
            }
        }
        if (!conflicts.isEmpty()) throw new Conflicting("undo.conflict", conflicts);
        return reverted;
    }

    private static List<Conflict> changedSince(Dossier became, Dossier now) {
        return Difference.between(became, now).stream()
                .map(change -> new Conflict(
                        change.kind(), change.part(), change.field(), change.before(), change.after(), null))
                .toList();
    }
}
