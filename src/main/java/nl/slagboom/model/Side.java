package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.slagboom.model.code.Cause;
import nl.slagboom.model.code.Level;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.PartialDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One country's side of an obstacle. Its attributes are read and written by the {@linkplain ObstacleFields catalogue}. */
@Embeddable
class Side {

    @Enumerated(EnumType.STRING)
    @Nullable
    Cause cause;

    @Nullable
    String authority;

    @Nullable
    String owner;

    @Column(name = "competent_level")
    @Enumerated(EnumType.STRING)
    @Nullable
    Level level;

    @Column(name = "legal_reference")
    @Nullable
    String legalReference;

    @Enumerated(EnumType.STRING)
    @Nullable
    Status status;

    @Embedded
    @EmbeddedColumnNaming("status_on_%s")
    @Nullable
    PartialDate statusOn;
}
