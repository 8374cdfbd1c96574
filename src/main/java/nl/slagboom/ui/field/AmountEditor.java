package nl.slagboom.ui.field;

import java.util.Optional;
import javafx.scene.control.TextField;
import nl.slagboom.i18n.Typed;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/** A number, counted or estimated: {@code 3100} or {@code ca. 3100}. */
final class AmountEditor extends Editor<Quantity> {

    private final TextField text = new TextField();

    AmountEditor(String id, String label, Wording wording) {
        super(id, label, wording);
        Typed typed = new Typed(wording);
        text.textProperty().subscribe(written -> {
            if (written.isBlank()) {
                changed(null);
                return;
            }
            Optional<Quantity> read = typed.quantity(written);
            if (read.isPresent()) changed(read.get());
            else unreadable("detail.amount.unreadable", written);
        });
        text.setPromptText(wording.messages().text("detail.amount.prompt"));
        place(text, text);
    }

    @Override
    void put(@Nullable Quantity value) {
        text.setText(wording.value(value));
    }

    @Override
    void type(String typed) {
        text.setText(typed);
    }
}
