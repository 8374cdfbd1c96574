package nl.slagboom.ui.intake;

import java.util.List;
import javafx.scene.control.Label;

/** One sentence: what is wrong, or what a key came to. Its line stays free, so that nothing moves when it is said. */
final class Notice extends Label {

    private static final String WRONG = "field-error";
    private static final String TOLD = "notice";

    Notice() {
        setId("intake-notice");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    void say(String text) {
        become(TOLD, text);
    }

    void warn(String text) {
        become(WRONG, text);
    }

    private void become(String style, String text) {
        getStyleClass().removeAll(List.of(WRONG, TOLD));
        getStyleClass().add(style);
        setText(text);
    }
}
