package nl.slagboom.ui.field;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Makes the boxes in which text is typed. */
final class TextBoxes {

    private static final int ROWS = 4;

    private TextBoxes() {}

    static TextInputControl of(boolean multiline) {
        return multiline ? area() : new TextField();
    }

    /** Tab goes to the next field here too; Ctrl+Tab types one. */
    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.setPrefColumnCount(10);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.TAB || event.isControlDown() || event.isAltDown()) return;
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        });
        return area;
    }
}
