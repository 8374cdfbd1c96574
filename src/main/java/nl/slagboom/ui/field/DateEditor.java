package nl.slagboom.ui.field;

import java.util.Optional;
import javafx.scene.control.TextField;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** A date as exactly as it is known: a day, a month, a year, or a year roughly. */
final class DateEditor extends Editor<PartialDate> {

    private final TextField text = new TextField();

    DateEditor(String id, String label, Wording wording) {
        super(id, label, wording);
        Typed typed = new Typed(wording);
        text.textProperty().subscribe(written -> {
            if (written.isBlank()) {
                changed(null);
                return;
            }
            Optional<PartialDate> read = typed.date(written);
            if (read.isPresent()) changed(read.get());
            else unreadable("detail.date.unreadable", written);
        });
        text.setPromptText(wording.messages().text("detail.date.prompt"));
        place(text, text);
    }

    @Override
    void put(@Nullable PartialDate value) {
        text.setText(wording.value(value));
    }

    @Override
    void type(String typed) {
        text.setText(typed);
    }
}
