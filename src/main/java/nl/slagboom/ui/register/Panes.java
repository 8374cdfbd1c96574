package nl.slagboom.ui.register;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** What lies side by side: what narrows the list, the list, and the chosen obstacle, as long as there is one. */
final class Panes {

    private static final double LIST = 0.165;
    private static final double DETAIL = 0.625;

    private final SplitPane split = new SplitPane();
    private final Node detail;
    private final double[] positions = {LIST, DETAIL};

    Panes(Node narrowing, Node list, Node detail) {
        this.detail = detail;
        SplitPane.setResizableWithParent(narrowing, false);
        SplitPane.setResizableWithParent(detail, false);
        split.getItems().setAll(narrowing, list);
        place();
    }

    Node node() {
        return split;
    }

    /** Shows or hides the obstacle; the list takes its place. */
    void beside(boolean shown) {
        if (shown == split.getItems().contains(detail)) return;
        remember();
        if (shown) split.getItems().add(detail);
        else split.getItems().remove(detail);
        place();
    }

    /** Where they meet, in thousandths, with a space between. */
    String text() {
        remember();
        return Math.round(positions[0] * 1_000) + " " + Math.round(positions[1] * 1_000);
    }

    /** Lays them as a text says; what it does not say stays as it is. */
    void lay(String text) {
        List<String> places = List.of(text.split(" ", -1));
        for (int i = 0; i < places.size() && i < positions.length; i++) {
            if (places.get(i).matches("\\d{1,4}")) positions[i] = Integer.parseInt(places.get(i)) / 1_000.0;
        }
        place();
    }

    private void remember() {
        double[] now = split.getDividerPositions();
        System.arraycopy(now, 0, positions, 0, now.length);
    }

    private void place() {
        for (int i = 0; i < split.getDividers().size(); i++) split.setDividerPosition(i, positions[i]);
    }
}
