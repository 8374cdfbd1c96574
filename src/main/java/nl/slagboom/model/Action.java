package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.slagboom.model.code.Country;
import org.hibernate.annotations.Audited;
import org.jspecify.annotations.Nullable;

/** An action that someone took on: what, who, by when, and when it was done. */
@Entity
@Table(name = "action")
@Audited
public class Action extends ObstaclePart {

    @Nullable
    String task;

    @Nullable
    String owner;

    @Enumerated(EnumType.STRING)
    @Nullable
    Country country;

    @Nullable
    LocalDate due;

    @Column(name = "done_on")
    @Nullable
    LocalDate doneOn;
}
