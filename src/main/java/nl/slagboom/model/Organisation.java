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
import nl.slagboom.model.value.Text;
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
    }

    public Entry entry() {
        return new Entry(id, name, abbreviation, country);
    }

    /** An organisation as the rest of the program sees it. */
    public record Entry(
            UUID id,
            String name,
            @Nullable String abbreviation,
            @Nullable Country country) {
        public Entry {
            String kept = Text.kept(name);
            if (kept == null) throw new InvalidValue("organisation.name.missing");
            name = kept;
            abbreviation = Text.kept(abbreviation);
        }
    }
}
