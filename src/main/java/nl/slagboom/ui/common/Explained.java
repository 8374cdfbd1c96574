package nl.slagboom.ui.common;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** What a word of the trade means, shown where the mouse rests on it. A dotted line tells that there is something to show. */
public record Explained(String definition) {

    private static final double WIDTH = 420;
    private static final Duration DELAY = Duration.millis(400);

    public void on(Label word) {
        Tooltip tip = new Tooltip(definition);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
        tip.setShowDelay(DELAY);
        tip.setShowDuration(Duration.INDEFINITE);
        word.setTooltip(tip);
        word.getStyleClass().add("explained");
    }
}
