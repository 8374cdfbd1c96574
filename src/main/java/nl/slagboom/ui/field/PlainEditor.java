package nl.slagboom.ui.field;

import javafx.scene.control.TextInputControl;
import nl.slagboom.i18n.Wording;
import nl.slagboom.ui.spelling.Proof;
import org.jspecify.annotations.Nullable;

/** Text without a language, on one line or more. */
final class PlainEditor extends Editor<String> {

    private final TextInputControl text;

    PlainEditor(String id, String label, Wording wording, boolean multiline) {
        super(id, label, wording);
        text = TextBoxes.of(multiline);
        text.textProperty().subscribe(typed -> changed(typed));
        if (multiline) new Proof(wording::language, this::saySpelling).on(text);
        place(text, text);
    }

    @Override
    void put(@Nullable String value) {
        text.setText(value == null ? "" : value);
    }
}
