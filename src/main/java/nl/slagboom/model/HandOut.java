package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.Text;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * That a workbook went out to a partner, and what it was made from: what comes back is compared with that. Or that a list of
 * the partner's own came in: his next one is.
 */
@Entity
@Table(name = "hand_out")
@Audited
public class HandOut {

    /** Obstacles: an array in the register holds somewhat more, and nobody reads so many. */
    public static final int MOST = 50_000;

    @Id
    UUID id = new UUID(0, 0);

    @Version
    int version;

    String partner = "";

    boolean received;

    @Enumerated(EnumType.STRING)
    @Nullable
    Neighbour neighbour;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> languages = List.of();

    @Column(name = "base_number")
    long base;

    @Column(name = "base_uuid")
    UUID baseUuid = new UUID(0, 0);

    @Column(name = "handed_fields")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> fields = List.of();

    @Column(name = "editable_fields")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> editable = List.of();

    @Column(name = "handed_obstacles")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> obstacles = List.of();

    @Column(name = "answer_by")
    @Nullable
    LocalDate answerBy;

    @Column(name = "file_name")
    String fileName = "";

    String digest = "";

    @Column(name = "given_at")
    Instant givenAt = Instant.EPOCH;

    @Column(name = "given_by")
    String givenBy = "";

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    /** So that one of the same moment as the last, after a clock was put back, is logged too. */
    int answers;

    int reminders;

    @Column(name = "reminded_at")
    @Nullable
    Instant remindedAt;

    /** For Hibernate. */
    protected HandOut() {}

    public static HandOut of(Entry entry) {
        HandOut handOut = new HandOut();
        handOut.id = entry.id();
        handOut.partner = entry.partner();
        handOut.received = entry.isReceived();
        handOut.neighbour = entry.neighbour();
        handOut.languages = entry.languages().stream().map(Language::name).toList();
        handOut.base = entry.base();
        handOut.baseUuid = entry.baseUuid();
        handOut.fields = entry.fields();
        handOut.editable = entry.editable();
        handOut.obstacles = entry.obstacles().stream().map(UUID::toString).toList();
        handOut.answerBy = entry.answerBy();
        handOut.fileName = entry.fileName();
        handOut.digest = entry.digest();
        handOut.givenAt = entry.givenAt();
        handOut.givenBy = entry.givenBy();
        handOut.answeredAt = entry.answeredAt();
        handOut.reminders = entry.reminders();
        handOut.remindedAt = entry.remindedAt();
        handOut.answers = entry.answers();
        return handOut;
    }

    /** The partner is called otherwise from now on. */
    public void rename(String other) {
        partner = other;
    }

    /** Notes when an answer was taken in, the last time. */
    public void answered(Instant at) {
        answeredAt = at;
        answers++;
    }

    public UUID id() {
        return id;
    }

    /** Notes which changeset took a list in. */
    public HandOut takenInBy(Changeset.Entry changeset) {
        base = changeset.number();
        baseUuid = changeset.uuid();
        givenAt = changeset.at();
        givenBy = changeset.by();
        return this;
    }

    /** Whether as many answers came, the last at the same time. */
    public boolean isAnsweredAs(HandOut other) {
        return answers == other.answers && Objects.equals(answeredAt, other.answeredAt);
    }

    /**
     * Takes the last answer back, where no other came since.
     *
     * @param before as it was before that one
     * @param after as it was just after it
     */
    public void answeredAs(HandOut before, HandOut after) {
        if (!isAnsweredAs(after)) return;
        answers = before.answers;
        answeredAt = before.answeredAt;
    }

    /** Notes that no answer is awaited any more; one that came stays. */
    public void close(Instant at) {
        if (answeredAt == null) answeredAt = at;
    }

    /** Notes that an answer is awaited again, where none came. */
    public void reopen() {
        if (answers == 0) answeredAt = null;
    }

