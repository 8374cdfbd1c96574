package nl.slagboom.register;

import java.util.UUID;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.Person;
import nl.slagboom.model.Refusal;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The organisations and persons of whom more is known than a name, in the session of a write. */
record Known(Session session) {

    @Nullable
    Organisation organisation(String name) {
        return session
                .createSelectionQuery("from Organisation o where o.name = :name", Organisation.class)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Person person(String name) {
        return session
                .createSelectionQuery("from Person p where p.name = :name", Person.class)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Two of one name could not be told apart. */
    void refuseOther(String name, UUID id) {
        Organisation organisation = organisation(name);
        Person person = person(name);
        boolean other = organisation != null && !organisation.entry().id().equals(id)
                || person != null && !person.entry().id().equals(id);
        if (other) throw new Refusal("relations.there", name);
    }
}
