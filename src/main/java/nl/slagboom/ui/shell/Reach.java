package nl.slagboom.ui.shell;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import nl.slagboom.ui.common.Uncached;

/** Holds the screen that is shown: as large as there is room, and scrolled to where it needs more than that. */
final class Reach extends ScrollPane {

    Reach(StackPane middle) {
        super(middle);
        Uncached.on(this);
        getStyleClass().add("reach");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
    }
}
