package nl.slagboom.ui.detail;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.slagboom.ui.common.Screen;

/** Says that unsaved work was brought back, and lets it be dropped. */
final class DraftNotice extends VBox {

    DraftNotice(Restored restored, DetailViewModel model, Screen screen) {
        setId("draft");
        getStyleClass().add("draft-notice");
        String when = screen.words().value(restored.keptAt());
        String text = screen.text("detail.draft.restored", when);
        Label label = new Label(restored.changedSince() ? text + " " + screen.text("detail.draft.changed") : text);
        label.setWrapText(true);
        Button drop = new Button(screen.text("detail.draft.drop"));
        drop.setId("draft-drop");
        drop.getStyleClass().add("small");
        drop.setOnAction(event -> model.revert());
        getChildren().addAll(label, drop);
        visibleProperty().bind(model.changedProperty());
        managedProperty().bind(visibleProperty());
    }
}
