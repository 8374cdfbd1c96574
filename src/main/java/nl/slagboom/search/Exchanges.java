package nl.slagboom.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Layout;
import nl.slagboom.model.LearntWord;
import nl.slagboom.model.OpenQuestion;
import nl.slagboom.model.Receipt;
import nl.slagboom.persistence.Database;

/** What went to and fro between the register and partners, what is still to be decided of it, and what was learnt of their lists. */
public final class Exchanges {

    private final Database database;

    Exchanges(Database database) {
        this.database = database;
    }

    /** When a file with these bytes was taken in before, the last time. */
    public Optional<Receipt.Entry> receipt(String digest) {
        return database.read(session -> session
                .createSelectionQuery("from Receipt r where r.digest = :digest order by r.takenAt desc", Receipt.class)
                .setParameter("digest", digest)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(Receipt::entry));
    }

    /** How a layout was placed when a person last corrected it. */
    public Optional<Layout.Entry> layout(String signature) {
        return database.read(session ->
                Optional.ofNullable(session.find(Layout.class, signature)).map(Layout::entry));
    }

    /** Every layout that is remembered, the last learnt first. */
    public List<Layout.Entry> layouts() {
        return database.read(session ->
                session
                        .createSelectionQuery("from Layout l order by l.learntAt desc", Layout.class)
                        .getResultList()
                        .stream()
                        .map(Layout::entry)
                        .toList());
    }

    /** What partners' words mean as far as it was learnt, the last learnt first. */
    public List<LearntWord.Entry> learntWords() {
        return database.read(session -> session
                .createSelectionQuery("from LearntWord w order by w.learntAt desc, w.id", LearntWord.class)
                .getResultList()
                .stream()
                .map(LearntWord::entry)
                .toList());
    }

    /** What went out to partners, the last first. */
    public List<HandOut.Entry> handOuts() {
        return handOuts(false);
    }

    /** The lists of their own that partners sent, and that were taken in, the last first. */
    public List<HandOut.Entry> partnersLists() {
        return handOuts(true);
    }

    private List<HandOut.Entry> handOuts(boolean received) {
        return database.read(session -> session
                .createSelectionQuery(
                        "from HandOut h where h.received = :received order by h.givenAt desc, h.id desc", HandOut.class)
                .setParameter("received", received)
                .getResultList()
                .stream()
                .map(HandOut::entry)
                .toList());
    }

    /** What was asked of the answers to a hand-out, decided or not. */
    public List<OpenQuestion.Entry> questions(UUID handOut) {
        return database.read(session -> session
                .createSelectionQuery(
                        "from OpenQuestion q where q.handOut = :handOut order by q.id", OpenQuestion.class)
                .setParameter("handOut", handOut)
                .getResultList()
                .stream()
                .map(OpenQuestion::entry)
                .toList());
    }

    /** How many questions are still to be decided, by hand-out; one of which nothing is left is not among them. */
    public Map<UUID, Long> undecided() {
        Map<UUID, Long> undecided = new HashMap<>();
        database.read(session -> session
                        .createSelectionQuery("from OpenQuestion q where q.choice is null", OpenQuestion.class)
                        .getResultList()
                        .stream()
                        .map(OpenQuestion::entry)
                        .toList())
                .forEach(question -> undecided.merge(question.handOut(), 1L, Long::sum));
        return undecided;
    }

    /** The numbers of the changesets that took an answer to a hand-out in, in their order. */
    public List<Long> answers(UUID handOut) {
        return database.read(session -> Touched.answers(session, handOut));
    }

    /** The obstacles that answers to a hand-out added, each as it came. */
    public Map<UUID, Dossier> addedByAnswers(UUID handOut) {
        Map<UUID, Dossier> added = new HashMap<>();
        for (long answer : answers(handOut)) {
            List<UUID> fresh = database.read(session -> Touched.added(session, answer));
            if (!fresh.isEmpty()) added.putAll(database.readAt(answer, then -> Dossiers.load(then, fresh)));
        }
        return added;
    }
}
