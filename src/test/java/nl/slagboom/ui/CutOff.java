package nl.slagboom.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.PopupWindow;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/** What of a window cannot be read whole: cut off, out of reach, or under something else. */
final class CutOff {

    private static final double SLACK = 1.5; // pixels
    private static final double SPACE = 6;
    private static final double LEAST = 3; // lines of text that must be seen of what scrolls

    private final Map<String, Set<String>> found = new LinkedHashMap<>();

    void look(String where, Scene scene) {
        List<Node> nodes = Scenery.nodes(scene);
        List<Node> leaves = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Labeled labeled) words(where, labeled);
            if (node instanceof TextInputControl field) prompt(where, field);
            if (node instanceof Control control && scrolls(control)) crushed(where, control);
            if (isLeaf(node)) leaves.add(node);
        }
        List<Seen> seen = new ArrayList<>();
        for (Node node : nodes) {
            boolean scrolls = node instanceof Control && scrolls(node) && !isPopup(node);
            String out = isLeaf(node) || scrolls ? outside(node) : null;
            if (out != null) find(where, out);
        }
        for (Node leaf : leaves) {
            Rectangle2D area = area(leaf);
            if (area != null) seen.add(new Seen(leaf, area));
        }
        overlaps(where, seen);
    }

    List<String> found() {
        return found.entrySet().stream()
                .map(one -> one.getKey() + " [" + String.join(", ", one.getValue()) + "]")
                .toList();
    }

    /** Once for what is the same in another language. */
    private void find(String where, String what) {
        found.computeIfAbsent(what.replaceAll("“.*?”|\\d+ px", "…"), key -> new LinkedHashSet<>())
                .add(where);
    }

    /** Ends in an ellipsis. A row has one line, and a heading its column’s width: {@code WholeText} tells the rest. */
    private void words(String where, Labeled labeled) {
        if (!labeled.isTextTruncated() || !isShort(labeled) || area(labeled) == null) return;
        if (within(labeled, CheckComboBox.class)) return; // its list, opened by Space, shows all that is ticked
        boolean isRow = within(labeled, IndexedCell.class) || labeled instanceof IndexedCell<?>;
        if (isRow && !within(labeled, ComboBoxBase.class) && !isPopup(labeled)) return;
        if (labeled.getParent() instanceof TableColumnHeader) return;
        find(where, "cut: " + Scenery.told(labeled));
    }

    private static boolean isShort(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .anyMatch(child -> child instanceof Text text && text.getText().endsWith(labeled.getEllipsisString()));
    }

    private void prompt(String where, TextInputControl field) {
        if (field.getLength() > 0 || field.getPromptText() == null || field instanceof TextArea) return;
        for (Node node : Scenery.nodes(field))
            if (node instanceof Text text
                    && text.getText().equals(field.getPromptText())
                    && text.getLayoutBounds().getWidth() > field.getWidth() - 2 * SLACK)
                find(where, "prompt cut: " + Scenery.told(field));
    }

    private static boolean isPopup(Node node) {
        return node.getScene().getWindow() instanceof PopupWindow;
    }

    private static boolean scrolls(Node node) {
        return node instanceof ScrollPane || node instanceof TableView<?> || node instanceof ListView<?>;
    }

    /** Scrolls, but shows next to nothing. */
    private void crushed(String where, Control control) {
        double line = 1.4 * size(control);
        Node view = control.lookup(control instanceof ScrollPane ? ".viewport" : ".clipped-container");
        if (view == null || control.getParent() instanceof TextArea || within(control, ComboBoxBase.class)) return;
        double high = view.getLayoutBounds().getHeight();
        double whole = switch (control) {
            case ScrollPane scroll
            when scroll.getContent() != null ->
                scroll.getContent().getLayoutBounds().getHeight();
            case TableView<?> table -> table.getItems().size() * table.getFixedCellSize();
            case ListView<?> list -> list.getItems().size() * list.getFixedCellSize();
            default -> 0;
        };
        if (high < Math.min(whole - SLACK, LEAST * line))
            find(where, "only " + Math.round(high) + " px high: " + Scenery.told(control));
    }

    private static double size(Node node) {
        return Scenery.nodes(node).stream()
                .filter(Text.class::isInstance)
                .mapToDouble(text -> ((Text) text).getFont().getSize())
                .findFirst()
                .orElse(13);
    }

    private record Seen(Node node, Rectangle2D area) {}

    /** What a person reads or presses, and no other such thing within it. */
    private static boolean isLeaf(Node node) {
        if (node instanceof Text text) return !text.getText().isBlank() && !within(node, TextInputControl.class);
        if (node instanceof ScrollBar || within(node, ScrollBar.class)) return false;
        return node instanceof TextInputControl || Scenery.is(node, "box") || Scenery.is(node, "radio");
    }

    private static boolean within(Node node, Class<?> kind) {
        for (Parent up = node.getParent(); up != null; up = up.getParent()) if (kind.isInstance(up)) return true;
        return false;
    }

    /** Told where it sticks out of something that does not scroll that way; null where it does not. */
    private static @Nullable String outside(Node leaf) {
        Bounds here = leaf.localToParent(leaf.getLayoutBounds());
        for (Parent up = leaf.getParent(); up != null; up = up.getParent()) {
            if (Scenery.is(up, "clipped-container")
                    || Scenery.is(up, "column-header-background")
                    || Scenery.is(up, "headers-region")) return null;
            ScrollPane scroll = scrolling(up);
            boolean wide = scroll == null || scroll.getHbarPolicy() == ScrollBarPolicy.NEVER;
            // What opens out of a window and is higher than that scrolls by its arrows.
            boolean high = !isPopup(leaf) && (scroll == null || scroll.getVbarPolicy() == ScrollBarPolicy.NEVER);
            Bounds whole = up.getLayoutBounds();
            double over = Math.max(here.getMaxX() - whole.getMaxX(), whole.getMinX() - here.getMinX());
            double beneath = Math.max(here.getMaxY() - whole.getMaxY(), whole.getMinY() - here.getMinY());
            boolean endsInSpace = up instanceof TextFlow || isPopup(leaf); // that nobody sees
            double spaced = endsInSpace ? SPACE : SLACK;
            if (wide && over > spaced || high && beneath > SLACK)
                return "sticks out " + Math.round(Math.max(over, beneath)) + " px of " + Scenery.told(up) + ": "
                        + Scenery.told(leaf);
            if (!wide || scroll != null && !high) return null; // what scrolls stands by itself
            here = up.localToParent(up instanceof TextFlow ? whole : here);
        }
        return null;
    }

    /** What scrolls, where this is its window or the sheet behind that. */
    private static @Nullable ScrollPane scrolling(Parent node) {
        if (Scenery.is(node, "viewport") && node.getParent() instanceof ScrollPane scroll) return scroll;
        Parent up = node.getParent();
        return up != null && Scenery.is(up, "viewport") && up.getParent() instanceof ScrollPane scroll ? scroll : null;
    }

    /** Where it is seen in the window; null where it is scrolled out of sight. */
    private static @Nullable Rectangle2D area(Node leaf) {
        Bounds bounds = Scenery.inScene(leaf);
        double left = bounds.getMinX();
        double top = bounds.getMinY();
        double right = bounds.getMaxX();
        double bottom = bounds.getMaxY();
        for (Parent up = leaf.getParent(); up != null; up = up.getParent()) {
            if (up.getClip() == null && up.getParent() != null) continue;
            Bounds clip = Scenery.inScene(up);
            left = Math.max(left, clip.getMinX());
            top = Math.max(top, clip.getMinY());
            right = Math.min(right, clip.getMaxX());
            bottom = Math.min(bottom, clip.getMaxY());
        }
        return right - left <= SLACK || bottom - top <= SLACK
                ? null
                : new Rectangle2D(left, top, right - left, bottom - top);
    }

    private void overlaps(String where, List<Seen> seen) {
        for (int i = 0; i < seen.size(); i++) {
            for (int j = i + 1; j < seen.size(); j++) {
                Seen one = seen.get(i);
                Seen other = seen.get(j);
                double wide = Math.min(one.area.getMaxX(), other.area.getMaxX())
                        - Math.max(one.area.getMinX(), other.area.getMinX());
                double high = Math.min(one.area.getMaxY(), other.area.getMaxY())
                        - Math.max(one.area.getMinY(), other.area.getMinY());
                if (wide <= SLACK || high <= 2 * SLACK) continue;
                if (isUnderPanel(one.node, other.node) || isOneText(one.node, other.node)) continue;
                find(where, "overlap: " + Scenery.told(one.node) + " and " + Scenery.told(other.node));
            }
        }
    }

    /** What lies over the window for a moment covers what is beneath. */
    private static boolean isUnderPanel(Node one, Node other) {
        return overlay(one) != overlay(other);
    }

    /** Words that follow each other in lines. */
    private static boolean isOneText(Node one, Node other) {
        return one.getParent() instanceof TextFlow && one.getParent().equals(other.getParent());
    }

    private static boolean overlay(Node node) {
        for (Node up = node; up != null; up = up.getParent()) if (Scenery.is(up, "overlay")) return true;
        return false;
    }
}
