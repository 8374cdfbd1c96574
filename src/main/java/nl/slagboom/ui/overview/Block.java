package nl.slagboom.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Figures that belong together, under a heading. Many of them come in part by part: all at once take longer than a window may stand still. */
class Block extends VBox {

    private final List<Runnable> parts = new ArrayList<>();

    /** @param id under which it is found, and styled */
    Block(String id, String heading) {
        setId(id);
        getStyleClass().add("block");
        heading(heading);
    }

    /** What is still to be done until all of it is there, in this order. */
    final List<Runnable> parts() {
        return List.copyOf(parts);
    }

    final void later(Runnable part) {
        parts.add(part);
    }

    final void later(List<Runnable> some) {
        parts.addAll(some);
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
