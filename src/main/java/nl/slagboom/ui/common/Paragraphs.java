package nl.slagboom.ui.common;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A box for more than a line, in which Tab goes to the next field as everywhere else. Ctrl+Tab types one. */
public final class Paragraphs extends TextArea {

    /** @param rows how many lines are seen */
    public Paragraphs(int rows) {
        setWrapText(true);
        Uncached.on(this);
        setPrefRowCount(rows);
        setPrefColumnCount(10);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.TAB || event.isControlDown() || event.isAltDown()) return;
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        });
    }
}
