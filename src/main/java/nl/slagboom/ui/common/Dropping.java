package nl.slagboom.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Takes files that are dropped on a place, as copies.
 *
 * @param open whether it takes any just now; else what lies around the place may
 */
public record Dropping(BooleanSupplier open, Consumer<List<Path>> taken) {

    public Dropping(Consumer<List<Path>> taken) {
        this(() -> true, taken);
    }

    public void on(Node place) {
        place.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (!takes(event)) return;
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        place.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (!takes(event)) return;
            taken.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private boolean takes(DragEvent event) {
        return open.getAsBoolean() && event.getDragboard().hasFiles();
    }
}
