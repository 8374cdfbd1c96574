package nl.slagboom.ui.settings;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.slagboom.ui.common.Screen;

/** One thing that can be set: its name, a sentence that says what it does, and beneath it what sets it. */
final class SettingLine extends VBox {

    private static final double GAP = 8;
    private static final Pattern SPACES = Pattern.compile(" +");

    private final Label name = new Label();
    private final Label sentence = new Label();
    private final Supplier<String> further;

    /**
     * @param key of its name; with {@code .what} of its sentence
     * @param further what it can be found by beside these
     * @param controls the first is what its name stands for
     */
    SettingLine(Screen screen, String key, Supplier<String> further, Node... controls) {
        this.further = further;
        getStyleClass().add("setting");
        name.getStyleClass().add("setting-name");
        name.setLabelFor(controls[0]);
        sentence.getStyleClass().add("setting-what");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        FlowPane setting = new FlowPane(GAP, GAP, controls);
        getChildren().addAll(name, sentence, setting);
        managedProperty().bind(visibleProperty());
        screen.wording().subscribe(wording -> {
            name.setText(screen.text(key));
            sentence.setText(screen.text(key + ".what"));
            controls[0].setAccessibleText(name.getText());
            controls[0].setAccessibleHelp(sentence.getText());
        });
    }

    SettingLine(Screen screen, String key, Node... controls) {
        this(screen, key, () -> "", controls);
    }

    /** @param words in small letters */
    boolean isFoundBy(String words) {
        String all = (name.getText() + " " + sentence.getText() + " " + further.get()).toLowerCase(Locale.ROOT);
        return SPACES.splitAsStream(words).allMatch(all::contains);
    }
}
