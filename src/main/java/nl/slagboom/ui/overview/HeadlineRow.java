package nl.slagboom.ui.overview;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.slagboom.report.Figure;
import nl.slagboom.report.Headline;

/** The four numbers that come first. */
final class HeadlineRow extends FlowPane {

    HeadlineRow(Headline headline, Drawing drawing) {
        getStyleClass().add("headline");
        List<FigureBox> boxes = List.of(
                tile(drawing, "open", headline.open(), drawing.text("overview.open")),
                tile(drawing, "closed", headline.closed(), drawing.text("overview.closed")),
                tile(
                        drawing,
                        "concluded",
                        headline.concluded(),
                        drawing.text("overview.concluded", String.valueOf(headline.year()))),
                tile(drawing, "escalated", headline.escalated(), drawing.text("overview.escalated")));
        getChildren().addAll(boxes);
        Arrows.inOneLine(boxes);
    }

    private static FigureBox tile(Drawing drawing, String id, Figure figure, String name) {
        Label number = drawing.label(drawing.number(figure), "headline-number");
        VBox tile = new VBox(number, drawing.label(name, "headline-name"));
        tile.getStyleClass().add("tile");
        return drawing.box(id, figure, drawing.text("overview.spoken", name, figure.count()), tile);
    }
}
