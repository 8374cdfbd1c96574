package nl.slagboom.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import nl.slagboom.i18n.Wording;
import nl.slagboom.ui.common.TypedChoice;
import org.jspecify.annotations.Nullable;

/** One of a code list, or none. */
final class CodeEditor<E extends Enum<E>> extends Editor<E> {

    private final ComboBox<Optional<E>> choice = new ComboBox<>();

    CodeEditor(String id, String label, Wording wording, List<E> codes) {
        super(id, label, wording);
        List<Optional<E>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        codes.forEach(code -> choices.add(Optional.of(code)));
        choice.getItems().setAll(choices);
        choice.setVisibleRowCount(Math.min(choices.size(), 15));
        choice.setConverter(new Words(wording.messages().text("detail.code.none")));
        choice.setButtonCell(new Shown());
        TypedChoice.on(choice, code -> code.map(wording::value).orElse(""));
        choice.getSelectionModel().selectedItemProperty().subscribe(code -> {
            if (code != null) changed(code.orElse(null));
        });
        place(choice, choice);
    }

    @Override
    void put(@Nullable E value) {
        choice.getSelectionModel().select(Optional.ofNullable(value));
    }

    /** What is not said stands there as a dash; among the choices it is a word. */
    private final class Shown extends ListCell<Optional<E>> {

        @Override
        @SuppressWarnings("NullableOptional") // a cell of nothing has no item
        protected void updateItem(@Nullable Optional<E> code, boolean empty) {
            super.updateItem(code, empty);
            setText(code == null ? "" : code.map(wording::value).orElse("–"));
        }
    }

    private final class Words extends StringConverter<Optional<E>> {

        private final String none;

        Words(String none) {
            this.none = none;
        }

        @Override
        @SuppressWarnings("NullableOptional") // a box without a choice asks for the text of null
        public String toString(@Nullable Optional<E> code) {
            return code == null ? "" : code.map(wording::value).orElse(none);
        }

        @Override
        public Optional<E> fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
