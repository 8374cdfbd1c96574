package nl.slagboom.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.OpenQuestion;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Unit;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * What a changeset kept of a partner's answer, or of a list of his own, becomes what it was before: a question that was
 * decided is open again, one that was asked is gone. What came later stays.
 */
final class AnswerReversal {

    private final List<UUID> handOuts;
    private final List<UUID> questions;
    private final States states;

    private record States(
            Map<UUID, HandOut> handOutsBefore,
            Map<UUID, HandOut> handOutsAfter,
            Map<UUID, OpenQuestion> questionsBefore,
            Map<UUID, OpenQuestion> questionsAfter) {}

    private AnswerReversal(List<UUID> handOuts, List<UUID> questions, States states) {
        this.handOuts = handOuts;
        this.questions = questions;
        this.states = states;
    }

    static AnswerReversal of(Session session, Database database, long changeset) {
        List<UUID> handOuts = written(session, "hand_out_aud", changeset);
        List<UUID> questions = written(session, "open_question_aud", changeset);
        return new AnswerReversal(
                handOuts,
                questions,
                new States(
                        database.readAt(changeset - 1, then -> found(then, HandOut.class, handOuts, HandOut::id)),
                        database.readAt(changeset, then -> found(then, HandOut.class, handOuts, HandOut::id)),
                        database.readAt(
                                changeset - 1, then -> found(then, OpenQuestion.class, questions, OpenQuestion::id)),
                        database.readAt(
                                changeset, then -> found(then, OpenQuestion.class, questions, OpenQuestion::id))));
    }

    private static List<UUID> written(Session session, String log, long changeset) {
        return session.createNativeQuery("select id from " + log + " where rev = :rev order by id", UUID.class)
                .setParameter("rev", changeset)
                .getResultList();
    }

    private static <E> Map<UUID, E> found(Session session, Class<E> type, List<UUID> ids, Function<E, UUID> id) {
        return ids.isEmpty()
                ? Map.of()
                : session
                        .createSelectionQuery("from " + type.getSimpleName() + " e where e.id in :ids", type)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(id, Function.identity()));
    }

    /** Whether nothing would become other than it is now. */
    boolean isIdle(Session session) {
        return handOuts.stream().noneMatch(id -> changes(session, id))
                && questions.stream().noneMatch(id -> stands(session, id));
    }

    private boolean changes(Session session, UUID id) {
        HandOut now = session.find(HandOut.class, id);
        HandOut before = states.handOutsBefore.get(id);
        HandOut after = states.handOutsAfter.get(id);
        if (now == null || before == null || after == null) return (now == null) == (after == null);
        return now.isAnsweredAs(after) && !now.isAnsweredAs(before);
    }

    /** Whether a question is still as the changeset left it. */
    private boolean stands(Session session, UUID id) {
        return same(session.find(OpenQuestion.class, id), states.questionsAfter.get(id));
    }

    private static boolean same(@Nullable OpenQuestion one, @Nullable OpenQuestion other) {
        return one == null ? other == null : other != null && one.entry().equals(other.entry());
    }

    void apply(Unit unit) {
        Session session = unit.session();
        for (UUID id : handOuts) {
            HandOut now = session.find(HandOut.class, id);
            HandOut before = states.handOutsBefore.get(id);
            HandOut after = states.handOutsAfter.get(id);
            if (now == null && after == null && before != null) session.persist(HandOut.of(before.entry()));
            if (now != null && before != null && after != null) now.answeredAs(before, after);
        }
        session.flush(); // a question needs its list
        for (UUID id : questions) if (stands(session, id)) restore(session, id);
        session.flush();
        for (UUID id : handOuts) if (!states.handOutsBefore.containsKey(id)) remove(session, id);
    }

    private void restore(Session session, UUID id) {
        OpenQuestion now = session.find(OpenQuestion.class, id);
        OpenQuestion before = states.questionsBefore.get(id);
        if (before == null) {
            if (now != null) session.remove(now);
        } else if (now != null) {
            now.becomes(before);
        } else if (session.find(HandOut.class, before.entry().handOut()) != null) {
            session.persist(OpenQuestion.of(before.entry()).becomes(before));
        }
    }

    /** A list of which something was decided since stays. */
    private static void remove(Session session, UUID id) {
        HandOut now = session.find(HandOut.class, id);
        long asked = session.createSelectionQuery(
                        "select count(*) from OpenQuestion q where q.handOut = :handOut", Long.class)
                .setParameter("handOut", id)
                .getSingleResult();
        if (now != null && asked == 0) session.remove(now);
    }
}
