package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.slagboom.model.code.Language;
import org.hibernate.annotations.Audited;
import org.jspecify.annotations.Nullable;

/** What a partner and we changed differently: asked of a person, who may decide later. */
@Entity
@Table(name = "open_question")
@Audited
public class OpenQuestion {

    @Id
    UUID id = new UUID(0, 0);

    @Version
    int version;

    @Column(name = "hand_out_id")
    UUID handOut = new UUID(0, 0);

    @Column(name = "obstacle_id")
    UUID obstacle = new UUID(0, 0);

    @Column(name = "part_kind")
    @Nullable
    String kind;

    @Column(name = "part_id")
    @Nullable
    UUID part;

    @Nullable
    String field;

    @Enumerated(EnumType.STRING)
    @Nullable
    Language language;

    @Column(name = "base_value")
    @Nullable
    String base;

    @Column(name = "their_value")
    @Nullable
    String theirs;

    @Column(name = "asked_at")
    Instant askedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Nullable
    Choice choice;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    String decidedBy;

    /** For Hibernate. */
    protected OpenQuestion() {}

    public static OpenQuestion of(Entry entry) {
        OpenQuestion question = new OpenQuestion();
        question.id = entry.id();
        question.handOut = entry.handOut();
        question.obstacle = entry.obstacle();
        question.kind = entry.key().kind();
        question.part = entry.key().part();
        question.field = entry.key().field();
        question.language = entry.key().language();
        question.base = entry.base();
        question.theirs = entry.theirs();
        question.askedAt = entry.askedAt();
        return question;
    }

    public UUID id() {
        return id;
    }

    /** Asked and decided as another state of it. */
    public OpenQuestion becomes(OpenQuestion other) {
        base = other.base;
        theirs = other.theirs;
        askedAt = other.askedAt;
        choice = other.choice;
        decidedAt = other.decidedAt;
        decidedBy = other.decidedBy;
        return this;
    }

    /** What was decided, by whom. */
    public void decide(Choice made, Instant at, String by) {
        choice = made;
        decidedAt = at;
        decidedBy = by;
    }

    /** What the partner has now: the question is open again where that is something else. */
    public void ask(Entry entry) {
        if (Objects.equals(theirs, entry.theirs())) return;
        base = entry.base();
        theirs = entry.theirs();
        askedAt = entry.askedAt();
        choice = null;
        decidedAt = null;
        decidedBy = null;
    }

    public Entry entry() {
        return new Entry(
                id, handOut, obstacle, new Clash.Key(kind, part, field, language), base, theirs, askedAt, choice);
    }

    /**
     * A question as the rest of the program sees it.
     *
     * @param key what of the obstacle it is about
     * @param base as it was handed out, {@linkplain FieldType#written written}; null is not given, here and below
     * @param theirs as the partner has it, likewise
     * @param choice what was decided; null while nothing was
     */
    public record Entry(
            UUID id,
            UUID handOut,
            UUID obstacle,
            Clash.Key key,
            @Nullable String base,
            @Nullable String theirs,
            Instant askedAt,
            @Nullable Choice choice) {}
}
