package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** What lies in a table of its own and belongs to one obstacle. */
@MappedSuperclass
public abstract class ObstaclePart {

    @Id
    UUID id = new UUID(0, 0);

    @Version
    int version;

    @Column(name = "obstacle_id")
    UUID obstacleId = new UUID(0, 0);

    public UUID id() {
        return id;
    }

    public UUID obstacleId() {
        return obstacleId;
    }
}
