package nl.slagboom.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Decision;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.OpenQuestion;
import nl.slagboom.model.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * What was left to be decided of an obstacle when a partner's answer was taken in.
 *
 * @param then the obstacle as it was handed out
 * @param theirs as the partner has it
 */
record AskedAgain(PlannedRow.Place place, Dossier then, Dossier theirs, LocalDate today) implements Step {

    /** @param number which it is of the obstacles of which something is left, from 1 */
    static AskedAgain of(
            int number, String reference, Dossier then, List<OpenQuestion.Entry> questions, LocalDate today) {
        return new AskedAgain(
                new PlannedRow.Place("", number, reference),
                Theirs.before(then, questions),
                Theirs.of(then, questions),
                today);
    }

    PlannedRow first(Dossier now) {
        return planned(now, LeftOut.NOTHING);
    }

    @Override
    public PlannedRow again(UUID subject, @Nullable Dossier base, LeftOut out, @Nullable RowsAbove above) {
        return planned(Objects.requireNonNull(base), out);
    }

    private PlannedRow planned(Dossier now, LeftOut out) {
        Map<Clash.Key, Decision> decisions = out.decisions(place);
        Settlement settlement = Settlement.of(then, now, theirs);
        List<Question> questions = new ArrayList<>();
        for (Clash clash : settlement.clashes())
            questions.add(new Question(clash, decisions.get(clash.key()), false, false));
        Dossier settled = settlement.settled(clash -> Optional.ofNullable(decisions.get(clash.key())));
        Dossier agreed = Deletion.asked(then, now, theirs, settlement.clashes())
                .map(clash -> {
                    Decision decision = decisions.get(clash.key());
                    questions.add(new Question(clash, decision, false, false));
                    return Deletion.settled(settled, now, Decision.THEIRS.equals(decision));
                })
                .orElse(settled);
        Dossier mine = Deletion.dated(agreed, then, now, today);
        Pieces pieces = new Pieces(now, mine, false);
        Dossier left = pieces.without(out.of(place));
        return new PlannedRow(
                place,
                left.saysTheSameAs(now) ? PlannedRow.Kind.UNCHANGED : PlannedRow.Kind.CHANGED,
                now.id(),
                now,
                left,
                theirs,
                pieces.all(),
                pieces.changes(out.of(place)),
                questions,
                null,
                List.of());
    }
}
