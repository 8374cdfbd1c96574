package nl.slagboom.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Identity;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Layout;
import nl.slagboom.model.LearntWord;
import nl.slagboom.model.MemoryShort;
import nl.slagboom.model.Merge;
import nl.slagboom.model.Move;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Receipt;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Status;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Intent;
import nl.slagboom.persistence.Unit;
import nl.slagboom.persistence.Written;
import nl.slagboom.search.Dossiers;
import nl.slagboom.search.Search;

/**
 * Every change to obstacles: one method, one transaction, one changeset. A method returns when the change is on the disk;
 * when it throws, nothing was written. Safe for any thread.
 */
public final class Register {

    private static final int AT_ONCE = 500;

    private final Database database;
    private final Search search;
    private final Writing writing;

    public Register(Database database, Search search, Feed feed) {
        this.database = database;
        this.search = search;
        writing = new Writing(database, search, feed);
    }

    /** The files that it keeps. */
    public Shelf shelf() {
        return new Shelf(database);
    }

    /** Whom it knows. */
    public Relations relations() {
        return new Relations(database, writing);
    }

    /** The tags that obstacles have. */
    public Tags tags() {
        return new Tags(search, writing);
    }

    /** Takes in a new obstacle and gives it its reference. */
    public Saved log(Dossier fresh, String by) {
        Written<UUID> written = writing.write(Intent.of(by, ChangeKind.CREATE, ""), unit -> {
            Dossier numbered = fresh.with(ObstacleFields.REFERENCE, unit.nextReference());
            unit.say(numbered.reference());
            return new Pen(unit).write(List.of(numbered)).getFirst();
        });
        return new Saved(written.changeset(), current(written.result()), false);
    }

    /**
     * Saves what was edited. What a colleague changed meanwhile in other fields is kept.
     *
     * @param base as it was when editing began
     * @param mine as it shall be
     * @throws Conflicting when both changed a field differently
     * @throws Refusal when it was withdrawn meanwhile
     */
    public Saved save(Dossier base, Dossier mine, String by) {
        return save(base, mine, base.status() == mine.status() ? ChangeKind.EDIT : ChangeKind.MOVE, by);
    }

    /**
     * Moves an obstacle on in its life, from where it stood for who decided it.
     *
     * @param base as it was when the step was decided
     * @throws Conflicting when somebody took another step meanwhile
     * @throws InvalidValue when the trade does not allow it like this, or it doubles an obstacle that does not exist
     * @throws Refusal when it was withdrawn meanwhile
     */
    public Saved move(Dossier base, Move move, String by) {
        if (move.to() == Status.DUPLICATE) checkDoubled(move);
        return save(base, move.applyTo(base), ChangeKind.MOVE, by);
    }

    /**
     * Takes an obstacle out of the list that was logged by mistake. Its reference stays taken, and what was said of it comes back by
     * undoing that.
     *
     * @param base as it was when that was decided
     * @throws Refusal when it was withdrawn meanwhile
     */
    public Saved withdraw(Dossier base, String by) {
        return save(base, base.with(ObstacleFields.WITHDRAWN, true), ChangeKind.WITHDRAW, by);
    }

    private Saved save(Dossier base, Dossier mine, ChangeKind kind, String by) {
        Written<Boolean> written = writing.write(Intent.of(by, kind, base.reference()), unit -> {
            Dossier now = there(unit, base.id());
            new Pen(unit).write(List.of(merged(base, mine, now)));
            return now.version() != base.version();
        });
        return new Saved(written.changeset(), current(base.id()), written.result());
    }

    private void checkDoubled(Move move) {
        String other = move.pointsTo();
        if (other != null && search.byReference(other).isEmpty())
            throw new InvalidValue("obstacle.duplicate.of.unknown", other);
    }

