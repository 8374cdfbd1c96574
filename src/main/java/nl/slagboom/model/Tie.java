package nl.slagboom.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import nl.slagboom.model.code.Relation;
import org.hibernate.annotations.Audited;
import org.jspecify.annotations.Nullable;

/** What an obstacle has to do with another one, an instrument or a paper of parliament. */
@Entity
@Table(name = "tie")
@Audited
public class Tie extends ObstaclePart {

    @Enumerated(EnumType.STRING)
    @Nullable
    Relation relation;

    @Nullable
    String target;

    @Nullable
    String about;
}
