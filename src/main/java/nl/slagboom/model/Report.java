package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A report (melding): once, someone said that he was hindered. Who it was lies in a {@link Contact}. */
@Entity
@Table(name = "report")
@Audited
public class Report extends ObstaclePart {

    @Embedded
    @EmbeddedColumnNaming("made_on_%s")
    @Nullable
    PartialDate madeOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    Channel channel;

    @Nullable
    String words;

    @Nullable
    String organisation;

    @Embedded
    @EmbeddedColumnNaming("reports_%s")
    @Nullable
    Quantity amount;

    @Column(name = "contact_id")
    @Nullable
    UUID contact;

    /** Where it lies who made it and how he is reached; he may have been erased since. */
    public Optional<UUID> contact() {
        return Optional.ofNullable(contact);
    }
}
