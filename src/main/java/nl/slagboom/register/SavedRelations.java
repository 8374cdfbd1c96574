package nl.slagboom.register;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.Person;
import nl.slagboom.model.Tag;
import nl.slagboom.persistence.CheckReport;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Unit;
import org.hibernate.Session;

/**
 * Whom a damaged register knows: all organisations and persons, and how people are reached; and its tags. Who is not among
 * them was removed, and what was erased stays so.
 */
public record SavedRelations(
        List<Organisation.Entry> organisations,
        List<Person.Entry> persons,
        List<Contact.Entry> contacts,
        List<Tag.Entry> tags) {

    private static final System.Logger LOG = System.getLogger(SavedRelations.class.getName());

    /** Tables of which nothing may be believed where a check found something wrong in them. */
    private static final Set<String> TABLES = Set.of("organisation", "person", "contact", "tag");

    public SavedRelations {
        organisations = List.copyOf(organisations);
        persons = List.copyOf(persons);
        contacts = List.copyOf(contacts);
        tags = List.copyOf(tags);
    }

    /** Empty where they cannot be read, or not be believed. */
    static Optional<SavedRelations> of(Database damaged, CheckReport report) {
        if (report.findings().stream().anyMatch(finding -> TABLES.contains(finding.table()))) return Optional.empty();
        try {
            return Optional.of(damaged.read(session -> new SavedRelations(
                    all(session, Organisation.class, Organisation::entry),
                    all(session, Person.class, Person::entry),
                    all(session, Contact.class, Contact::entry),
                    all(session, Tag.class, Tag::entry))));
        } catch (RuntimeException e) {
            // What else was recorded must still be saved; it is told.
            LOG.log(Level.WARNING, "Relations of the damaged register cannot be read", e);
            return Optional.empty();
        }
    }

    private static <E, V> List<V> all(Session session, Class<E> type, Function<E, V> said) {
        return session.createSelectionQuery("from " + type.getSimpleName(), type).getResultList().stream()
                .map(said)
                .toList();
    }

    /** Has an older register know the same. */
    void enter(Unit unit) {
        Session session = unit.session();
        enter(
                session,
                Organisation.class,
                Organisation::entry,
                organisations,
                Organisation.Entry::id,
                Organisation::of,
                Organisation::change);
        enter(session, Person.class, Person::entry, persons, Person.Entry::id, Person::of, Person::change);
        enter(session, Tag.class, Tag::entry, tags, Tag.Entry::id, Tag::of, Tag::change);
        if (enter(session, Contact.class, Contact::entry, contacts, Contact.Entry::id, Contact::of, Contact::change))
            unit.erase();
    }

    /** @return whether any was removed */
    private static <E, V> boolean enter(
            Session session,
            Class<E> type,
            Function<E, V> said,
            List<V> saved,
            Function<V, UUID> id,
            Function<V, E> made,
            BiConsumer<E, V> change) {
        Map<UUID, E> there = session.createSelectionQuery("from " + type.getSimpleName(), type).getResultList().stream()
                .collect(Collectors.toMap(row -> id.apply(said.apply(row)), Function.identity()));
        for (V one : saved) {
            E row = there.remove(id.apply(one));
            if (row == null) session.persist(made.apply(one));
            else change.accept(row, one);
        }
        there.values().forEach(session::remove);
        return !there.isEmpty();
    }
}
