package nl.slagboom.ui.field;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.value.Folded;

/**
 * Says beneath a box which of its names nobody has yet, and offers the one that may be meant. Once one types it keeps a line free:
 * what stands below would else move away under the mouse as soon as the box is left.
 */
final class NewNames extends VBox {

    private final String id;
    private final Messages messages;
    private final BiConsumer<String, String> meant;

    /**
     * Begins without any.
     *
     * @param id of the box
     * @param meant told what was typed, and the known name that stands for it
     */
    NewNames(String id, Messages messages, BiConsumer<String, String> meant) {
        this.id = id;
        this.messages = messages;
        this.meant = meant;
        getStyleClass().add("new-names");
        rest();
    }

    void forget() {
        getChildren().clear();
    }

    /** Nobody types: says nothing, and takes no room. */
    void rest() {
        forget();
        setManaged(false);
    }

    void keepRoom() {
        setManaged(true);
    }

    /** @param known names that are like it; where it is one of them nothing is said */
    void tell(String name, List<String> known) {
        if (known.contains(name)) return;
        Label said = new Label(messages.text("detail.name.new", name));
        said.getStyleClass().add("field-note");
        said.setWrapText(true);
        FlowPane line = new FlowPane(said);
        line.getStyleClass().add("new-name");
        line.setMinWidth(0); // else as wide as the longest name, and the form with it
        said.maxWidthProperty().bind(line.widthProperty());
        known.stream()
                .filter(other -> mayMean(name, other))
                .findFirst()
                .map(other -> offer(name, other))
                .ifPresent(offer -> {
                    offer.maxWidthProperty().bind(line.widthProperty());
                    line.getChildren().add(offer);
                });
        getChildren().add(line);
        keepRoom();
    }

    /** What was typed is the beginning of a word of it; or stands not in the name at all, but for it: an abbreviation. */
    private static boolean mayMean(String name, String other) {
        String typed = Folded.of(name);
        String words = " " + Folded.of(other);
        return words.contains(" " + typed) || !words.contains(typed);
    }

    private Hyperlink offer(String name, String other) {
        Hyperlink offer = new Hyperlink(messages.text("detail.name.meant", other));
        offer.setId("meant-" + id);
        offer.getStyleClass().add("field-note");
        offer.setWrapText(true);
        offer.setOnAction(event -> meant.accept(name, other));
        offer.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            event.consume();
            offer.fire();
        });
        return offer;
    }
}
