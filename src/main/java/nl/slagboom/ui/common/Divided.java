package nl.slagboom.ui.common;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * Where two panes meet: where that was laid, or where a person moved it. Large text or a small window may push them apart; where there
 * is room again they meet where they did.
 */
public final class Divided {

    private static final String DIVIDER = "split-pane-divider";

    private final SplitPane panes;
    private double place;

    /** @param place of the width, or the height; 0 to 1 */
    public Divided(SplitPane panes, TextSize size, double place) {
        this.panes = panes;
        lay(place);
        panes.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        for (ReadOnlyDoubleProperty length : List.of(panes.widthProperty(), panes.heightProperty()))
            length.subscribe(now -> AfterLayout.of(panes, () -> lay(this.place)));
        panes.sceneProperty().subscribe(scene -> AfterLayout.of(panes, () -> lay(this.place)));
        size.percentProperty().subscribe(percent -> {
            lay(this.place);
            AfterLayout.of(panes, () -> lay(this.place));
        });
    }

    public void lay(double at) {
        place = at;
        panes.setDividerPositions(at);
    }

    private void released(MouseEvent event) {
        if (event.getTarget() instanceof Node target && isOfDivider(target)) place = panes.getDividerPositions()[0];
    }

    /** Whether it is what one moves panes by, or the grip on it. */
    public static boolean isOfDivider(Node node) {
        return node.getStyleClass().contains(DIVIDER)
                || node.getParent() != null && node.getParent().getStyleClass().contains(DIVIDER);
    }
}
