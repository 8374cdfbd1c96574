package nl.slagboom.register;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.slagboom.model.Contact;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.LearntWord;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.Person;
import nl.slagboom.model.Receipt;
import nl.slagboom.model.Redacted;
import nl.slagboom.model.Tag;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Unit;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * What a changeset wrote beside obstacles becomes what it was before: of organisations and persons names, what is known, and
 * under which name was exchanged; of tags where they stand. What came later stays.
 */
final class ListReversal {

    private static final List<Table<?, ?>> RELATIONS = List.of(
            new Table<>(
                    "organisation_aud",
                    Organisation.class,
                    row -> row.entry().id(),
                    Organisation::entry,
                    Organisation::change,
                    Organisation::of),
            new Table<>("person_aud", Person.class, row -> row.entry().id(), Person::entry, Person::change, Person::of),
            new Table<>(
                    "learnt_word_aud",
                    LearntWord.class,
                    row -> row.entry().id(),
                    LearntWord::entry,
                    (row, was) -> row.learn(was.meaning(), was.learntAt()),
                    ListReversal::word),
            new Table<>(
                    "hand_out_aud",
                    HandOut.class,
                    HandOut::id,
                    row -> row.entry().partner(),
                    HandOut::rename,
                    null),
            new Table<>(
                    "receipt_aud",
                    Receipt.class,
                    Receipt::id,
                    row -> Objects.requireNonNullElse(row.entry().organisation(), ""),
                    Receipt::rename,
                    null));

    private static final List<Table<?, ?>> TAGS =
            List.of(new Table<>("tag_aud", Tag.class, row -> row.entry().id(), Tag::entry, Tag::change, Tag::of));

    private final List<Rows<?, ?>> tables;

    /**
     * A table.
     *
     * @param said of a row, as far as it is taken back
     * @param become has a row say something else
     * @param made of what a row said; null where a changeset makes and removes none for the sake of these
     */
    private record Table<E, V>(
            String log,
            Class<E> type,
            Function<E, UUID> id,
            Function<E, V> said,
            BiConsumer<E, V> become,
            @Nullable Function<V, E> made) {

        Rows<E, V> rows(Session session, Database database, long changeset) {
            List<UUID> ids = session.createNativeQuery(
                            "select id from " + log + " where rev = :rev order by id", UUID.class)
                    .setParameter("rev", changeset)
                    .getResultList();
            return new Rows<>(
                    this,
                    ids,
                    database.readAt(changeset - 1, then -> found(then, ids)),
                    database.readAt(changeset, then -> found(then, ids)));
        }

        private Map<UUID, V> found(Session session, List<UUID> ids) {
            return ids.isEmpty()
                    ? Map.of()
                    : session
                            .createSelectionQuery("from " + type.getSimpleName() + " e where e.id in :ids", type)
                            .setParameter("ids", ids)
                            .getResultList()
                            .stream()
                            .collect(Collectors.toMap(id, said));
        }
    }

    /** The rows of a table that a changeset wrote, as they were before and after it. */
    private record Rows<E, V>(Table<E, V> table, List<UUID> ids, Map<UUID, V> before, Map<UUID, V> after) {

        /** Whether a row is still as the changeset left it, and was otherwise before. */
        private boolean changes(Session session, UUID id) {
            V was = before.get(id);
            V became = after.get(id);
            // What was taken out of the history for good is not brought back, nor is what stands in its place.
            if (String.valueOf(was).contains(Redacted.MARK)) return false;
            if (table.made() == null && (was == null || became == null)) return false;
            return !Objects.equals(was, became) && Objects.equals(now(session, id), became);
        }

        private @Nullable V now(Session session, UUID id) {
            E there = session.find(table.type(), id);
            return there == null ? null : table.said().apply(there);
        }

        boolean isIdle(Session session) {
            return ids.stream().noneMatch(id -> changes(session, id));
        }

        void apply(Session session) {
            for (UUID id : ids.stream().filter(one -> changes(session, one)).toList()) {
                E there = session.find(table.type(), id);
                V was = before.get(id);
                if (was == null) session.remove(there);
                else if (there != null) table.become().accept(there, was);
                else if (table.made() != null) session.persist(table.made().apply(was));
            }
        }
    }

    private ListReversal(List<Rows<?, ?>> tables) {
        this.tables = tables;
    }

    /** What it wrote of organisations and persons. */
    static ListReversal ofRelations(Session session, Database database, long changeset) {
        return of(RELATIONS, session, database, changeset);
    }

    /** What it wrote of the list of tags. */
    static ListReversal ofTags(Session session, Database database, long changeset) {
        return of(TAGS, session, database, changeset);
    }

    private static ListReversal of(List<Table<?, ?>> tables, Session session, Database database, long changeset) {
        return new ListReversal(tables.stream()
                .<Rows<?, ?>>map(table -> table.rows(session, database, changeset))
                .toList());
    }

    private static LearntWord word(LearntWord.Entry was) {
        LearntWord word = LearntWord.of(was.id());
        word.learn(was.meaning(), was.learntAt());
        return word;
    }

    /** Whether nothing would become other than it is now. */
    boolean isIdle(Session session) {
        return tables.stream().allMatch(rows -> rows.isIdle(session));
    }

    /** Contact data to which nobody points any more are forgotten: no register keeps a number for nothing. */
    void apply(Unit unit) {
        Session session = unit.session();
        Set<UUID> contacts = contacts(session);
        tables.forEach(rows -> rows.apply(session));
        session.flush();
        contacts.removeAll(contacts(session));
        for (UUID id : contacts) {
            Contact contact = session.find(Contact.class, id);
            if (contact == null) continue;
            session.remove(contact);
            unit.erase();
        }
    }

    private static Set<UUID> contacts(Session session) {
        return new HashSet<>(
                session.createSelectionQuery("select p.contact from Person p where p.contact is not null", UUID.class)
                        .getResultList());
    }
}
