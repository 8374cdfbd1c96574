package nl.slagboom.register;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.slagboom.model.Contact;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Report;
import nl.slagboom.persistence.Unit;
import org.hibernate.Session;

/** Who made reports that are being removed: nothing is kept of how they are reached, and no history brings it back. */
record Reported(Unit unit) {

    void forget(List<ObstaclePart> removed) {
        List<UUID> contacts = removed.stream()
                .flatMap(part -> part instanceof Report report ? report.contact().stream() : Stream.empty())
                .distinct()
                .toList();
        if (contacts.isEmpty()) return;
        Session session = unit.session();
        session.flush();
        for (UUID id : contacts) {
            Contact contact = session.find(Contact.class, id);
            if (contact == null || isStillOf(session, id)) continue;
            session.remove(contact);
            unit.erase();
        }
    }

    /** A report that went to another obstacle has its reporter there; a person of the register keeps his own. */
    private static boolean isStillOf(Session session, UUID contact) {
        return session.createSelectionQuery("select count(*) from Report r where r.contact = :contact", Long.class)
                                .setParameter("contact", contact)
                                .getSingleResult()
                        > 0
                || session.createSelectionQuery("select count(*) from Person p where p.contact = :contact", Long.class)
                                .setParameter("contact", contact)
                                .getSingleResult()
                        > 0;
    }
}
