package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.Audited;

/** How the columns of a partner's layout were placed, once a person had corrected them. */
@Entity
@Table(name = "layout")
@Audited
public class Layout {

    @Id
    String signature = "";

    @Version
    int version;

    String mapping = "";

    @Column(name = "learnt_at")
    Instant learntAt = Instant.EPOCH;

    /** For Hibernate. */
    protected Layout() {}

    /** @param signature what tells this layout from others: a digest of its headings */
    public static Layout of(String signature) {
        Layout layout = new Layout();
        layout.signature = signature;
        return layout;
    }

    /** @param placed the placing, in the words of the exchange */
    public void learn(String placed, Instant now) {
        mapping = placed;
        learntAt = now;
    }

    public Entry entry() {
        return new Entry(signature, mapping, learntAt);
    }

    /**
     * A remembered layout as the rest of the program sees it.
     *
     * @param mapping the placing, in the words of the exchange
     */
    public record Entry(String signature, String mapping, Instant learntAt) {}
}
