package nl.slagboom.model;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Identities of obstacles and their parts: UUIDs of version 7 (RFC 9562). They begin with the moment, so that what was made
 * together lies together in every index, and an import need not look all over the file for the place of each row.
 */
public final class Identity {

    private Identity() {}

    /** One that nothing has. */
    public static UUID fresh() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
