package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.Audited;
import org.jspecify.annotations.Nullable;

/** A person who works on obstacles. Telephone and mail lie in a {@link Contact}. */
@Entity
@Table(name = "person")
@Audited
public class Person {

    @Id
    UUID id = new UUID(0, 0);

    @Version
    int version;

    @Column(name = "person_name")
    String name = "";

    @Column(name = "job_role")
    @Nullable
    String role;

    @Column(name = "organisation_id")
    @Nullable
    UUID organisation;

    @Column(name = "contact_id")
    @Nullable
    UUID contact;

    @Nullable
    String about;

    /** For Hibernate. */
    protected Person() {}

    public static Person of(Entry entry) {
        Person person = new Person();
        person.id = entry.id();
        person.change(entry);
        return person;
    }

    public void change(Entry entry) {
        name = entry.name();
        role = entry.role();
        organisation = entry.organisation();
        contact = entry.contact();
        about = entry.about();
    }

    public Entry entry() {
        return new Entry(id, name, role, organisation, contact, about);
    }

    /**
     * A person as the rest of the program sees him.
     *
     * @param organisation for which he works
     * @param contact where telephone and mail lie; they may have been erased since
     * @param about what there is to know of his work; never how he is reached
     */
    public record Entry(
            UUID id,
            String name,
            @Nullable String role,
            @Nullable UUID organisation,
            @Nullable UUID contact,
            @Nullable String about) {
        public Entry {
            String kept = Limits.kept(name, 300);
            if (kept == null) throw new InvalidValue("person.name.missing");
            name = kept;
            role = Limits.kept(role, 300);
            about = Limits.kept(about, 2_000);
        }

        public Entry renamed(String other) {
            return new Entry(id, other, role, organisation, contact, about);
        }

        public Entry reachedAt(@Nullable UUID other) {
            return new Entry(id, name, role, organisation, other, about);
        }

        public Entry of(@Nullable UUID other) {
            return new Entry(id, name, role, other, contact, about);
        }

        /** With what another one knows where this one knows nothing. */
        public Entry filledFrom(Entry other) {
            return new Entry(
                    id,
                    name,
                    Limits.first(role, other.role),
                    Limits.first(organisation, other.organisation),
                    Limits.first(contact, other.contact),
                    Limits.first(about, other.about));
        }
    }
}
