package nl.slagboom.ui.overview;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Figures that belong together, under a heading. */
class Block extends VBox {

    /** @param id under which it is found, and styled */
    Block(String id, String heading) {
        setId(id);
        getStyleClass().add("block");
        heading(heading);
    }

    final void heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("section-title");
        if (!getChildren().isEmpty()) heading.getStyleClass().add("further");
        heading.setWrapText(true);
        getChildren().add(heading);
    }

    final void note(String text) {
        Label note = new Label(text);
        note.getStyleClass().add("note");
        note.setWrapText(true);
        getChildren().add(note);
    }
}
