package nl.slagboom.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands on what, in which colours, wherever it was seen; the worst of each kind. */
final class Contrasts {

    private static final double TEXT = 4.5; // WCAG 2.2, 1.4.3
    private static final double PART = 3; // 1.4.11
    private static final int WORST = 40;
    private static final Set<String> MARKS =
            Set.of("arrow", "mark", "dot", "filled", "swatch", "increment-arrow", "decrement-arrow");
    private static final List<String> STATES = List.of("", "hover", "pressed", "selected");

    private final Map<String, Pair> pairs = new LinkedHashMap<>();

    private record Pair(String where, String what, Color front, Color ground, double least) {

        double contrast() {
            return Ground.contrast(front, ground);
        }

        boolean isTooLow() {
            return contrast() < least;
        }

        double relative() {
            return contrast() / least;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.2f (%.1f) %s on %s: %s: %s",
                    contrast(),
                    least,
                    web(front),
                    web(ground),
                    where,
                    what);
        }

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %.2f | %.1f | %s | %s | %s | %s |",
                    contrast(),
                    least,
                    web(front),
                    web(ground),
                    where,
                    what.replace("|", "\\|"));
        }

        private static String web(Color color) {
            return "#" + color.toString().substring(2, 8);
        }
    }

    /** Looks at all that a window shows, also as it is while the mouse is over it, presses it, or has chosen it. */
    void look(String where, Scene scene) {
        for (String state : STATES) {
            List<Node> nodes = Scenery.nodes(scene);
            List<Node> changed = new ArrayList<>();
            for (Node node : nodes) if (takes(node, state)) changed.add(node);
            put(changed, state, true);
            scene.getRoot().applyCss();
            String place = state.isEmpty() ? where : where + ", " + state;
            for (Node node : state.isEmpty() ? nodes : parts(changed)) if (!isDisabled(node)) look(place, node);
            put(changed, state, false);
            scene.getRoot().applyCss();
        }
        rings(where, scene);
    }

    /** Also a line of a menu that cannot be chosen, which only looks so. */
    private static boolean isDisabled(Node node) {
        return node.isDisabled()
                || Stream.iterate(node, Objects::nonNull, Node::getParent)
                        .anyMatch(up -> up.getPseudoClassStates().contains(PseudoClass.getPseudoClass("disabled")));
    }

    private static boolean takes(Node node, String state) {
        if (state.isEmpty() || node.isDisabled()) return false;
        boolean has = node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
        if (has) return false;
        if (state.equals("selected")) return node instanceof ToggleButton || isFilledRow(node);
        return node instanceof ButtonBase || isFilledRow(node) || Scenery.is(node, "tab");
    }

    private static boolean isFilledRow(Node node) {
        return node instanceof IndexedCell<?> cell && !cell.isEmpty();
    }

    private static void put(List<Node> nodes, String state, boolean on) {
        if (state.isEmpty()) return;
        for (Node node : nodes) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), on);
            if (state.equals("pressed") && node instanceof ButtonBase)
                node.pseudoClassStateChanged(PseudoClass.getPseudoClass("armed"), on);
        }
    }

    private static List<Node> parts(List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> Scenery.nodes(node).stream())
                .distinct()
                .toList();
    }

    private void look(String where, Node node) {
        if (node instanceof FontIcon icon) pair(where, node, icon.getIconColor(), Ground.behind(node), PART);
        else if (node instanceof Text text && !text.getText().isBlank()) {
            if (text.getFill() instanceof Color color && color.getOpacity() == 0) return; // a prompt that gave way
            pair(where, node, text.getFill(), Ground.behind(node), TEXT);
        } else if (node instanceof Region region) {
            if (isMark(region)) mark(where, region);
            if (isField(region)) edge(where, region);
            if (Scenery.is(region, "piece")) bar(where, region);
        }
    }

    private static boolean isMark(Region region) {
        if (region.getStyleClass().stream().noneMatch(MARKS::contains)) return false;
        if (region.getWidth() < 1 || region.getHeight() < 1) return false;
        return !Scenery.is(region, "mark") && !Scenery.is(region, "dot")
                || region.getParent().getParent() != null
                        && region.getParent()
                                .getParent()
                                .getPseudoClassStates()
                                .contains(PseudoClass.getPseudoClass("selected"));
    }

    private void mark(String where, Region region) {
        if (region.getBackground() == null || region.getBackground().getFills().isEmpty()) return;
        Paint fill = region.getBackground().getFills().getLast().getFill();
        pair(where, region, fill, Ground.behind(region), PART);
    }

    /** A field is known by its edge, or by its ground. */
    private static boolean isField(Region region) {
        boolean within = region.getParent() instanceof ComboBoxBase<?> || region.getParent() instanceof Spinner<?>;
        return region instanceof TextInputControl && !within
                || region instanceof ComboBoxBase<?>
                || region instanceof ChoiceBox<?>
                || Scenery.is(region, "box") && region.getParent() instanceof javafx.scene.control.CheckBox
                || Scenery.is(region, "radio");
    }

    private void edge(String where, Region region) {
        Color outside = Ground.behind(region);
        Color best = Ground.within(region);
        for (Color color : edges(region, outside))
            if (Ground.contrast(color, outside) > Ground.contrast(best, outside)) best = color;
        pair(where + ", edge", region, best, outside, PART);
    }

    private void bar(String where, Region region) {
        for (BorderStroke stroke : region.getBorder().getStrokes())
            pair(where + ", bar", region, stroke.getLeftStroke(), Ground.behind(region), 1);
    }

    private static List<Color> edges(Region region, Color outside) {
        List<Color> edges = new ArrayList<>();
        if (region.getBorder() != null)
            for (BorderStroke stroke : region.getBorder().getStrokes())
                if (stroke.getWidths().getBottom() > 0)
                    edges.add(Ground.over(stroke.getBottomStroke(), region, outside));
        if (region.getBackground() != null)
            for (BackgroundFill fill : region.getBackground().getFills())
                edges.add(Ground.over(fill.getFill(), region, outside));
        return edges;
    }

    /** What shows where the keyboard is. */
    private void rings(String where, Scene scene) {
        List<Node> nodes = Scenery.nodes(scene).stream()
                .filter(node -> node instanceof Control && node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ComboBoxBase<?>)
                .toList();
        for (Node node : nodes) node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
        scene.getRoot().applyCss();
        for (Node node : nodes) {
            Region ring = (Region) node;
            for (Node part : Scenery.nodes(node))
                if (Scenery.is(part, "box") || Scenery.is(part, "radio")) ring = (Region) part;
            Color outside = Ground.behind(ring);
            Color best = outside;
            for (Color color : edges(ring, outside))
                if (Ground.contrast(color, outside) > Ground.contrast(best, outside)) best = color;
            pair(where + ", ring", node, best, outside, PART);
        }
        for (Node node : nodes) node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), node.isFocused());
        scene.getRoot().applyCss();
    }

    private void pair(String where, Node node, Paint front, Color ground, double least) {
        Pair pair = new Pair(where, Scenery.told(node), Ground.over(front, node, ground), ground, least);
        String kind = pair.front + " " + pair.ground + " " + least + " " + styles(node);
        pairs.putIfAbsent(kind, pair);
    }

    /** Where in the style sheet it is dressed: what looks the same there is told once. */
    private static String styles(Node node) {
        Stream<Node> up = Stream.iterate(node, Objects::nonNull, Node::getParent);
        return up.limit(3).map(Node::getStyleClass).toList().toString();
    }

    List<String> tooLow() {
        return sorted().stream().filter(Pair::isTooLow).map(Pair::toString).toList();
    }

    int size() {
        return pairs.size();
    }

    private List<Pair> sorted() {
        return pairs.values().stream()
                .sorted(Comparator.comparingDouble(Pair::relative))
                .toList();
    }

    void write(Path file) throws IOException {
        StringBuilder table = new StringBuilder("# Contrast\n\nThe worst of " + pairs.size()
                + " pairs that were seen, by how far each is from what it must have.\n\n"
                + "| contrast | least | front | ground | where | what |\n|---:|---:|---|---|---|---|\n");
        sorted().stream().limit(WORST).forEach(pair -> table.append(pair.row()).append('\n'));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, table);
    }
}
