package nl.slagboom.ui.overview;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.slagboom.report.Figure;
import nl.slagboom.report.Turnover;
import nl.slagboom.ui.common.Gradually;

/** What came in and what went out, by month, and for the years in which these months lie. */
final class TurnoverBlock extends Block {

    private static final String IN = "tone-open";
    private static final String OUT = "tone-closed";

    private static final int AT_A_TIME = 4; // months

    private final Drawing drawing;
    private final DateTimeFormatter month;

    TurnoverBlock(List<Turnover> months, List<Turnover> years, Drawing drawing) {
        super("overview-turnover", drawing.text("overview.turnover"));
        this.drawing = drawing;
        month = DateTimeFormatter.ofPattern(
                drawing.text("overview.turnover.month"),
                drawing.wording().messages().locale());
        months(months);
        later(() -> {
            Arrows.among(years.stream().map(this::year).toList());
            note(drawing.text("overview.turnover.note"));
        });
    }

    private void months(List<Turnover> months) {
        int highest = months.stream()
                .flatMap(turnover -> Stream.of(turnover.reported(), turnover.closed()))
                .mapToInt(Figure::count)
                .max()
                .orElse(0);
        HBox chart = new HBox();
        chart.getStyleClass().add("months");
        getChildren().add(chart);
        List<FigureBox> line = new ArrayList<>();
        later(Gradually.pieces(
                months,
                AT_A_TIME,
                some -> some.forEach(turnover -> {
                    FigureBox in =
                            bar("reported-" + turnover.period(), turnover.reported(), spokenIn(turnover), highest, IN);
                    FigureBox out =
                            bar("closed-" + turnover.period(), turnover.closed(), spokenOut(turnover), highest, OUT);
                    chart.getChildren().add(month(in, out, turnover, months));
                    line.addAll(List.of(in, out));
                })));
        later(() -> Arrows.inOneLine(line));
    }

    private VBox month(FigureBox in, FigureBox out, Turnover turnover, List<Turnover> months) {
        HBox pair = new HBox(in, out);
        pair.getStyleClass().add("pair");
        VBox column = new VBox(pair, new Label(month.format(turnover.period().day())), year(turnover, months));
        column.getStyleClass().add("month");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private FigureBox bar(String id, Figure figure, String spoken, int highest, String tone) {
        Bar bar = new Bar(Orientation.VERTICAL, figure.count(), highest, tone);
        VBox.setVgrow(bar, Priority.ALWAYS);
        VBox shown = new VBox(drawing.label(drawing.number(figure), "month-count"), bar);
        FigureBox box = drawing.box(id, figure, spoken, shown);
        if (figure.count() == 0) box.getStyleClass().add("none");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** The year stands under its first month that is shown. */
    private static Label year(Turnover turnover, List<Turnover> months) {
        LocalDate day = turnover.period().day();
        boolean first = day.getMonth() == Month.JANUARY || turnover.equals(months.getFirst());
        Label label = new Label(first ? String.valueOf(day.getYear()) : "");
        label.getStyleClass().add("year");
        return label;
    }

    private List<FigureBox> year(Turnover turnover) {
        FigureBox in = yearly("reported-" + turnover.period(), turnover.reported(), spokenIn(turnover), IN);
        FigureBox out = yearly("closed-" + turnover.period(), turnover.closed(), spokenOut(turnover), OUT);
        FlowPane line = new FlowPane(in, out);
        line.getStyleClass().add("year-line");
        getChildren().add(line);
        return List.of(in, out);
    }

    private FigureBox yearly(String id, Figure figure, String spoken, String tone) {
        HBox shown = new HBox(Drawing.swatch(tone), new Label(spoken));
        shown.getStyleClass().add("yearly");
        return drawing.box(id, figure, spoken, shown);
    }

    private String spokenIn(Turnover turnover) {
        return drawing.text(
                "overview.reported",
                drawing.wording().value(turnover.period()),
                turnover.reported().count());
    }

    private String spokenOut(Turnover turnover) {
        return drawing.text(
                "overview.closed.in",
                drawing.wording().value(turnover.period()),
                turnover.closed().count());
    }
}
