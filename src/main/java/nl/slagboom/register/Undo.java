package nl.slagboom.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Refusal;
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
    private static final int AT_ONCE = 500;
    private static final Set<ChangeKind> UNDOABLE = Set.of(
            ChangeKind.CREATE,
            ChangeKind.EDIT,
            ChangeKind.MOVE,
            ChangeKind.WITHDRAW,
            ChangeKind.IMPORT,
            ChangeKind.RELATIONS,
            ChangeKind.TAGS,
            ChangeKind.UNDO);

    private static final Set<ChangeKind> BEYOND = Set.of(ChangeKind.GIVE_OUT, ChangeKind.ERASURE, ChangeKind.RESTORE);

    private final Database database;
    private final Search search;
    private final Writing writing;

    public Undo(Database database, Search search, Feed feed) {
        this.database = database;
        this.search = search;
        writing = new Writing(database, search, feed);
    }

    /** What an undo would take back now: what this person did last that still stands, whether for the first time or again. */
    public Optional<Changeset.Entry> next(String by) {
        List<Changeset.Entry> changesets = search.changesets(LOOKED_BACK);
        Map<Long, Changeset.Entry> known =
                changesets.stream().collect(Collectors.toMap(Changeset.Entry::number, Function.identity()));
        Map<Long, Boolean> standing = new HashMap<>();
        for (Changeset.Entry changeset : changesets) {
            Origin origin = origin(changeset, known);
            long first = origin.first().number();
            standing.putIfAbsent(first, origin.stands()); // the newest decides
            boolean isDone = origin.stands() && standing.getOrDefault(first, false);
            if (isDone
                    && changeset.by().equals(by)
                    && UNDOABLE.contains(origin.first().kind())) return Optional.of(origin.first());
        }
        return Optional.empty();
    }

    /**
     * What a changeset goes back to, over undos and undos of undos.
     *
     * @param stands whether it does that, or does it again; else it took it back
     */
    private record Origin(Changeset.Entry first, boolean stands) {}

    private Origin origin(Changeset.Entry changeset, Map<Long, Changeset.Entry> known) {
        Changeset.Entry first = changeset;
        boolean stands = true;
        for (Long undoes = first.undoes(); undoes != null; undoes = first.undoes()) {
            long number = undoes;
            first = Optional.ofNullable(known.get(number))
                    .or(() -> search.changeset(number))
                    .orElseThrow();
            stands = !stands;
        }
        return new Origin(first, stands);
    }

    /** What this person gave out or erased after a changeset, the last of it: it is past taking back, though one may mean it. */
    public Optional<Changeset.Entry> beyond(long changeset, String by) {
        return search.changesets(LOOKED_BACK).stream()
                .takeWhile(later -> later.number() > changeset)
                .filter(later -> later.by().equals(by) && BEYOND.contains(later.kind()))
                .findFirst();
    }

    /** The undo that would be taken back to do again what it undid: this person's last, where nothing else was done by them since. */
    public Optional<Changeset.Entry> nextAgain(String by) {
        Set<Long> undone = new HashSet<>();
        List<Changeset.Entry> changesets = search.changesets(LOOKED_BACK);
        Set<Long> undos = changesets.stream()
                .filter(changeset -> changeset.undoes() != null)
                .map(Changeset.Entry::number)
                .collect(Collectors.toSet());
        for (Changeset.Entry changeset : changesets) {
            Long undoes = changeset.undoes();
            if (!changeset.by().equals(by) || undone.contains(changeset.number())) continue;
            if (undoes == null) return Optional.empty();
            if (!undos.contains(undoes)) return Optional.of(changeset);
            undone.add(undoes); // it did again what that undid
        }
        return Optional.empty();
    }

    /** Why a changeset of this kind cannot be taken back; empty where it can. */
    public static Optional<Refusal> refusal(Changeset.Entry changeset) {
        ChangeKind kind = changeset.kind();
        if (UNDOABLE.contains(kind)) return Optional.empty();
        return Optional.of(
                new Refusal("undo.not.possible." + (Redaction.isOne(changeset) ? "redaction" : kind.name())));
    }

    /**
     * What taking a changeset back would do now.
     *
     * @throws Refusal when its kind cannot be taken back
     */
    public Reversal preview(Changeset.Entry changeset) {
        return preview(changeset, Progress.NONE);
    }

    /**
     * What taking a changeset back would do now.
     *
     * @param progress told how many obstacles were looked at
     * @throws Refusal when its kind cannot be taken back
     */
    public Reversal preview(Changeset.Entry changeset, Progress progress) {
        refuseOthers(changeset);
        return database.read(session -> reversal(session, changeset, progress));
    }

    /**
     * Takes a changeset back whole.
     *
     * @return the new changeset, and the obstacles it wrote
     * @throws Conflicting when what it wrote was changed again since; then nothing is written
     */
    public Written<List<UUID>> undo(Changeset.Entry changeset, String by) {
        return obstacles(undo(changeset, by, true, Progress.NONE));
    }

    /**
     * Takes back what nobody changed since; the rest stays as it is now.
     *
     * @return the new changeset, and the obstacles it wrote
     * @throws Refusal when nothing of it stands any more; then nothing is written
     */
    public Written<List<UUID>> undoWhatStands(Changeset.Entry changeset, String by) {
        return obstacles(undoWhatStands(changeset, by, Progress.NONE));
    }

    /**
     * Takes back what nobody changed since; the rest stays as it is now.
     *
     * @param progress asked before anything is committed whether it shall stop
     * @return the new changeset, and what it did
     * @throws Refusal when nothing of it stands any more; then nothing is written
     */
    public Written<Reversal> undoWhatStands(Changeset.Entry changeset, String by, Progress progress) {
        return undo(changeset, by, false, progress);
    }

    private static Written<List<UUID>> obstacles(Written<Reversal> written) {
        return new Written<>(
                written.changeset(),
                written.result().reverted().stream().map(Dossier::id).toList());
    }

    private Written<Reversal> undo(Changeset.Entry changeset, String by, boolean whole, Progress progress) {
        refuseOthers(changeset);
        Intent intent = new Intent(by, ChangeKind.UNDO, changeset.sentence(), changeset.number());
        return writing.write(intent, unit -> {
            Reversal reversal = reversal(unit.session(), changeset, progress);
            if (whole && !reversal.conflicts().isEmpty())
                throw new Conflicting(
                        reversal.isOnlyWorkedOn() ? "undo.worked" : "undo.conflict", reversal.conflicts());
            if (!whole && reversal.isIdle()) throw new Refusal("undo.nothing");
            forgetContacts(unit, reversal);
            write(unit, reversal.reverted(), progress);
            AnswerReversal.of(unit.session(), database, changeset.number()).apply(unit);
            ListReversal.ofRelations(unit.session(), database, changeset.number())
                    .apply(unit);
            ListReversal.ofTags(unit.session(), database, changeset.number()).apply(unit);
            return reversal;
        });
    }

    private static void write(Unit unit, List<Dossier> reverted, Progress progress) {
        Pen pen = new Pen(unit);
        for (int from = 0; from < reverted.size(); from += AT_ONCE) {
            progress.checkCancelled();
            unit.checkMemory();
            pen.write(reverted.subList(from, Math.min(from + AT_ONCE, reverted.size())));
        }
        progress.checkCancelled();
    }

    private static void refuseOthers(Changeset.Entry changeset) {
        refusal(changeset).ifPresent(why -> {
            throw why;
        });
    }

    private Reversal reversal(Session session, Changeset.Entry changeset, Progress progress) {
        long number = changeset.number();
        List<UUID> touched = Touched.by(session, number);
        List<Reversal.Step> steps = new ArrayList<>();
        for (int from = 0; from < touched.size(); from += AT_ONCE) {
            progress.checkCancelled();
            List<UUID> some = touched.subList(from, Math.min(from + AT_ONCE, touched.size()));
            Reversal.States states = new Reversal.States(
                    database.readAt(number - 1, then -> Dossiers.load(then, some)),
                    database.readAt(number, then -> Dossiers.load(then, some)));
            steps.addAll(Reversal.steps(Dossiers.load(session, some), states));
            progress.report(steps.size(), touched.size());
        }
        return new Reversal(
                steps,
                !AnswerReversal.of(session, database, number).isIdle(session),
                !ListReversal.ofRelations(session, database, number).isIdle(session),
                !ListReversal.ofTags(session, database, number).isIdle(session));
    }

    private static void forgetContacts(Unit unit, Reversal reversal) {
        for (UUID id : reversal.forgotten()) {
            Contact contact = unit.session().find(Contact.class, id);
            if (contact == null) continue;
            unit.session().remove(contact);
            unit.erase();
        }
    }
}
