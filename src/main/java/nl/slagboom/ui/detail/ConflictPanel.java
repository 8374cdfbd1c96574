package nl.slagboom.ui.detail;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.slagboom.model.Clash;
import nl.slagboom.ui.common.EnterKey;
import nl.slagboom.ui.common.Reveal;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Uncached;

/** Asks, for each thing that a colleague changed to something else meanwhile, what shall stay. */
final class ConflictPanel extends BorderPane {

    private final VBox blocks = new VBox();
    private final ScrollPane scroll = new ScrollPane(blocks);

    ConflictPanel(ConflictViewModel model, Screen screen) {
        Uncached.on(scroll);
        setId("conflict");
        Label heading = new Label(model.colleague()
                .map(name -> screen.text("detail.conflict.heading.of", name))
                .orElseGet(() -> screen.text("detail.conflict.heading")));
        heading.setId("conflict-heading");
        heading.getStyleClass().add("section-title");
        Label text = new Label(screen.text("detail.conflict.text"));
        VBox intro = new VBox(heading, text);
        intro.getStyleClass().add("conflict-intro");
        blocks.getChildren().add(intro);
        for (Clash clash : model.clashes())
            blocks.getChildren().add(new ClashBlock(clash, model, screen, option -> Reveal.in(scroll, option)));
        for (Label label : new Label[] {heading, text}) label.setWrapText(true);
        blocks.getStyleClass().add("detail");
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setBottom(buttons(model, screen));
    }

    /** Takes the keyboard. */
    void begin() {
        applyCss(); // until then the scroll pane does not hold them
        for (Node block : blocks.getChildren()) {
            if (block instanceof ClashBlock first) {
                first.begin();
                return;
            }
        }
    }

    private Node buttons(ConflictViewModel model, Screen screen) {
        Button confirm = new Button(screen.text("detail.conflict.confirm"));
        confirm.setId("conflict-confirm");
        confirm.getStyleClass().add("accent");
        confirm.setDefaultButton(true);
        EnterKey.on(this, confirm);
        confirm.disableProperty().bind(model.leftProperty().greaterThan(0));
        confirm.setOnAction(event -> model.confirm());
        Button back = new Button(screen.text("detail.conflict.back"));
        back.setId("conflict-back");
        back.setCancelButton(true);
        back.setOnAction(event -> model.cancel());
        Label left = new Label();
        left.setWrapText(true);
        model.leftProperty().subscribe(number -> left.setText(screen.text("detail.conflict.left", number.intValue())));
        FlowPane buttons = new FlowPane(confirm, back);
        buttons.getStyleClass().add("conflict-buttons");
        VBox both = new VBox(left, buttons);
        both.getStyleClass().add("conflict-foot");
        return both;
    }
}
