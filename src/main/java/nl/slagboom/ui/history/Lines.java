package nl.slagboom.ui.history;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.slagboom.ui.common.Uncached;

/** What is said of one obstacle, line by line; it scrolls. */
final class Lines extends ScrollPane {

    private final VBox content = new VBox();

    Lines() {
        Uncached.on(this);
        getStyleClass().add("history-lines");
        content.getStyleClass().add("history-lines-content");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(true); // arrow keys scroll it
    }

    void show(List<? extends Node> lines) {
        content.getChildren().setAll(lines);
        setVvalue(0);
        setVisible(!lines.isEmpty());
    }

    static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
