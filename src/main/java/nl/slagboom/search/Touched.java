package nl.slagboom.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Which obstacles a changeset wrote, read from their log, and which one took an answer to a hand-out in. A write to a part
 * writes its obstacle too, so one log tells all. Native, because a session at one changeset cannot see another.
 */
public final class Touched {

    private Touched() {}

    public static List<UUID> by(Session session, long changeset) {
        return session.createNativeQuery("select id from obstacle_aud where rev = :rev", UUID.class)
                .setParameter("rev", changeset)
                .getResultList();
    }

    /** Those that it added. */
    static List<UUID> added(Session session, long changeset) {
        return session.createNativeQuery("select id from obstacle_aud where rev = :rev and revtype = 0", UUID.class)
                .setParameter("rev", changeset)
                .getResultList();
    }

    /** The first of them by reference. */
    static List<UUID> first(Session session, long changeset, int atMost) {
        return session.createNativeQuery(
                        "select o.id from obstacle_aud a join obstacle o on o.id = a.id where a.rev = :rev order by o.reference",
                        UUID.class)
                .setParameter("rev", changeset)
                .setMaxResults(atMost)
                .getResultList();
    }

    static List<Long> changesets(Session session, UUID id) {
        return session.createNativeQuery("select rev from obstacle_aud where id = :id order by rev", Long.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Also of an obstacle that was withdrawn. */
    static List<Long> changesets(Session session, String reference) {
        return session.createNativeQuery(
                        "select a.rev from obstacle o join obstacle_aud a on a.id = o.id where o.reference = :reference",
                        Long.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    /** Those in which the number of answers rose, and did not fall again: a reminder writes the hand-out too. */
    static List<Long> answers(Session session, UUID handOut) {
        List<Object[]> log = session.createNativeQuery(
                        "select a.rev, a.answers from hand_out_aud a where a.id = :id order by a.rev", Object[].class)
                .setParameter("id", handOut)
                .getResultList();
        List<Long> answers = new ArrayList<>();
        for (Object[] logged : log) {
            long number = ((Number) logged[1]).longValue();
            while (answers.size() > number) answers.removeLast(); // it was undone
            if (answers.size() < number) answers.add(((Number) logged[0]).longValue());
        }
        return List.copyOf(answers);
    }
}
