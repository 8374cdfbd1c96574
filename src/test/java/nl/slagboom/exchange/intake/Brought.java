package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.slagboom.model.FieldChange;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ReportFields;

/**
 * What a file that came back would bring.
 *
 * @param told what a person is told of it, by the keys
 * @param refused what it does not bring, or not unasked
 */
record Brought(List<Came> came, Set<String> told, List<String> refused) {

    static Brought by(ImportPlan plan) {
        List<Came> came = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (PlannedRow row : plan.rows()) {
            row.changes().stream().filter(change -> !isOurs(change)).forEach(change -> came.add(Came.of(row, change)));
            row.questions()
                    .forEach(
                            question -> refused.add("asked: " + question.clash().key()));
            if (row.kind() == PlannedRow.Kind.REFUSED) refused.add("refused: row " + row.at());
        }
        Set<String> told = new TreeSet<>();
        plan.allProblems().forEach(problem -> told.add(problem.key()));
        return new Brought(came, told, refused);
    }

    /** Of a note only its text is the partner's; of a new obstacle not what says from whom it is. */
    private static boolean isOurs(FieldChange change) {
        if (change.kind() == null)
            return change.field().equals(ObstacleFields.CONFIDENTIALITY)
                    || change.field().equals(ObstacleFields.STATUS_NOW);
        boolean note = change.kind().equals(NoteFields.KIND);
        return change.kind().equals(ReportFields.KIND)
                || note && !change.field().equals(NoteFields.TEXT);
    }

    /** How it differs from what was to come; empty where it does not. */
    List<String> unlike(List<Came> expected, Set<String> expectedlyTold) {
        List<Came> missing = new ArrayList<>(expected);
        came.forEach(missing::remove);
        List<Came> extra = new ArrayList<>(came);
        expected.forEach(extra::remove);
        List<String> unlike = new ArrayList<>(refused);
        missing.forEach(one -> unlike.add("missing: " + one));
        extra.forEach(one -> unlike.add("not asked for: " + one));
        if (!told.equals(expectedlyTold)) unlike.add("told: " + told + ", expected: " + expectedlyTold);
        return unlike;
    }
}
