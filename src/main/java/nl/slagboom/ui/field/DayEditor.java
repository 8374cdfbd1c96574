package nl.slagboom.ui.field;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import nl.slagboom.i18n.Typed;
import nl.slagboom.i18n.Wording;
import org.jspecify.annotations.Nullable;

/** A day, typed or picked. What is typed counts at once, before the field is left. */
final class DayEditor extends Editor<LocalDate> {

    private final DatePicker picker = new DatePicker();
    private final Typed typed;

    DayEditor(String id, String label, Wording wording) {
        super(id, label, wording);
        typed = new Typed(wording);
        picker.setConverter(new Words());
        picker.getEditor().textProperty().subscribe(this::written);
        picker.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        place(picker, picker);
    }

    /** At Enter the picker would show the day that there was in the place of what cannot be read. */
    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && untakenProperty().get() != null) event.consume();
    }

    private void written(String text) {
        if (text.isBlank()) {
            changed(null);
            return;
        }
        Optional<LocalDate> day = typed.day(text);
        if (day.isPresent()) changed(day.get());
        else unreadable("detail.day.unreadable", text);
    }

    @Override
    void put(@Nullable LocalDate value) {
        picker.setValue(value);
        picker.getEditor().setText(wording.value(value));
    }

    @Override
    void type(String text) {
        picker.getEditor().setText(text);
    }

    private final class Words extends StringConverter<LocalDate> {

        @Override
        public String toString(@Nullable LocalDate day) {
            return wording.value(day);
        }

        /** What cannot be read leaves the day as it was. */
        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            if (text == null || text.isBlank()) return null;
            return typed.day(text).orElse(picker.getValue());
        }
    }
}