    /** Notes that the partner was reminded of it once more. */
    public void reminded(Instant at) {
        reminders++;
        remindedAt = at;
    }

    public Entry entry() {
        return new Entry(
                id,
                partner,
                received,
                neighbour,
                languages.stream().map(Language::valueOf).toList(),
                base,
                baseUuid,
                fields,
                editable,
                obstacles.stream().map(UUID::fromString).toList(),
                answerBy,
                fileName,
                digest,
                givenAt,
                givenBy,
                answeredAt,
                reminders,
                remindedAt,
                answers);
    }

    /**
     * A hand-out as the rest of the program sees it.
     *
     * @param partner the organisation it went to, or whose list came
     * @param isReceived whether it is a list of the partner's own that came; then {@code given} is when and by whom it was
     *     taken in, and nothing is editable
     * @param neighbour whose it is; null where that is not known, so that only what all partners may see went out
     * @param languages the words it is in, the first one leading
     * @param base the number of the changeset that it was made from, or that took it in
     * @param baseUuid tells it from the changeset of that number in another register
     * @param fields the codes of the fields that went out, or of which the list says something
     * @param editable those of them that the partner may change
     * @param obstacles that went out, or that the list is about
     * @param answerBy until when an answer is asked; null where none is
     * @param digest SHA-256 of the file's bytes, in lower-case hexadecimal
     * @param answeredAt when an answer was taken in, the last time, or since when none is awaited; null while none was
     * @param reminders how often the partner was reminded of it
     * @param remindedAt when, the last time; null while that is never
     * @param answers how many were taken in
     */
    public record Entry(
            UUID id,
            String partner,
            boolean isReceived,
            @Nullable Neighbour neighbour,
            List<Language> languages,
            long base,
            UUID baseUuid,
            List<String> fields,
            List<String> editable,
            List<UUID> obstacles,
            @Nullable LocalDate answerBy,
            String fileName,
            String digest,
            Instant givenAt,
            String givenBy,
            @Nullable Instant answeredAt,
            int reminders,
            @Nullable Instant remindedAt,
            int answers) {

        /** One that was not closed. */
        public Entry(
                UUID id,
                String partner,
                boolean isReceived,
                @Nullable Neighbour neighbour,
                List<Language> languages,
                long base,
                UUID baseUuid,
                List<String> fields,
                List<String> editable,
                List<UUID> obstacles,
                @Nullable LocalDate answerBy,
                String fileName,
                String digest,
                Instant givenAt,
                String givenBy,
                @Nullable Instant answeredAt,
                int reminders,
                @Nullable Instant remindedAt) {
            this(
                    id,
                    partner,
                    isReceived,
                    neighbour,
                    languages,
                    base,
                    baseUuid,
                    fields,
                    editable,
                    obstacles,
                    answerBy,
                    fileName,
                    digest,
                    givenAt,
                    givenBy,
                    answeredAt,
                    reminders,
                    remindedAt,
                    answeredAt == null ? 0 : 1);
        }

        public Entry {
            String kept = Text.kept(partner);
            if (kept == null) throw new InvalidValue("handout.partner.missing");
            partner = kept;
            languages = List.copyOf(languages);
            fields = List.copyOf(fields);
            editable = List.copyOf(editable);
            obstacles = List.copyOf(obstacles);
        }

        /** Whether no answer is awaited, though none came. */
        public boolean isClosed() {
            return answeredAt != null && answers == 0;
        }

        /** Whether the partner owes an answer: none came. */
        public boolean isOutstanding() {
            return !isReceived && answeredAt == null;
        }

        /** Whether an answer came, so that the partner can be told what became of it. */
        public boolean isAnswered() {
            return answeredAt != null && answers > 0;
        }

        /** Whether an answer should have come before this day, and did not. */
        public boolean isOverdue(LocalDate today) {
            return isOutstanding() && answerBy != null && answerBy.isBefore(today);
        }
    }
}
