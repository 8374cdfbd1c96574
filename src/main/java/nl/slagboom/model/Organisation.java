package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.slagboom.model.code.Country;
import org.hibernate.annotations.Audited;
import org.jspecify.annotations.Nullable;

/** A body that has to do with obstacles: an authority, a partner, an Euregio. */
@Entity
@Table(name = "organisation")
@Audited
public class Organisation {

    @Id
    UUID id = new UUID(0, 0);

    @Version
    int version;

    @Column(name = "organisation_name")
    String name = "";

    @Nullable
    String abbreviation;

    @Enumerated(EnumType.STRING)
    @Nullable
    Country country;

    @Nullable
    String email;

    @Nullable
    String phone;

    @Nullable
    String address;

    @Nullable
    String about;

    /** For Hibernate. */
    protected Organisation() {}

    public static Organisation of(Entry entry) {
        Organisation organisation = new Organisation();
        organisation.id = entry.id();
        organisation.change(entry);
        return organisation;
    }

    public void change(Entry entry) {
        name = entry.name();
        abbreviation = entry.abbreviation();
        country = entry.country();
        email = entry.email();
        phone = entry.phone();
        address = entry.address();
        about = entry.about();
    }

    public Entry entry() {
        return new Entry(id, name, abbreviation, country, email, phone, address, about);
    }

    /**
     * An organisation as the rest of the program sees it.
     *
     * @param email of its office, and not of a person
     * @param about what there is to know of it
     */
    public record Entry(
            UUID id,
            String name,
            @Nullable String abbreviation,
            @Nullable Country country,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String about) {
        public Entry {
            String kept = Limits.kept(name, 300);
            if (kept == null) throw new InvalidValue("organisation.name.missing");
            name = kept;
            abbreviation = Limits.kept(abbreviation, 60);
            email = Limits.kept(email, 300);
            phone = Limits.kept(phone, 60);
            address = Limits.kept(address, 1_000);
            about = Limits.kept(about, 2_000);
        }

        /** Of which nothing is known but the name. */
        public static Entry named(String name) {
            return new Entry(Identity.fresh(), name, null, null, null, null, null, null);
        }

        public Entry renamed(String other) {
            return new Entry(id, other, abbreviation, country, email, phone, address, about);
        }

        /** With what another one knows where this one knows nothing. */
        public Entry filledFrom(Entry other) {
            return new Entry(
                    id,
                    name,
                    Limits.first(abbreviation, other.abbreviation),
                    Limits.first(country, other.country),
                    Limits.first(email, other.email),
                    Limits.first(phone, other.phone),
                    Limits.first(address, other.address),
                    Limits.first(about, other.about));
        }
    }
}
