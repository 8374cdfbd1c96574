package nl.slagboom.ui.common;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A box of choices with its name above it. */
public final class Captioned extends VBox {

    /** @param key of its name */
    public Captioned(Screen screen, String key, ComboBox<?> box) {
        Label caption = new Label();
        caption.setLabelFor(box);
        caption.getStyleClass().add("field-label");
        getStyleClass().add("field");
        getChildren().addAll(caption, box);
        screen.wording().subscribe(wording -> caption.setText(screen.text(key)));
    }
}
