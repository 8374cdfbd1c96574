package nl.slagboom.ui.common;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * Where two panes meet: where that was laid, or where a person moved it. Large text may push them apart; when it is smaller again they
 * meet where they did.
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
