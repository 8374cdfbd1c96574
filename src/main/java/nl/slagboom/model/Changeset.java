package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.slagboom.model.code.ChangeKind;
import org.hibernate.annotations.Changelog;
import org.jspecify.annotations.Nullable;

/** One change to the register: who, when, what kind, and a sentence. Its number is the order of commits. */
@Entity
@Table(name = "changeset")
@Changelog(listener = OpenChangeset.class)
public class Changeset {

    @Id
    @Changelog.ChangesetId
    @Column(name = "changeset_number")
    long number;

    UUID uuid = new UUID(0, 0);

    @Changelog.Timestamp
    @Column(name = "made_at")
    Instant madeAt = Instant.EPOCH;

    @Column(name = "made_by")
    String madeBy = "";

    @Enumerated(EnumType.STRING)
    ChangeKind kind = ChangeKind.EDIT;

    String sentence = "";

    @Nullable
    Long undoes;

    /** For Hibernate, which makes one when the first audited row of a transaction is written. */
    protected Changeset() {}

    public Entry entry() {
        return new Entry(number, uuid, madeAt, madeBy, kind, sentence, undoes);
    }

    /**
     * A changeset as the rest of the program sees it.
     *
     * @param sentence what was done, in the words of who did it; of a change to one obstacle its reference, for a title that
     *     is written here could not be taken out of the history
     * @param undoes the number of the changeset that this one took back
     */
    public record Entry(
            long number,
            UUID uuid,
            Instant at,
            String by,
            ChangeKind kind,
            String sentence,
            @Nullable Long undoes) {

        /** The same with another sentence. */
        public Entry saying(String words) {
            return new Entry(number, uuid, at, by, kind, words, undoes);
        }
    }
}