    /**
     * Writes many at once, all or nothing.
     *
     * @param kind what it is: an import, the demonstration
     * @param progress asked before anything is committed whether it shall stop
     * @return the changeset, and the identities of what was written, the added ones first
     * @throws Refusal when no backup can be made before an import
     * @throws Conflicting when one of them was changed meanwhile
     * @throws MemoryShort when there is too little memory for so many
     */
    public Written<List<UUID>> apply(Batch batch, ChangeKind kind, String sentence, String by, Progress progress) {
        if (kind == ChangeKind.IMPORT) database.keepBackup();
        return writing.write(Intent.of(by, kind, sentence), unit -> {
            Pen pen = new Pen(unit);
            long total = (long) batch.added().size() + batch.changed().size();
            List<UUID> ids = new ArrayList<>();
            for (List<Dossier> some : portions(batch.added())) {
                progress.checkCancelled();
                unit.checkMemory();
                ids.addAll(pen.add(some));
                progress.report(ids.size(), total);
            }
            for (List<Dossier> some : portions(rebased(unit, batch.changed()))) {
                progress.checkCancelled();
                unit.checkMemory();
                ids.addAll(pen.write(some));
                progress.report(ids.size(), total);
            }
            keepContacts(unit, batch.contacts());
            keepReceipt(unit, batch);
            if (batch.answer() != null) Answers.keep(unit, batch.answer());
            progress.checkCancelled();
            return List.copyOf(ids);
        });
    }

    /**
     * Remembers how a layout is to be placed.
     *
     * @param signature what tells this layout from others
     * @param sentence which layout that is, in the words of who does it
     */
    public void learn(String signature, String mapping, String sentence, String by) {
        writing.write(Intent.of(by, ChangeKind.SETTINGS, sentence), unit -> {
            Layout layout = unit.session().find(Layout.class, signature);
            if (layout == null) {
                layout = Layout.of(signature);
                layout.learn(mapping, unit.changeset().at());
                unit.session().persist(layout);
            } else {
                layout.learn(mapping, unit.changeset().at());
            }
            return signature;
        });
    }

    /**
     * Forgets how a layout is to be placed; it comes in again as its headings say.
     *
     * @param sentence which layout that is, in the words of who does it
     */
    public void forget(String signature, String sentence, String by) {
        writing.write(Intent.of(by, ChangeKind.SETTINGS, sentence), unit -> {
            Layout layout = unit.session().find(Layout.class, signature);
            if (layout != null) unit.session().remove(layout);
            return signature;
        });
    }

    /**
     * Remembers what partners' words mean, in the place of what was learnt of them before.
     *
     * @param sentence which words those are, in the words of who does it
     */
    public Changeset.Entry learnWords(List<LearntWord.Meaning> meanings, String sentence, String by) {
        return writing.write(Intent.of(by, ChangeKind.SETTINGS, sentence), unit -> {
                    List<LearntWord> words = new ArrayList<>(unit.session()
                            .createSelectionQuery("from LearntWord", LearntWord.class)
                            .getResultList());
                    for (LearntWord.Meaning meaning : meanings) {
                        Optional<LearntWord> known = words.stream()
                                .filter(word -> word.entry().meaning().isOfTheSameWord(meaning))
                                .findFirst();
                        LearntWord word = known.orElseGet(() -> LearntWord.of(Identity.fresh()));
                        word.learn(meaning, unit.changeset().at());
                        if (known.isPresent()) continue;
                        unit.session().persist(word);
                        words.add(word);
                    }
                    return meanings.size();
                })
                .changeset();
    }

    /**
     * Forgets what words mean.
     *
     * @param sentence which words those are, in the words of who does it
     */
    public Changeset.Entry forgetWords(List<UUID> ids, String sentence, String by) {
        return writing.write(Intent.of(by, ChangeKind.SETTINGS, sentence), unit -> {
                    for (UUID id : ids) {
                        LearntWord learnt = unit.session().find(LearntWord.class, id);
                        if (learnt != null) unit.session().remove(learnt);
                    }
                    return ids.size();
                })
                .changeset();
    }

    /** Remembers that a workbook went out to a partner. */
    public Changeset.Entry remember(HandOut.Entry handOut) {
        return writing.write(Intent.of(handOut.givenBy(), ChangeKind.GIVE_OUT, handOut.partner()), unit -> {
                    unit.session().persist(HandOut.of(handOut));
                    return handOut.id();
                })
                .changeset();
    }

