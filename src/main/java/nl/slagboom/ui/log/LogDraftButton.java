package nl.slagboom.ui.log;

import javafx.scene.control.Button;
import nl.slagboom.ui.common.Screen;

/** Says that a new obstacle was half typed when the program last ended, and goes there. Not there where none was. */
public final class LogDraftButton extends Button {

    /** @param go run to go there */
    public LogDraftButton(LogView form, Screen screen, Runnable go) {
        setId("log-draft");
        getStyleClass().add("small");
        setMnemonicParsing(false);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(form.lyingProperty());
        setOnAction(event -> go.run());
        screen.wording().subscribe(wording -> setText(screen.text("log.draft", form.beginning())));
    }
}
