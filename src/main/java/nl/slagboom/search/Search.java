package nl.slagboom.search;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Difference;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.persistence.Database;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** All reading of the register. Rows are held in memory and follow the changesets. Safe for any thread. */
public final class Search {

    private static final System.Logger LOG = System.getLogger(Search.class.getName());

    private final Database database;
    private final Directory directory;
    private final TagList tags;
    private final Exchanges exchanges;
    private final Object refreshing = new Object();
    private volatile @Nullable Rows rows;

    public Search(Database database) {
        this.database = database;
        directory = new Directory(database, this::rows);
        tags = new TagList(database, this::rows);
        exchanges = new Exchanges(database);
    }

    /** The organisations and persons that it names. */
    public Directory directory() {
        return directory;
    }

    /** The tags that it knows. */
    public TagList tags() {
        return tags;
    }

    /** What went to and fro between it and partners. */
    public Exchanges exchanges() {
        return exchanges;
    }

    /** All obstacles that were not withdrawn, by reference. Read once, then kept up to date. */
    public Rows rows() {
        Rows known = rows;
        if (known != null) return known;
        synchronized (refreshing) {
            Rows read = rows;
            if (read == null) {
                read = database.look(connection -> RowReader.read(connection, this::distrust));
                rows = read;
            }
            return read;
        }
    }

    /** The rows that a question is asked of: where it has words, with what documents say. */
    public Rows rows(Query query) {
        Rows known = rows();
        return query.words().isEmpty() || !known.documents().equals(DocumentWords.UNREAD) ? known : readDocuments();
    }

    /** Takes in what documents say, after it was read out. */
    public Rows readDocuments() {
        synchronized (refreshing) {
            Rows known = rows();
            Rows fresh = known.with(database.look(connection -> DocumentReader.read(connection, known.documents())));
            rows = fresh;
            return fresh;
        }
    }

    private void distrust(long values) {
        if (values > 0) database.distrust("obstacle", values);
    }

    /** Takes in what was just written. It is on the disk: where that fails, the rows are read anew when they are asked for. */
    public void follow() {
        try {
            refresh();
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.log(Level.ERROR, "Rows not followed", e);
            rows = null;
        }
    }

    /** Makes ready in the background what reading more than rows takes: the first obstacle opened need not wait for it. */
    public void warmUp() {
        database.warmUp();
    }

    /** Takes in what was written since the rows were read, by this program or another. */
    public Rows refresh() {
        synchronized (refreshing) {
            Rows known = rows();
            Rows fresh = database.look(connection -> {
                Rows followed = RowReader.follow(connection, known, this::distrust);
                boolean isUnread = known.documents().equals(DocumentWords.UNREAD);
                return followed.equals(known) || isUnread
                        ? followed
                        : followed.with(DocumentReader.follow(connection, known.documents(), known.changeset()));
            });
            rows = fresh;
            return fresh;
        }
    }

    /** The rows as they were just after a changeset. */
    public Rows rowsAt(long changeset) {
        return new Rows(changeset, sorted(database.readAt(changeset, Search::all)));
    }

    public Optional<Dossier> dossier(UUID id) {
        return database.read(session -> Dossiers.find(session, id));
    }

    public Optional<Dossier> dossierAt(long changeset, UUID id) {
        return database.readAt(changeset, session -> Dossiers.find(session, id));
    }

    /** Those that exist, in the order asked for. */
    public Map<UUID, Dossier> dossiers(Collection<UUID> ids) {
        return database.read(session -> Dossiers.load(session, ids));
    }

