package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.slagboom.model.value.Text;
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
    }

    public Entry entry() {
        return new Entry(id, name, role, organisation, contact);
    }

    /** A person as the rest of the program sees him. */
    public record Entry(
            UUID id,
            String name,
            @Nullable String role,
            @Nullable UUID organisation,
            @Nullable UUID contact) {
        public Entry {
            String kept = Text.kept(name);
            if (kept == null) throw new InvalidValue("person.name.missing");
            name = kept;
            role = Text.kept(role);
        }
    }
}
