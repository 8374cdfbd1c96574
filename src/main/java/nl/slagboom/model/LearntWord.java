package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.slagboom.model.value.Folded;
import org.hibernate.annotations.Audited;

/** Which code a partner means by a word, once a person had agreed to it. */
@Entity
@Table(name = "learnt_word")
@Audited
public class LearntWord {

    /** Characters of a word at most; longer texts tell more than a code. */
    public static final int LONGEST = 100;

    @Id
    UUID id = new UUID(0, 0);

    @Version
    int version;

    String organisation = "";

    @Column(name = "code_list")
    String list = "";

    String word = "";

    String code = "";

    @Column(name = "learnt_at")
    Instant learntAt = Instant.EPOCH;

    /** For Hibernate. */
    protected LearntWord() {}

    public static LearntWord of(UUID id) {
        LearntWord learnt = new LearntWord();
        learnt.id = id;
        return learnt;
    }

    public void learn(Meaning meaning, Instant now) {
        organisation = meaning.organisation();
        list = meaning.list();
        word = meaning.word();
        code = meaning.code();
        learntAt = now;
    }

    /** The partner is called otherwise from now on. */
    public void rename(String partner) {
        organisation = partner;
    }

    public Entry entry() {
        return new Entry(id, new Meaning(organisation, list, word, code), learntAt);
    }

    /**
     * What a word means in the lists of one partner.
     *
     * @param list the simple name of the code list, such as {@code Theme}
     * @param word as the partner wrote it
     * @param code the name of the constant
     */
    public record Meaning(String organisation, String list, String word, String code) {

        public boolean isOf(String other) {
            return Folded.of(organisation).equals(Folded.of(other));
        }

        /** Whether it is about the same word of the same partner, whatever it means. */
        public boolean isOfTheSameWord(Meaning other) {
            return list.equals(other.list)
                    && isOf(other.organisation)
                    && Folded.of(word).equals(Folded.of(other.word));
        }
    }

    /** A learnt word as the rest of the program sees it. */
    public record Entry(UUID id, Meaning meaning, Instant learntAt) {}
}
