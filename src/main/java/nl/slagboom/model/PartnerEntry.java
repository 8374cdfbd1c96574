package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Audited;
import org.jspecify.annotations.Nullable;

/** An obstacle as a partner's list has it: its number there, and the partner's own words beside ours. */
@Entity
@Table(name = "partner_entry")
@Audited
public class PartnerEntry extends ObstaclePart {

    @Nullable
    String organisation;

    @Column(name = "partner_number")
    @Nullable
    String number;

    @Nullable
    String words;
}