    /**
     * Remembers that no answer to a hand-out is awaited any more, or that one is again. One that came stays.
     *
     * @param sentence which one that is, in the words of who does it
     * @throws Refusal when there is no such hand-out
     */
    public Changeset.Entry close(UUID handOut, boolean closed, String sentence, String by) {
        return writing.write(Intent.of(by, ChangeKind.GIVE_OUT, sentence), unit -> {
                    HandOut known = unit.session().find(HandOut.class, handOut);
                    if (known == null) throw new Refusal("handout.unknown", handOut);
                    if (closed) known.close(unit.changeset().at());
                    else known.reopen();
                    return handOut;
                })
                .changeset();
    }

    /**
     * Remembers that a partner was reminded of a hand-out.
     *
     * @param sentence which one that is, in the words of who does it
     * @throws Refusal when there is no such hand-out
     */
    public Changeset.Entry reminded(UUID handOut, String sentence, String by) {
        return writing.write(Intent.of(by, ChangeKind.GIVE_OUT, sentence), unit -> {
                    HandOut known = unit.session().find(HandOut.class, handOut);
                    if (known == null) throw new Refusal("handout.unknown", handOut);
                    known.reminded(unit.changeset().at());
                    return handOut;
                })
                .changeset();
    }

    /**
     * Erases what is kept of people whose day has come: no history brings it back.
     *
     * @return how many; none makes no changeset
     */
    public int eraseDueContacts(LocalDate today, String by) {
        String due = "from Contact c where c.deleteOn <= :today";
        long number = database.read(session -> session.createSelectionQuery("select count(*) " + due, Long.class)
                .setParameter("today", today)
                .getSingleResult());
        if (number == 0) return 0;
        return writing.write(Intent.of(by, ChangeKind.ERASURE, ""), unit -> {
                    List<Contact> contacts = unit.session()
                            .createSelectionQuery(due, Contact.class)
                            .setParameter("today", today)
                            .getResultList();
                    contacts.forEach(unit.session()::remove);
                    unit.erase();
                    return contacts.size();
                })
                .result();
    }

    private static List<List<Dossier>> portions(List<Dossier> dossiers) {
        List<List<Dossier>> portions = new ArrayList<>();
        for (int from = 0; from < dossiers.size(); from += AT_ONCE)
            portions.add(dossiers.subList(from, Math.min(from + AT_ONCE, dossiers.size())));
        return portions;
    }

    private static void keepContacts(Unit unit, List<Contact.Entry> contacts) {
        for (Contact.Entry entry : contacts) {
            Contact known = unit.session().find(Contact.class, entry.id());
            if (known == null) unit.session().persist(Contact.of(entry));
            else known.change(entry);
        }
    }

    private static List<Dossier> rebased(Unit unit, List<Batch.Edit> edits) {
        Map<UUID, Dossier> now = Dossiers.load(
                unit.session(), edits.stream().map(edit -> edit.base().id()).toList());
        List<Dossier> rebased = new ArrayList<>();
        for (Batch.Edit edit : edits) {
            Dossier there = now.get(edit.base().id());
            if (there == null) throw new Refusal("obstacle.gone", edit.base().reference());
            rebased.add(merged(edit.base(), edit.mine(), standing(there)));
        }
        return rebased;
    }

    private static void keepReceipt(Unit unit, Batch batch) {
        Batch.SourceFile file = batch.file();
        if (file == null) return;
        Instant at = unit.changeset().at();
        Receipt.Entry receipt = new Receipt.Entry(
                file.digest(),
                file.name(),
                file.organisation(),
                at,
                unit.changeset().by(),
                unit.changeset().number());
        unit.session().persist(Receipt.of(receipt));
    }

    private static Dossier merged(Dossier base, Dossier mine, Dossier now) {
        if (now.version() == base.version()) return mine;
        Merge merge = Merge.of(base, mine, now);
        if (!merge.conflicts().isEmpty()) throw new Conflicting("obstacle.conflict", merge.conflicts());
        return merge.merged();
    }

    private static Dossier there(Unit unit, UUID id) {
        return standing(Dossiers.find(unit.session(), id).orElseThrow(() -> new Refusal("obstacle.gone", id)));
    }

    /** What is withdrawn stands in no list: what was written to it would be lost. */
    private static Dossier standing(Dossier dossier) {
        if (dossier.isWithdrawn()) throw new Refusal("obstacle.withdrawn", dossier.reference());
        return dossier;
    }

    private Dossier current(UUID id) {
        return search.dossier(id).orElseThrow(() -> new Refusal("obstacle.gone", id));
    }
}
