package nl.slagboom.ui.settings;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.slagboom.ui.common.Screen;

/** Settings that belong together, below their name. */
final class SettingGroup extends VBox {

    private final List<SettingLine> lines;

    SettingGroup(Screen screen, String key, SettingLine... lines) {
        this.lines = List.of(lines);
        getStyleClass().add("setting-group");
        Label title = new Label();
        title.getStyleClass().add("section-title");
        screen.wording().subscribe(wording -> title.setText(screen.text(key)));
        getChildren().add(title);
        getChildren().addAll(lines);
        managedProperty().bind(visibleProperty());
    }

    /** Shows those that are found by words, and itself where there are any. */
    boolean sift(String words) {
        boolean any = false;
        for (SettingLine line : lines) {
            boolean found = line.isFoundBy(words);
            line.setVisible(found);
            any |= found;
        }
        setVisible(any);
        return any;
    }
}
