package nl.slagboom.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Theme;
import nl.slagboom.report.Figure;
import nl.slagboom.report.HeatMap;
import nl.slagboom.ui.common.Gradually;
import org.jspecify.annotations.Nullable;

/** Theme by neighbour: the more is open, the stronger the colour. */
final class HeatMapBlock extends Block {

    private static final int SHADES = 3;
    private static final int AT_A_TIME = 4; // lines
    private static final Pattern WORDS = Pattern.compile(" |(?<=-)(?=\\p{Lu})");

    private final HeatMap map;
    private final Drawing drawing;
    private final GridPane grid = new GridPane();

    HeatMapBlock(HeatMap map, Drawing drawing) {
        super("overview-heat", drawing.text("overview.heat"));
        this.map = map;
        this.drawing = drawing;
        grid.getStyleClass().add("heat");
        constrain();
        heads();
        getChildren().add(grid);
        List<List<FigureBox>> drawn = new ArrayList<>();
        later(Gradually.pieces(
                map.lines(), AT_A_TIME, some -> some.forEach(line -> drawn.add(line(line, drawn.size() + 1)))));
        later(() -> {
            drawn.add(totals(drawn.size() + 1));
            if (map.isOverlapping()) note(drawing.text("overview.heat.note"));
            Arrows.among(drawn);
        });
    }

    private void constrain() {
        for (int column = 0; column < map.columns().size() + 2; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(constraints);
        }
    }

    private void heads() {
        for (int column = 0; column < map.columns().size(); column++)
            grid.add(head(heading(map.columns().get(column).neighbour())), column + 1, 0);
        grid.add(head(drawing.text("overview.total")), map.columns().size() + 1, 0);
    }

    /** A word a line, so that a column is never narrower than its longest word. */
    private static VBox head(String name) {
        VBox head = new VBox();
        head.getStyleClass().add("heat-column");
        for (String word : WORDS.split(name, -1)) {
            Label line = new Label(word);
            line.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(line);
        }
        return head;
    }

    private List<FigureBox> line(HeatMap.Line line, int place) {
        String theme = name(line.theme());
        grid.add(drawing.label(theme, "heat-line"), 0, place);
        List<FigureBox> boxes = new ArrayList<>();
        for (int column = 0; column < line.cells().size(); column++) {
            Neighbour neighbour = map.columns().get(column).neighbour();
            Figure figure = line.cells().get(column);
            FigureBox box = cell(
                    id(line.theme()) + "-" + id(neighbour),
                    figure,
                    drawing.text("overview.heat.spoken", theme, heading(neighbour), figure.count()),
                    "heat-" + shade(figure));
            grid.add(box, column + 1, place);
            boxes.add(box);
        }
        FigureBox total = total(id(line.theme()) + "-total", line.total(), theme);
        grid.add(total, boxes.size() + 1, place);
        boxes.add(total);
        return boxes;
    }

    private List<FigureBox> totals(int place) {
        grid.add(drawing.label(drawing.text("overview.total"), "heat-line"), 0, place);
        List<FigureBox> boxes = new ArrayList<>();
        for (HeatMap.Column column : map.columns()) {
            FigureBox box = total("total-" + id(column.neighbour()), column.total(), heading(column.neighbour()));
            grid.add(box, boxes.size() + 1, place);
            boxes.add(box);
        }
        FigureBox all = total("total-total", map.total(), drawing.text("overview.total"));
        grid.add(all, boxes.size() + 1, place);
        boxes.add(all);
        return boxes;
    }

    private FigureBox total(String id, Figure figure, String name) {
        return cell(id, figure, drawing.text("overview.heat.total", name, figure.count()), "heat-total");
    }

    private FigureBox cell(String id, Figure figure, String spoken, String shade) {
        Label number = new Label(drawing.number(figure));
        FigureBox box = drawing.box("heat-" + id, figure, spoken, number);
        box.getStyleClass().addAll("heat-cell", shade);
        return box;
    }

    /** 0 for nothing, then in equal steps up to the highest. */
    private int shade(Figure figure) {
        return map.highest() == 0 ? 0 : Math.ceilDiv(figure.count() * SHADES, map.highest());
    }

    private String name(@Nullable Theme theme) {
        return theme == null
                ? drawing.text("overview.theme.none")
                : drawing.wording().value(theme);
    }

    private String heading(@Nullable Neighbour neighbour) {
        if (neighbour == null) return drawing.text("overview.neighbour.none");
        String name = drawing.wording().value(neighbour);
        return neighbour.isCountryOnly() ? drawing.text("overview.neighbour.country", name) : name;
    }

    private static String id(@Nullable Enum<?> code) {
        return code == null ? "none" : code.name();
    }
}
