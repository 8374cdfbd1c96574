package nl.slagboom.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What stands in a window: walked through, and told by a name that finds it in the source. */
final class Scenery {

    private Scenery() {}

    /** All that is visible, what lies behind before what lies in front. */
    static List<Node> nodes(Node root) {
        List<Node> nodes = new ArrayList<>();
        each(root, nodes::add);
        return nodes;
    }

    static List<Node> nodes(Scene scene) {
        return nodes(scene.getRoot());
    }

    private static void each(Node node, Consumer<Node> visit) {
        if (!node.isVisible() || node.getOpacity() == 0) return;
        visit.accept(node);
        if (node instanceof Parent parent) for (Node child : parent.getChildrenUnmodifiable()) each(child, visit);
    }

    static boolean is(Node node, String style) {
        return node.getStyleClass().contains(style);
    }

    static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Itself with what it says, and the nearest above it that has a name. */
    static String told(Node node) {
        StringBuilder told = new StringBuilder(one(node));
        int steps = 0;
        for (Node up = node.getParent(); up != null && steps < 3; up = up.getParent()) {
            if (up.getId() == null && up.getStyleClass().isEmpty()) continue;
            told.append(" in ").append(one(up));
            steps++;
            if (up.getId() != null) break;
        }
        return told.toString();
    }

    private static String one(Node node) {
        String kind = node.getId() != null
                ? "#" + node.getId()
                : node.getStyleClass().isEmpty()
                        ? node.getClass().getSimpleName()
                        : "." + String.join(".", node.getStyleClass());
        String text = switch (node) {
            case Text words -> words.getText();
            case Labeled labeled -> labeled.getText();
            case TextInputControl field -> field.getPromptText();
            default -> "";
        };
        return text == null || text.isBlank()
                ? kind
                : kind + " “" + text.lines().findFirst().orElse("") + "”";
    }
}