    /** Every obstacle that was not withdrawn, whole, by reference. */
    public List<Dossier> dossiers() {
        List<Row> read = refresh().rows();
        // After the rows: what is written in between is then newer than its row, and a save over it is refused.
        Map<UUID, Map<PartKind<?>, List<Part<?>>>> parts = database.look(PartReader::read);
        return read.stream()
                .map(row -> row.with(parts.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    /** The obstacle that a person means by a reference, in any case of letters. */
    public Optional<Dossier> byReference(String reference) {
        return rows().rows().stream()
                .filter(row -> row.reference().equalsIgnoreCase(reference.strip()))
                .findFirst()
                .flatMap(row -> dossier(row.id()));
    }

    /** The same, as it was just after a changeset; also one that was withdrawn since. */
    public Optional<Dossier> byReferenceAt(long changeset, String reference) {
        return database.readAt(
                changeset,
                session -> session
                        .createSelectionQuery(
                                "from Obstacle o where upper(o.reference) = :reference and o.withdrawn is null",
                                Obstacle.class)
                        .setParameter("reference", reference.strip().toUpperCase(Locale.ROOT))
                        .getResultList()
                        .stream()
                        .findFirst()
                        .flatMap(obstacle -> Dossiers.find(session, obstacle.id())));
    }

    /** What an obstacle is tied to, and what is tied to it. */
    public List<Tied> ties(Dossier dossier) {
        return database.read(session -> Tied.of(session, dossier));
    }

    /** The same, as it was just after a changeset. */
    public List<Tied> tiesAt(long changeset, Dossier dossier) {
        return database.readAt(changeset, session -> Tied.of(session, dossier));
    }

    /** What was done to an obstacle, the newest first. */
    public List<Change> history(UUID id) {
        List<Change> changes = new ArrayList<>();
        Dossier before = null;
        for (Changeset.Entry changeset : touched(id)) {
            Dossier after = dossierAt(changeset.number(), id).orElse(null);
            if (after != null) {
                changes.add(new Change(changeset, Difference.between(before, after)));
                before = after;
            }
        }
        return changes.reversed();
    }

    /** What was done to an obstacle since it was read like this, the newest first. */
    public List<Change> historySince(Dossier read) {
        Instant moment = read.get(ObstacleFields.CHANGED_AT).orElse(Instant.EPOCH);
        List<Change> changes = new ArrayList<>();
        Dossier before = read;
        for (Changeset.Entry changeset : touched(read.id())) {
            if (changeset.at().isBefore(moment)) continue;
            Dossier after = dossierAt(changeset.number(), read.id()).orElse(before);
            // After a clock was put back many have one moment: only the state itself tells which one was read.
            if (after.saysTheSameAs(read)) changes.clear();
            else changes.add(new Change(changeset, Difference.between(before, after)));
            before = after;
        }
        return changes.reversed();
    }

    private List<Changeset.Entry> touched(UUID id) {
        return database.read(session -> Touched.changesets(session, id).stream()
                .map(number -> session.find(Changeset.class, number).entry())
                .toList());
    }

    /** The changesets of the register, the newest first. */
    public List<Changeset.Entry> changesets(int atMost) {
        return database.read(session -> session
                .createSelectionQuery("from Changeset c order by c.number desc", Changeset.class)
                .setMaxResults(atMost)
                .getResultList()
                .stream()
                .map(Changeset::entry)
                .toList());
    }

    /**
     * What was done to the register, each changeset with how many obstacles it wrote.
     *
     * @param known as it was read before; only what was made since is read
     * @param atMost as many changesets are read, the newest of them
     */
    public RegisterHistory history(RegisterHistory known, int atMost) {
        return known.with(database.look(connection -> HistoryReader.read(connection, known.newest(), atMost)));
    }

    /** What was done to the register since a changeset, the newest first; as many at most. */
    public RegisterHistory historySince(long changeset, int atMost) {
        return RegisterHistory.UNREAD.with(
                database.look(connection -> HistoryReader.read(connection, changeset, atMost)));
    }

    /** The actions that are not done, those of obstacles that were withdrawn among them. */
    public List<OpenAction> openActions() {
        return database.look(PartReader::openActions);
    }

    /**
     * What others reported since a changeset, by obstacle; those that were withdrawn since are among them.
     *
     * @param me what the history calls who asks
     */
    public List<Newcomer> newcomers(long changeset, String me) {
        return database.look(connection -> NewcomerReader.read(connection, changeset, me));
    }

    /** The first obstacles that a changeset wrote, by reference, as they were just after it. */
    public List<Row> written(long changeset, int atMost) {
        List<UUID> ids = database.read(session -> Touched.first(session, changeset, atMost));
        if (ids.isEmpty()) return List.of();
        return sorted(database.readAt(changeset, session -> rows(session, ids)));
    }

    /** What a changeset did to an obstacle. */
    public Change change(Changeset.Entry changeset, UUID id) {
        Dossier before = dossierAt(changeset.number() - 1, id).orElse(null);
        return dossierAt(changeset.number(), id)
                .map(after -> new Change(changeset, Difference.between(before, after)))
                .orElseGet(() -> new Change(changeset, List.of()));
    }

    /** The numbers of the changesets that wrote an obstacle, withdrawn or not. Any case of letters; unknown is none. */
    public Set<Long> changesetsOf(String reference) {
        return Set.copyOf(database.read(
                session -> Touched.changesets(session, reference.strip().toUpperCase(Locale.ROOT))));
    }

    /** One changeset; empty where there is none of that number. */
    public Optional<Changeset.Entry> changeset(long number) {
        return database.read(session ->
                Optional.ofNullable(session.find(Changeset.class, number)).map(Changeset::entry));
    }

    /** The obstacles that were changed since a changeset, as they were just after it. */
    public Map<UUID, Dossier> changedSince(long changeset) {
        List<UUID> changed = database.read(session -> session.createSelectionQuery(
                        "select o.id from Obstacle o where o.changedIn > :since", UUID.class)
                .setParameter("since", changeset)
                .getResultList());
        return database.readAt(changeset, session -> Dossiers.load(session, changed));
    }

    /** Some obstacles as they were just after a changeset. */
    public Map<UUID, Dossier> dossiersAt(long changeset, List<UUID> ids) {
        return database.readAt(changeset, session -> Dossiers.load(session, ids));
    }

    /** The last changeset made at or before a moment; 0 when there was none yet. */
    public long changesetAt(Instant moment) {
        return database.read(session -> session.createSelectionQuery(
                        "select coalesce(max(c.number), 0) from Changeset c where c.madeAt <= :moment", Long.class)
                .setParameter("moment", moment)
                .getSingleResult());
    }

    /** Who made the reports of an obstacle, and how they are reached, by report; as far as that is kept. */
    public Map<UUID, Contact.Entry> reporters(UUID obstacle) {
        Map<UUID, Contact.Entry> reporters = new HashMap<>();
        database.read(session -> session.createSelectionQuery(
                                "select r.id, c from Report r join Contact c on c.id = r.contact where r.obstacleId = :obstacle",
                                Object[].class)
                        .setParameter("obstacle", obstacle)
                        .getResultList())
                .forEach(row -> reporters.put((UUID) row[0], ((Contact) row[1]).entry()));
        return reporters;
    }

    /** The obstacles that a changeset wrote. */
    public List<UUID> touchedBy(long changeset) {
        return database.read(session -> Touched.by(session, changeset));
    }

    /** The references of the obstacles with which a file is kept, by its SHA-256. */
    public List<String> keptWith(String digest) {
        return database.read(session -> session.createSelectionQuery(
                        "select o.reference from Obstacle o where o.withdrawn is null and o.id in"
                                + " (select d.obstacleId from Document d where d.digest = :digest) order by o.reference",
                        String.class)
                .setParameter("digest", digest)
                .getResultList());
    }

    /** The names of organisations that sent lists, or stand in the register, each once. */
    public SortedSet<String> organisations() {
        return database.read(session -> {
            SortedSet<String> names = new TreeSet<>();
            for (String query : List.of(
                    "select o.name from Organisation o",
                    "select distinct p.organisation from PartnerEntry p where p.organisation is not null",
                    "select distinct r.organisation from Receipt r where r.organisation is not null",
                    "select distinct h.partner from HandOut h")) {
                names.addAll(session.createSelectionQuery(query, String.class).getResultList());
            }
            return names;
        });
    }

    private static List<Row> rows(Session session, List<UUID> ids) {
        return session
                .createSelectionQuery("from Obstacle o where o.id in :ids", Obstacle.class)
                .setParameterList("ids", ids)
                .getResultList()
                .stream()
                .map(Search::row)
                .toList();
    }

    private static List<Row> all(Session session) {
        return session
                .createSelectionQuery("from Obstacle o where o.withdrawn is null", Obstacle.class)
                .getResultList()
                .stream()
                .map(Search::row)
                .toList();
    }

    private static Row row(Obstacle obstacle) {
        return Row.of(Dossier.of(obstacle, List.of()));
    }

    private static List<Row> sorted(List<Row> unsorted) {
        return unsorted.stream().sorted(Comparator.comparing(Row::reference)).toList();
    }
}
