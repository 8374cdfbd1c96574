package nl.slagboom.ui.overview;

import java.util.ArrayList;
import java.util.List;
import nl.slagboom.report.AgeFigure;

/** How long what is open has been known. */
final class AgeBlock extends Block {

    AgeBlock(List<AgeFigure> ages, Drawing drawing) {
        super("overview-age", drawing.text("overview.age"));
        int highest = ages.stream().mapToInt(age -> age.figure().count()).max().orElse(0);
        List<FigureBox> column = new ArrayList<>();
        for (AgeFigure age : ages) {
            String name = drawing.wording().value(age.band());
            String spoken =
                    drawing.text("overview.age.spoken", name, age.figure().count());
            column.add(drawing.line("age-" + age.band().name(), age.figure(), name, spoken, highest, "tone-open"));
        }
        getChildren().addAll(column);
        note(drawing.text("overview.age.note"));
        Arrows.inOneColumn(column);
    }
}
