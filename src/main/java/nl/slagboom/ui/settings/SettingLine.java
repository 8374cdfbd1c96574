package nl.slagboom.ui.settings;

import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import nl.slagboom.ui.common.Screen;

/** One thing that can be set: its name, a sentence that says what it does, and beneath it what sets it. */
final class SettingLine extends VBox {

    private static final double GAP = 8;
    private static final Pattern SPACES = Pattern.compile(" +");

    private final Label name = new Label();
    private final Label sentence = new Label();

    /**
     * @param key of its name; with {@code .what} of its sentence
     * @param controls the first is what its name stands for
     */
    SettingLine(Screen screen, String key, Node... controls) {
        this(screen, key, controls[0], laidOut(controls));
    }

    private static Pane laidOut(Node... controls) {
        boolean fills = controls.length == 1 && controls[0] instanceof Pane; // it lays itself out
        return fills ? (Pane) controls[0] : new FlowPane(GAP, GAP, controls);
    }

    /**
     * What is set by more than a few controls in a line.
     *
     * @param named what its name stands for
     */
    static SettingLine around(Screen screen, String key, Node named, Pane setting) {
        return new SettingLine(screen, key, named, setting);
    }

    private SettingLine(Screen screen, String key, Node named, Pane setting) {
        getStyleClass().add("setting");
        name.getStyleClass().add("setting-name");
        name.setLabelFor(named);
        sentence.getStyleClass().add("setting-what");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(name, sentence, setting);
        managedProperty().bind(visibleProperty());
        screen.wording().subscribe(wording -> {
            name.setText(screen.text(key));
            sentence.setText(screen.text(key + ".what"));
            named.setAccessibleText(name.getText());
            named.setAccessibleHelp(sentence.getText());
        });
    }

    /**
     * Whether its name, its sentence or what stands on its controls has all of these.
     *
     * @param words in small letters
     */
    boolean isFoundBy(String words) {
        StringBuilder all = new StringBuilder();
        read(this, all);
        String said = all.toString().toLowerCase(Locale.ROOT);
        return SPACES.splitAsStream(words).allMatch(said::contains);
    }

    private static void read(Parent parent, StringBuilder all) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof MenuButton menu)
                menu.getItems().forEach(item -> all.append(item.getText()).append(' '));
            else if (child instanceof Labeled labeled)
                all.append(labeled.getText()).append(' ');
            else if (child instanceof ComboBox<?> box) read(box, all);
            else if (child instanceof TableView<?> table) read(table, all);
            else if (child instanceof Parent further) read(further, all);
        }
    }

    /** All rows, also those that would have to be scrolled to. */
    private static <T> void read(TableView<T> table, StringBuilder all) {
        for (TableColumn<T, ?> column : table.getColumns()) {
            all.append(column.getText()).append(' ');
            for (T row : table.getItems()) all.append(column.getCellData(row)).append(' ');
        }
    }

    private static <T> void read(ComboBox<T> box, StringBuilder all) {
        for (T one : box.getItems())
            all.append(box.getConverter().toString(one)).append(' ');
    }
}
