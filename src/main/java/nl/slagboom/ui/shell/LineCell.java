package nl.slagboom.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** A line of the palette: what it is, and at its end the key or the status. */
final class LineCell extends ListCell<Line> {

    private static final String IDLE = "idle";

    private final Screen screen;
    private final Label name = new Label();
    private final Label beside = new Label();
    private final HBox line = new HBox(name, beside);

    LineCell(Screen screen) {
        this.screen = screen;
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox.setHgrow(name, Priority.ALWAYS);
        beside.setMinWidth(Region.USE_PREF_SIZE);
        beside.getStyleClass().add("beside");
        line.getStyleClass().add("palette-line");
        setPrefWidth(0); // a long title is cut off, and no bar scrolls to its end
    }

    @Override
    protected void updateItem(@Nullable Line item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().remove(IDLE);
        setGraphic(null);
        if (item == null || empty) return;
        if (!item.isAvailable()) getStyleClass().add(IDLE);
        name.setText(item.name(screen.words()));
        beside.setText(item.beside(screen.words()));
        setAccessibleText(screen.words().labelled(name.getText(), beside.getText()));
        setGraphic(line);
    }
}
