package nl.slagboom.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextArea;

/**
 * Has what is scrolled drawn as it is. A scroll pane of JavaFX keeps a picture of all that it shows and draws that anew whenever
 * a letter of it changes; of one that is gone the picture stays until memory is short (its pool holds it softly).
 */
public final class Uncached {

    private Uncached() {}

    public static void on(ScrollPane pane) {
        pane.skinProperty().subscribe(skin -> {
            if (skin instanceof SkinBase<?> made)
                made.getChildren().filtered(Uncached::isViewport).forEach(viewport -> viewport.setCache(false));
        });
    }

    /** A text of more than a line lies in a scroll pane. */
    public static void on(TextArea text) {
        text.skinProperty().subscribe(skin -> {
            if (skin instanceof SkinBase<?> made)
                for (Node child : made.getChildren()) if (child instanceof ScrollPane pane) on(pane);
        });
    }

    private static boolean isViewport(Node node) {
        return !(node instanceof Control) && node.getStyleClass().contains("viewport");
    }
}
