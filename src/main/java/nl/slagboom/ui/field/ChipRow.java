package nl.slagboom.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import nl.slagboom.i18n.Wording;

/** What was chosen, a chip each; one is taken away by pressing it. */
final class ChipRow extends FlowPane {

    private static final int WRAPPED = 200;

    private final Wording wording;
    private final IntConsumer pressed;

    /** @param pressed told the place of a chip that shall go */
    ChipRow(Wording wording, IntConsumer pressed) {
        this.wording = wording;
        this.pressed = pressed;
        getStyleClass().add("chips");
        setPrefWrapLength(WRAPPED);
    }

    void show(List<String> texts) {
        List<Node> chips = new ArrayList<>();
        for (String text : texts) chips.add(chip(text, chips.size()));
        getChildren().setAll(chips);
        setManaged(!chips.isEmpty());
    }

    private Button chip(String text, int place) {
        Button chip = new Button(text + "  ×");
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("chip", "small");
        chip.setAccessibleText(wording.messages().text("detail.chips.remove", text));
        chip.setOnAction(event -> pressed.accept(place));
        return chip;
    }
}
