package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Audited;
import org.jspecify.annotations.Nullable;

/** That a file was taken in: so the same one is known when it comes again. */
@Entity
@Table(name = "receipt")
@Audited
public class Receipt {

    @Id
    UUID id = new UUID(0, 0);

    String digest = "";

    @Column(name = "file_name")
    String fileName = "";

    @Nullable
    String organisation;

    @Column(name = "taken_at")
    Instant takenAt = Instant.EPOCH;

    @Column(name = "taken_by")
    String takenBy = "";

    @Column(name = "changeset_number")
    long changeset;

    /** For Hibernate. */
    protected Receipt() {}

    public static Receipt of(Entry entry) {
        Receipt receipt = new Receipt();
        receipt.id = Identity.fresh();
        receipt.digest = entry.digest();
        receipt.fileName = entry.fileName();
        receipt.organisation = entry.organisation();
        receipt.takenAt = entry.at();
        receipt.takenBy = entry.by();
        receipt.changeset = entry.changeset();
        return receipt;
    }

    public UUID id() {
        return id;
    }

    /** Whose list it was is called otherwise from now on. */
    public void rename(@Nullable String other) {
        organisation = other;
    }

    public Entry entry() {
        return new Entry(digest, fileName, organisation, takenAt, takenBy, changeset);
    }

    /**
     * A receipt as the rest of the program sees it.
     *
     * @param digest SHA-256 of the file's bytes, in lower-case hexadecimal
     * @param organisation whose list it was, where that was said
     */
    public record Entry(
            String digest, String fileName, @Nullable String organisation, Instant at, String by, long changeset) {}
}
