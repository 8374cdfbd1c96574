package nl.slagboom.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import org.jspecify.annotations.Nullable;

/** Colours as they come out where a node stands: what is seen through is mixed with what is behind it. */
final class Ground {

    private static final double MIDDLE = 6; // pixels from the edge of a region, within all that lines it

    private Ground() {}

    /** What is behind the middle of a node, without the node's own colours. */
    static Color behind(Node node) {
        Point2D middle = middle(node);
        return node.getParent() == null ? paper(node) : of(node.getParent(), node, middle);
    }

    /** What is behind what a node holds: its own colours, and what is behind those. */
    static Color within(Node node) {
        return of(node, null, middle(node));
    }

    /** How a colour of a node comes out over another. */
    static Color over(Paint paint, Node of, Color ground) {
        Color color = color(paint);
        return mixed(color, color.getOpacity() * opacity(of), ground);
    }

    /** WCAG 2.2: 1 to 21. */
    static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    static Color color(Paint paint) {
        return switch (paint) {
            case Color color -> color;
            case LinearGradient gradient -> gradient.getStops().getLast().getColor();
            default -> throw new IllegalArgumentException(String.valueOf(paint));
        };
    }

    private record Layer(Paint paint, double opacity) {}

    private static Color of(Node from, @Nullable Node above, Point2D point) {
        List<Layer> layers = new ArrayList<>();
        Node child = above;
        for (Node node = from; node != null; node = node.getParent()) {
            if (child != null && node instanceof Parent parent) {
                List<Node> beneath = parent.getChildrenUnmodifiable();
                for (int i = beneath.indexOf(child) - 1; i >= 0; i--) lay(beneath.get(i), point, false, layers);
            }
            lay(node, point, true, layers);
            child = node;
        }
        Color ground = paper(from);
        for (Layer layer : layers.reversed())
            ground = mixed(color(layer.paint), color(layer.paint).getOpacity() * layer.opacity, ground);
        return ground;
    }

    private static void lay(Node node, Point2D point, boolean isAround, List<Layer> layers) {
        if (!node.isVisible() || !(node instanceof Region region)) return;
        Background background = region.getBackground();
        if (background == null) return;
        Point2D there = region.sceneToLocal(point);
        // What is scrolled out of it comes to lie upon it all the same.
        Point2D here = isAround
                ? new Point2D(
                        Math.clamp(there.getX(), MIDDLE, Math.max(MIDDLE, region.getWidth() - MIDDLE)),
                        Math.clamp(there.getY(), MIDDLE, Math.max(MIDDLE, region.getHeight() - MIDDLE)))
                : there;
        for (BackgroundFill fill : background.getFills().reversed()) {
            Insets insets = fill.getInsets();
            if (here.getX() < insets.getLeft()
                    || here.getY() < insets.getTop()
                    || here.getX() > region.getWidth() - insets.getRight()
                    || here.getY() > region.getHeight() - insets.getBottom()) continue;
            layers.add(new Layer(fill.getFill(), opacity(region)));
        }
    }

    private static Point2D middle(Node node) {
        var bounds = Scenery.inScene(node);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** What opens out of a window has none, but a ground of its own. */
    private static Color paper(Node node) {
        Paint fill = node.getScene() == null ? null : node.getScene().getFill();
        return fill == null ? Color.WHITE : color(fill);
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node up = node; up != null; up = up.getParent()) opacity *= up.getOpacity();
        return opacity;
    }

    private static Color mixed(Color above, double opacity, Color ground) {
        return Color.color(
                above.getRed() * opacity + ground.getRed() * (1 - opacity),
                above.getGreen() * opacity + ground.getGreen() * (1 - opacity),
                above.getBlue() * opacity + ground.getBlue() * (1 - opacity));
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
