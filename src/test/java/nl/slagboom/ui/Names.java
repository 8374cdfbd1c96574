package nl.slagboom.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;

/** What takes the keyboard and has no name, or no role, for who does not see the window. */
final class Names {

    private final Map<String, String> missing = new LinkedHashMap<>();
    private int named;

    void look(String where, Scene scene) {
        for (Node node : Scenery.nodes(scene)) {
            if (!node.isFocusTraversable()) continue;
            if (!hasName(node)) miss(where, "no name: " + Scenery.told(node));
            else if (node.getAccessibleRole() == null
                    || node.getAccessibleRole() == AccessibleRole.NODE
                    || node.getAccessibleRole() == AccessibleRole.PARENT) miss(where, "no role: " + Scenery.told(node));
            else named++;
        }
    }

    private void miss(String where, String what) {
        missing.putIfAbsent(what, where);
    }

    List<String> missing() {
        return missing.entrySet().stream()
                .map(one -> one.getValue() + ": " + one.getKey())
                .toList();
    }

    int named() {
        return named;
    }

    private static boolean hasName(Node node) {
        if (isSaid(node.getAccessibleText())) return true;
        if (node instanceof Labeled labeled && isSaid(labeled.getText())) return true;
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label
                && isSaid(label.getText());
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
