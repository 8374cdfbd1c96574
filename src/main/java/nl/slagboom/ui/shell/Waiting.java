package nl.slagboom.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What the window shows until its register is open: that work is done, and which. */
public final class Waiting extends VBox {

    /** @param sentence what is being done */
    public Waiting(String sentence) {
        Label said = new Label(sentence);
        said.setId("waiting");
        said.setWrapText(true);
        said.setAlignment(Pos.CENTER);
        said.setTextAlignment(TextAlignment.CENTER);
        said.getStyleClass().add("first-text");
        setAlignment(Pos.CENTER);
        getStyleClass().add("screen");
        getChildren().setAll(new ProgressIndicator(), said);
    }
}
