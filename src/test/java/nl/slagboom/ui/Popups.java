package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.onFx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.controlsfx.control.CheckComboBox;

/** What opens out of a window: choices, menus, the calendar of a day, what is told of something when the mouse rests there. */
final class Popups {

    private static final double CORNER = 10;

    private final Set<String> looked = new HashSet<>();

    /** Looks at what opened. */
    interface Looking {
        void at(String name, Scene popup) throws Exception;
    }

    private record Opening(Node node, String name, Runnable open, Runnable close) {}

    /**
     * Opens each, and closes it again; what was opened before in the same language and theme is passed over.
     *
     * @param where the screen, then the language and the theme
     */
    void each(String where, Scene scene, Looking looking) throws Exception {
        String look = where.replaceFirst(".*?(?= \\w\\w( dark)?$)", "");
        for (Opening opening : onFx(() -> openings(scene))) {
            if (!looked.add(opening.name + look)) continue;
            List<Window> before = onFx(() -> List.copyOf(Window.getWindows()));
            onFx(() -> {
                opening.open.run();
                return 0;
            });
            List<Window> opened = onFx(() -> Window.getWindows().stream()
                    .filter(window -> window instanceof PopupWindow && !before.contains(window))
                    .toList());
            if (opened.isEmpty()) throw new AssertionError("Nothing opens: " + where + ": " + opening.name);
            for (Window popup : opened) looking.at(where + ", " + opening.name, popup.getScene());
            onFx(() -> {
                opening.close.run();
                opened.forEach(Window::hide);
                return 0;
            });
        }
    }

    private static List<Opening> openings(Scene scene) {
        List<Opening> openings = new ArrayList<>();
        List<Node> seen = Scenery.nodes(scene).stream()
                .filter(node -> !node.isDisabled() && isInSight(node, scene))
                .toList();
        seen.stream()
                .filter(node -> node instanceof TextInputControl box && box.isEditable())
                .findFirst()
                .ifPresent(box -> openings.add(new Opening(box, "text-menu", () -> asks(box), () -> {})));
        for (Node node : seen) {
            String name = Scenery.told(node);
            switch (node) {
                case ComboBoxBase<?> choice -> openings.add(new Opening(node, name, choice::show, choice::hide));
                case CheckComboBox<?> choice -> openings.add(new Opening(node, name, choice::show, choice::hide));
                case MenuButton menu -> openings.add(new Opening(node, name, menu::show, menu::hide));
                default -> {
                    if (Scenery.is(node, "show-hide-columns-button"))
                        openings.add(new Opening(node, name, () -> presses(node), () -> {}));
                }
            }
            Tooltip tip = node instanceof Control control ? control.getTooltip() : null;
            if (tip != null) openings.add(new Opening(node, "tip of " + name, () -> rests(node, tip), tip::hide));
        }
        return openings;
    }

    private static boolean isInSight(Node node, Scene scene) {
        Bounds bounds = Scenery.inScene(node);
        return bounds.getWidth() > 0
                && bounds.getMinY() >= 0
                && bounds.getMaxY() <= scene.getHeight()
                && bounds.getMinX() >= 0
                && bounds.getMaxX() <= scene.getWidth();
    }

    /** In the corner: the screen that is not there ends before some of the windows do. */
    private static void rests(Node node, Tooltip tip) {
        tip.show(node, CORNER, CORNER);
    }

    private static void asks(Node node) {
        Bounds at = node.localToScreen(node.getLayoutBounds());
        Event.fireEvent(
                node,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        1,
                        1,
                        at.getMinX(),
                        at.getMinY(),
                        true,
                        new PickResult(node, 1, 1)));
    }

    private static void presses(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        1,
                        1,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        true,
                        true,
                        new PickResult(node, 1, 1)));
    }
}
