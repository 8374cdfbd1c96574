package nl.slagboom.ui.overview;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A bar that fills its share of the room it has: from the left, or from below. */
final class Bar extends Region {

    private static final double LEAST = 2;

    private final Region filled = new Region();
    private final Orientation orientation;
    private final double share;

    /**
     * Makes a bar.
     *
     * @param count what it stands for; more than nothing is always seen
     * @param highest what fills all the room
     * @param tone the style class of what is filled
     */
    Bar(Orientation orientation, int count, int highest, String tone) {
        this.orientation = orientation;
        share = highest == 0 ? 0 : (double) count / highest;
        getStyleClass().add("bar");
        filled.getStyleClass().addAll("filled", tone);
        filled.setVisible(count > 0);
        getChildren().add(filled);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (orientation == Orientation.HORIZONTAL) {
            filled.resizeRelocate(0, 0, Math.max(LEAST, snapSizeX(width * share)), height);
        } else {
            double tall = Math.max(LEAST, snapSizeY(height * share));
            filled.resizeRelocate(0, height - tall, width, tall);
        }
    }
}
