package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Escalation;
import nl.slagboom.model.code.Frequency;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Track;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A border obstacle as it lies in its table. Its attributes are read and written by the {@linkplain ObstacleFields
 * catalogue}; what the rest of the program holds is a {@link Dossier}.
 */
@Entity
@Table(name = "obstacle")
@Audited
public class Obstacle {

    @Id
    UUID id;

    @Version
    int version;

    String reference = "";

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    @Nullable
    LocalizedText title;

    @Embedded
    @EmbeddedColumnNaming("description_%s")
    @Nullable
    LocalizedText description;

    @Embedded
    @EmbeddedColumnNaming("state_of_play_%s")
    @Nullable
    LocalizedText stateOfPlay;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Nullable
    List<String> neighbours;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Nullable
    List<String> themes;

    @Enumerated(EnumType.STRING)
    @Nullable
    Track track;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Nullable
    List<String> areas;

    @Column(name = "local_units")
    @Nullable
    String localUnits;

    @Column(name = "affected_groups")
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Nullable
    List<String> affectedGroups;

    @Embedded
    @EmbeddedColumnNaming("affected_%s")
    @Nullable
    Quantity affected;

    @Enumerated(EnumType.STRING)
    @Nullable
    Severity severity;

    @Enumerated(EnumType.STRING)
    @Nullable
    Frequency frequency;

    @Column(name = "solution_routes")
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Nullable
    List<String> solutionRoutes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Nullable
    List<String> tags;

    @Nullable
    String sources;

    @Embedded
    @EmbeddedColumnNaming("nl_%s")
    @Nullable
    Side nl;

    @Embedded
    @EmbeddedColumnNaming("de_%s")
    @Nullable
    Side de;

    @Embedded
    @EmbeddedColumnNaming("be_%s")
    @Nullable
    Side be;

    @Enumerated(EnumType.STRING)
    @Nullable
    Status status;

    @Column(name = "status_reason")
    @Nullable
    String statusReason;

    @Embedded
    @EmbeddedColumnNaming("status_on_%s")
    @Nullable
    PartialDate statusOn;

    @Column(name = "points_to")
    @Nullable
    String pointsTo;

    @Nullable
    Boolean recognised;

    @Embedded
    @EmbeddedColumnNaming("reported_on_%s")
    @Nullable
    PartialDate reportedOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    Escalation escalation;

    @Column(name = "next_step")
    @Nullable
    String nextStep;

    @Column(name = "next_step_owner")
    @Nullable
    String nextStepOwner;

    @Column(name = "next_step_due")
    @Nullable
    LocalDate nextStepDue;

    @Enumerated(EnumType.STRING)
    @Nullable
    Confidentiality confidentiality;

    @Column(name = "shared_with")
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Nullable
    List<String> sharedWith;

    @Column(name = "report_count")
    long reportCount;

    @Column(name = "open_actions")
    long openActions;

    @Column(name = "action_due")
    @Nullable
    LocalDate actionDue;

    @Column(name = "logged_at")
    @Nullable
    Instant loggedAt;

    @Column(name = "changed_at")
    @Nullable
    Instant changedAt;

    /** The changeset that touched it or one of its parts last: so its audit rows are the history of the whole. */
    @Column(name = "changed_in")
    long changedIn;

    @Nullable
    Boolean withdrawn;

    Obstacle(UUID id) {
        this.id = id;
    }

    /** For Hibernate. */
    protected Obstacle() {
        this(new UUID(0, 0));
    }

    public UUID id() {
        return id;
    }

    @Nullable
    Side side(Country country) {
        return switch (country) {
            case NL -> nl;
            case DE -> de;
            case BE -> be;
        };
    }

    Side sideToWrite(Country country) {
        Side side = side(country);
        if (side != null) return side;
        Side begun = new Side();
        switch (country) {
            case NL -> nl = begun;
            case DE -> de = begun;
            case BE -> be = begun;
        }
        return begun;
    }
}
