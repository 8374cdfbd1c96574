package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import nl.slagboom.model.ObstacleFields;

/** What a person should know of where columns go: one line each for what was not placed, not taken, or kept apart. */
final class Unplaced {

    private Unplaced() {}

    static List<Problem> of(Placing placing) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < placing.targets().size(); i++) {
            Table.Column column = placing.table().columns().get(i);
            String key =
                    i == placing.guessedTitle() && isTitle(placing.targets().get(i))
                            ? "intake.title.guessed"
                            : key(placing.targets().get(i));
            long cells = key.isEmpty() ? 0 : placing.table().filled(column);
            if (cells > 0)
                problems.add(new Problem(placing.table().sheet(), column.at(), key, List.of(column.name(), cells)));
        }
        if (saysNotWhatItIsAbout(placing))
            problems.add(new Problem(placing.table().sheet(), "", "intake.title.unplaced", List.of()));
        return problems;
    }

    private static boolean saysNotWhatItIsAbout(Placing placing) {
        return !placing.isOfParts()
                && placing.targets().stream()
                        .noneMatch(target -> isTitle(target)
                                || target == Target.Special.IDENTITY
                                || target == Target.Special.NUMBER
                                || target == Target.Special.OBSTACLE_NUMBER
                                || target.equals(Cells.field(ObstacleFields.REFERENCE)));
    }

    private static boolean isTitle(Target target) {
        return target instanceof Target.OfField(var field, var language) && field == ObstacleFields.TITLE;
    }

    private static String key(Target target) {
        if (target.isOfReporter()) return "intake.column.reporter";
        if (target == Target.Special.NOT_PLACED) return "intake.column.kept";
        return target == Target.Special.LEFT_OUT ? "intake.column.leftOut" : "";
    }
}
