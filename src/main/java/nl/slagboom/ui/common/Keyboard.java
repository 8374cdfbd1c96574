package nl.slagboom.ui.common;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/**
 * Where the keyboard is, to be given back. A field that gets it otherwise has all of its text chosen, and the next letter
 * would wipe it.
 *
 * @param owner what has it
 * @param anchor where the choice in a text begins
 * @param caret where it ends
 */
public record Keyboard(Node owner, int anchor, int caret) {

    public static Keyboard of(Node owner) {
        TextInputControl text = TypingUndo.text(owner);
        return text == null
                ? new Keyboard(owner, 0, 0)
                : new Keyboard(owner, text.getAnchor(), text.getCaretPosition());
    }

    /** Whether it is in a node or in what that holds. A node itself says so also of each closed list with a choice in it. */
    public static boolean isIn(Node part) {
        Node node = part.getScene() == null ? null : part.getScene().getFocusOwner();
        while (node != null && !node.equals(part)) node = node.getParent();
        return node != null;
    }

    public void giveBack() {
        owner.requestFocus();
        TextInputControl text = TypingUndo.text(owner);
        if (text != null) text.selectRange(anchor, caret);
    }
}
