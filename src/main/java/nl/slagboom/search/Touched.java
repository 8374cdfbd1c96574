package nl.slagboom.search;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Which obstacles a changeset wrote, read from their log. A write to a part writes its obstacle too, so one log tells all.
 * Native, because a session at one changeset cannot see another.
 */
public final class Touched {

    private Touched() {}

    public static List<UUID> by(Session session, long changeset) {
        return session.createNativeQuery("select id from obstacle_aud where rev = :rev", UUID.class)
                .setParameter("rev", changeset)
                .getResultList();
    }

    static List<Long> changesets(Session session, UUID id) {
        return session.createNativeQuery("select rev from obstacle_aud where id = :id order by rev", Long.class)
                .setParameter("id", id)
                .getResultList();
    }
}
