package nl.slagboom.ui.common;

import javafx.event.EventTarget;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Whether an undo would take back typing where the keyboard is. */
public final class TypingUndo {

    private TypingUndo() {}

    public static boolean isLeft(EventTarget target) {
        TextInputControl text = text(target);
        return text != null && text.isEditable() && text.isUndoable();
    }

    /** Whether all that was typed there was taken back. */
    public static boolean isOver(EventTarget target) {
        TextInputControl text = text(target);
        return text != null && text.isEditable() && !text.isUndoable() && text.isRedoable();
    }

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
