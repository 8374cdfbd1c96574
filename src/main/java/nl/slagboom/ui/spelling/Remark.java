package nl.slagboom.ui.spelling;

import java.util.function.Consumer;
import javafx.scene.control.Label;

/** What is said beneath a field. It takes no room where nothing is. */
public final class Remark extends Label implements Consumer<String> {

    public Remark() {
        getStyleClass().add("field-note");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        accept("");
    }

    @Override
    public void accept(String said) {
        setText(said);
        setManaged(!said.isEmpty());
        setVisible(!said.isEmpty());
    }
}
