package nl.slagboom.ui.overview;

import java.util.ArrayList;
import java.util.List;
import nl.slagboom.report.StatusFigure;
import nl.slagboom.ui.common.StatusTone;

/** Bars by status: what is open, and apart from it what is closed, on one scale. */
final class StatusBlock extends Block {

    StatusBlock(List<StatusFigure> statuses, Drawing drawing) {
        super("overview-status", drawing.text("overview.status.open"));
        int highest = statuses.stream()
                .mapToInt(status -> status.figure().count())
                .max()
                .orElse(0);
        List<FigureBox> column = new ArrayList<>();
        for (StatusFigure one : statuses) {
            if (one.status().isOpen()) column.add(line(one, drawing, highest));
        }
        getChildren().addAll(column);
        heading(drawing.text("overview.status.closed"));
        for (StatusFigure one : statuses) {
            if (one.status().isOpen()) continue;
            FigureBox line = line(one, drawing, highest);
            column.add(line);
            getChildren().add(line);
        }
        Arrows.inOneColumn(column);
    }

    private static FigureBox line(StatusFigure one, Drawing drawing, int highest) {
        String name = drawing.wording().value(one.status());
        String spoken = drawing.text("overview.spoken", name, one.figure().count());
        return drawing.line(
                "status-" + one.status().name(),
                one.figure(),
                name,
                spoken,
                highest,
                "tone-" + StatusTone.of(one.status()).style());
    }
}
