package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import nl.slagboom.model.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a person is reached, and who reported something. The one table without audit: erasing deletes the row, and no
 * history brings it back. Never exported.
 */
@Entity
@Table(name = "contact")
public class Contact {

    @Id
    UUID id = new UUID(0, 0);

    @Version
    int version;

    @Column(name = "person_name")
    @Nullable
    String name;

    @Nullable
    String email;

    @Nullable
    String phone;

    @Column(name = "consent_on")
    @Nullable
    LocalDate consentOn;

    @Column(name = "delete_on")
    @Nullable
    LocalDate deleteOn;

    /** Of all this: a damaged row is noticed, and an erased one leaves no trace. */
    @Nullable
    String checksum;

    /** For Hibernate. */
    protected Contact() {}

    public static Contact of(Entry entry) {
        Contact contact = new Contact();
        contact.id = entry.id();
        contact.change(entry);
        return contact;
    }

    public void change(Entry entry) {
        name = entry.name();
        email = entry.email();
        phone = entry.phone();
        consentOn = entry.consentOn();
        deleteOn = entry.deleteOn();
        checksum = entry.checksum();
    }

    public Entry entry() {
        return new Entry(id, name, email, phone, consentOn, deleteOn);
    }

    /**
     * Contact data as the rest of the program sees them. What is longer than a name, an address or a number is, is cut off.
     *
     * @param consentOn the day on which the person agreed to their being kept
     * @param deleteOn the day by which they must be gone
     */
    public record Entry(
            UUID id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable LocalDate consentOn,
            @Nullable LocalDate deleteOn) {
        public Entry {
            name = cut(name, 300);
            email = cut(email, 300);
            phone = cut(phone, 60);
        }

        /** SHA-256 of all that it says, in lower-case hexadecimal. */
        public String checksum() {
            String said = String.join(
                    "\n",
                    id.toString(),
                    Objects.toString(name, ""),
                    Objects.toString(email, ""),
                    Objects.toString(phone, ""),
                    Objects.toString(consentOn, ""),
                    Objects.toString(deleteOn, ""));
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e); // every Java has it
            }
        }

        private static @Nullable String cut(@Nullable String text, int limit) {
            String kept = Text.kept(text);
            return kept == null || kept.length() <= limit ? kept : kept.substring(0, limit);
        }
    }
}
