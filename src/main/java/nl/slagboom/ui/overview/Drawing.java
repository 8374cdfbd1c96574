package nl.slagboom.ui.overview;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.slagboom.i18n.Wording;
import nl.slagboom.report.Figure;
import nl.slagboom.search.Query;

/**
 * What the blocks of figures are drawn with.
 *
 * @param tip says the figure that the pointer is on
 * @param asked told the question of a figure that was chosen
 */
record Drawing(Wording wording, Tooltip tip, Consumer<Query> asked) {

    String text(String key, Object... arguments) {
        return wording.messages().text(key, arguments);
    }

    FigureBox box(String id, Figure figure, String spoken, Node shown) {
        return new FigureBox(id, figure, spoken, shown, tip, asked);
    }

    /** A figure as a line: its name, a bar, its number. */
    FigureBox line(String id, Figure figure, String name, String spoken, int highest, String tone) {
        Bar bar = new Bar(Orientation.HORIZONTAL, figure.count(), highest, tone);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = new HBox(label(name, "bar-name"), bar, label(number(figure), "bar-count"));
        line.getStyleClass().add("bar-line");
        return box(id, figure, spoken, line);
    }

    String number(Figure figure) {
        return wording.value((long) figure.count());
    }

    Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    /** A small square in a colour, before what has this colour in a picture. */
    static Node swatch(String tone) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", tone);
        return swatch;
    }
}
