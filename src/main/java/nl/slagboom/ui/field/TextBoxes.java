package nl.slagboom.ui.field;

import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import nl.slagboom.ui.common.Paragraphs;

/** Makes the boxes in which text is typed. */
final class TextBoxes {

    private static final int ROWS = 4;

    private TextBoxes() {}

    static TextInputControl of(boolean multiline) {
        return multiline ? new Paragraphs(ROWS) : new TextField();
    }
}
