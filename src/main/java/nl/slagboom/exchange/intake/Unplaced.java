package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;

/** What a person should know of where columns go: one line each for what was not placed, not taken, or kept apart. */
final class Unplaced {

    private Unplaced() {}

    static List<Problem> of(Placing placing) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < placing.targets().size(); i++) {
            Table.Column column = placing.table().columns().get(i);
            String key = key(placing.targets().get(i));
            long cells = key.isEmpty() ? 0 : placing.table().filled(column);
            if (cells > 0)
                problems.add(new Problem(
                        placing.table().sheet(),
                        Problem.letters(column.index()),
                        key,
                        List.of(column.heading().replace('\n', ' '), cells)));
        }
        return problems;
    }

    private static String key(Target target) {
        if (target.isOfReporter()) return "intake.column.reporter";
        if (target == Target.Special.NOT_PLACED) return "intake.column.kept";
        return target == Target.Special.LEFT_OUT ? "intake.column.leftOut" : "";
    }
}
