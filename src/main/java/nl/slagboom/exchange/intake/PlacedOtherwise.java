package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.i18n.Wording;

/**
 * A column that went where no heading of its very words sends it: by a part of its heading, by what stands in it, or by hand.
 *
 * @param heading in one line
 */
public record PlacedOtherwise(String heading, Target target) {

    /** Of these more is said than where they went. */
    private static final Set<Target> SAID =
            Set.of(Target.Special.NOT_PLACED, Target.Special.LEFT_OUT, Target.Special.NOTE, Target.Special.IDENTITY);

    public static List<PlacedOtherwise> in(List<Placing> placings, Vocabulary vocabulary) {
        List<PlacedOtherwise> all = new ArrayList<>();
        for (Placing placing : placings) {
            if (placing.isOurs()) continue;
            for (int i = 0; i < placing.targets().size(); i++) {
                String heading = placing.table().columns().get(i).name();
                Target target = placing.targets().get(i);
                boolean asCalled = vocabulary.isHeading(heading)
                        && vocabulary.heading(heading).equals(Optional.of(target));
                PlacedOtherwise placed = new PlacedOtherwise(heading, target);
                boolean isSaid = SAID.contains(target) || target.isOfReporter() || i == placing.guessedTitle();
                if (!asCalled && !isSaid && !all.contains(placed)) all.add(placed);
            }
        }
        return List.copyOf(all);
    }

    /** What the place is called where it went. */
    public String place(Wording wording) {
        return target instanceof Target.Special special
                ? wording.messages().text("intake.target." + special.code())
                : About.of(target).map(about -> about.label(wording)).orElse(target.code());
    }
}
