package nl.slagboom.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls to what has the keyboard: keys do not do that by themselves. */
public final class Reveal {

    private Reveal() {}

    /** Scrolls no further than it must, so that all of the node is seen, or its top where it is too high. */
    public static void in(ScrollPane scroll, Node node) {
        Node content = scroll.getContent();
        if (content == null) return;
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) return;
        double top = scroll.getVvalue() * hidden;
        if (place.getMinY() < top) scroll.setVvalue(place.getMinY() / hidden);
        else if (place.getMaxY() > top + seen)
            scroll.setVvalue(Math.min(place.getMinY(), place.getMaxY() - seen) / hidden);
    }
}
