package nl.slagboom.register;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Clash;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Identity;
import nl.slagboom.model.OpenQuestion;
import nl.slagboom.persistence.Unit;

/** Keeps what partners answered, and what they sent of their own: when, and what is still to be decided. */
final class Answers {

    private Answers() {}

    private record About(UUID obstacle, Clash.Key key) {}

    /** A question that was asked before is asked again only where the partner's answer is another now. */
    static void keep(Unit unit, Batch.Answer answer) {
        HandOut.Entry list = answer.list();
        if (list != null) unit.session().persist(HandOut.of(list).takenInBy(unit.changeset()));
        HandOut handOut = unit.session().find(HandOut.class, answer.handOut());
        if (handOut == null) return; // taken out of another register's file
        if (answer.isReturn()) handOut.answered(unit.changeset().at());
        Map<About, OpenQuestion> known = new HashMap<>();
        unit.session()
                .createSelectionQuery("from OpenQuestion q where q.handOut = :handOut", OpenQuestion.class)
                .setParameter("handOut", answer.handOut())
                .getResultList()
                .forEach(question -> known.put(
                        new About(question.entry().obstacle(), question.entry().key()), question));
        for (Batch.Asked asked : answer.questions()) {
            OpenQuestion.Entry entry = new OpenQuestion.Entry(
                    Identity.fresh(),
                    answer.handOut(),
                    asked.obstacle(),
                    asked.key(),
                    asked.base(),
                    asked.theirs(),
                    unit.changeset().at(),
                    null);
            OpenQuestion question = known.get(new About(asked.obstacle(), asked.key()));
            if (question == null) {
                question = OpenQuestion.of(entry);
                unit.session().persist(question);
            } else {
                question.ask(entry);
            }
            Choice made = asked.choice();
            if (made != null)
                question.decide(made, unit.changeset().at(), unit.changeset().by());
        }
        for (UUID settled : answer.settled()) settle(unit, settled);
    }

    /** Of an earlier list of the same partner too. */
    private static void settle(Unit unit, UUID id) {
        OpenQuestion question = unit.session().find(OpenQuestion.class, id);
        if (question == null || question.entry().choice() != null) return;
        question.decide(Choice.THEIRS, unit.changeset().at(), unit.changeset().by());
    }
}
