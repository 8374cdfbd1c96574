package nl.slagboom.ui.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Wording;
import nl.slagboom.report.ReportsOverTime;

/** The reports of an obstacle over time, as bars, and the same in a sentence. */
final class ReportsPicture extends VBox {

    private static final double TALLEST = 56;
    private static final double LEAST = 3;
    private static final double WIDEST = 46;

    private final Wording wording;

    ReportsPicture(ReportsOverTime reports, Wording wording) {
        this.wording = wording;
        setId("reports-picture");
        getStyleClass().add("reports-picture");
        Label said = new Label(said(reports));
        said.setId("reports-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        getChildren().add(said);
        if (reports.bars().size() > 1) getChildren().add(bars(reports));
    }

    private Node bars(ReportsOverTime reports) {
        long highest = reports.bars().stream()
                .mapToLong(ReportsOverTime.Bar::times)
                .max()
                .orElse(1);
        HBox bars = new HBox();
        bars.getStyleClass().add("reports-bars");
        bars.setAlignment(Pos.BOTTOM_LEFT);
        for (ReportsOverTime.Bar bar : reports.bars()) {
            Region drawn = new Region();
            drawn.getStyleClass().add(bar.times() == 0 ? "reports-none" : "reports-bar");
            double height = bar.times() == 0 ? 1 : Math.max(LEAST, TALLEST * bar.times() / Math.max(1, highest));
            drawn.setMinHeight(height);
            drawn.setMaxHeight(height);
            StackPane column = new StackPane(drawn);
            column.setAlignment(Pos.BOTTOM_CENTER);
            column.setMinHeight(TALLEST);
            column.setMinWidth(4);
            column.setMaxWidth(WIDEST);
            HBox.setHgrow(column, Priority.ALWAYS);
            Tooltip.install(
                    column,
                    new Tooltip(wording.messages().text("reports.bar", wording.value(bar.period()), bar.times())));
            bars.getChildren().add(column);
        }
        Label from = new Label(wording.value(reports.bars().getFirst().period()));
        Label to = new Label(wording.value(reports.bars().getLast().period()));
        from.getStyleClass().add("reference");
        to.getStyleClass().add("reference");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox ends = new HBox(from, between, to);
        VBox picture = new VBox(bars, ends);
        picture.setMaxWidth(WIDEST * Math.max(3, reports.bars().size()));
        picture.setFillWidth(true);
        return picture;
    }

    private String said(ReportsOverTime reports) {
        long more = reports.times() == reports.reports() ? 0 : reports.times();
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.messages().text("reports.count", reports.reports(), more));
        reports.first()
                .ifPresent(first -> sentences.add(wording.messages()
                        .text(
                                "reports.since",
                                wording.value(first),
                                wording.value(reports.last().orElse(first)),
                                first.equals(reports.last().orElse(first)) ? 0 : 1)));
        if (reports.undated() > 0 && reports.undated() < reports.times())
            sentences.add(wording.messages().text("reports.undated", reports.undated()));
        if (!reports.channels().isEmpty())
            sentences.add(wording.messages().text("reports.by", counted(reports, reports.channels(), wording::value)));
        if (!reports.organisations().isEmpty())
            sentences.add(
                    wording.messages().text("reports.from", counted(reports, reports.organisations(), name -> name)));
        return String.join(" ", sentences);
    }

    /** What counts most first; how often is left out where it is always. */
    private <K extends Comparable<? super K>> String counted(
            ReportsOverTime reports, Map<K, Long> counts, Function<K, String> name) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getValue() == reports.times()
                        ? name.apply(entry.getKey())
                        : wording.messages().text("reports.times", name.apply(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
