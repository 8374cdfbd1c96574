package nl.slagboom.ui.field;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import nl.slagboom.i18n.Typed;
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
        // What was read is shown as it was understood: a day without a year has one now.
        text.focusedProperty().subscribe(focused -> {
            if (!focused)
                typed.date(text.getText())
                        .filter(read -> !wording.value(read).equals(text.getText()))
                        .ifPresent(this::show);
        });
        text.setPromptText(wording.messages().text("detail.date.prompt"));
        String forms = wording.messages().text("detail.date.forms");
        text.setTooltip(new Tooltip(forms));
        place(text, text);
        sayForms(forms);
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
