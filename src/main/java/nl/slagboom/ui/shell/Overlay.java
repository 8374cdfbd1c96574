package nl.slagboom.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import nl.slagboom.ui.common.FxJobRunner;
import nl.slagboom.ui.common.Keyboard;
import org.jspecify.annotations.Nullable;

/**
 * Lies over the window while it holds a panel. The panel has the keyboard, and what asks for it meanwhile gets it
 * afterwards. Esc, or a press beside the panel, takes it away.
 */
final class Overlay extends StackPane {

    private final Runnable lost;
    private @Nullable Panel shown;
    private @Nullable Keyboard before;

    /** What is laid over the window. */
    interface Panel {

        Node node();

        /** What of it has the keyboard. */
        Node keyboard();
    }

    /** @param lost run where what had the keyboard before is gone */
    Overlay(Runnable lost) {
        this.lost = lost;
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) close();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && shown != null && !holds(owner)) FxJobRunner.later(() -> keep(owner));
        });
    }

    /** Shows a panel in the place of another, or takes it away where it is shown. */
    void toggle(Panel panel) {
        boolean there = panel.equals(shown);
        close();
        if (there) return;
        Node owner = getScene().getFocusOwner();
        before = owner == null ? null : Keyboard.of(owner);
        shown = panel;
        getChildren().setAll(panel.node());
        setVisible(true);
        applyCss(); // until then what is in its panes is not in the window
        layout();
        panel.keyboard().requestFocus();
    }

    void close() {
        if (shown == null) return;
        shown = null;
        Keyboard keyboard = before;
        before = null;
        if (keyboard != null && isSeen(keyboard.owner())) keyboard.giveBack();
        else lost.run();
        setVisible(false);
        getChildren().clear();
    }

    /** Whether a node is in one that is shown. */
    static boolean holds(Node node) {
        for (Parent up = node.getParent(); up != null; up = up.getParent()) if (up instanceof Overlay) return true;
        return false;
    }

    private void keep(Node owner) {
        Panel panel = shown;
        if (panel == null || holds(owner)) return;
        before = Keyboard.of(owner);
        panel.keyboard().requestFocus();
        if (panel.keyboard() instanceof TextInputControl field) field.end(); // what was typed stays
    }

    private boolean isSeen(Node node) {
        if (!getScene().equals(node.getScene())) return false;
        for (Node up = node; up != null; up = up.getParent()) if (!up.isVisible() || up.isDisabled()) return false;
        return true;
    }

    /** Tab stays in the panel, where one thing has the keyboard. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) close();
        else if (event.getCode() != KeyCode.TAB) return;
        event.consume();
    }
}
