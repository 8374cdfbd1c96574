package nl.slagboom.ui.field;

import javafx.scene.control.Label;
import nl.slagboom.i18n.Wording;
import org.jspecify.annotations.Nullable;

/** A field that nobody edits: it is only read. */
final class ShownEditor<T> extends Editor<T> {

    private final Label value = new Label();

    ShownEditor(String id, String label, Wording wording) {
        super(id, label, wording);
        value.setWrapText(true);
        place(value, value);
    }

    @Override
    void put(@Nullable T held) {
        value.setText(held == null ? "–" : wording.value(held));
    }
}
