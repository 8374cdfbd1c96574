package nl.slagboom.ui.common;

import javafx.event.EventTarget;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Where an undo takes back typing. */
public final class TypingUndo {

    private TypingUndo() {}

    /** The field in which is typed there; null where none is. */
    public static @Nullable TextInputControl text(EventTarget target) {
        return switch (target) {
            case TextInputControl text -> text;
            case DatePicker picker -> picker.getEditor();
            case ComboBox<?> box when box.isEditable() -> box.getEditor();
            default -> null;
        };
    }
}
