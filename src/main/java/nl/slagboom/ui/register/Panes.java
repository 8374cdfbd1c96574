package nl.slagboom.ui.register;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import nl.slagboom.ui.common.AfterLayout;
import nl.slagboom.ui.common.Divided;
import nl.slagboom.ui.common.FxJobRunner;
import nl.slagboom.ui.common.TextSize;
import org.jspecify.annotations.Nullable;

/**
 * What lies side by side: what narrows the list, the list, and the chosen obstacle, as long as there is one. Where there is
 * no room for all three, what narrows the list gives way, unless a person wants to see it.
 */
final class Panes {

    private static final double LIST = 0.165;
    private static final double DETAIL = 0.625;
    private static final double FILTERS = 195; // px in which no word of a filter is broken, at the usual size of text
    private static final double MOST_FILTERS = 0.28; // of the width, so that a list is left
    private static final double NAMES = 460; // px of the parts of an obstacle at the usual size of text
    private static final double MOST = 0.62; // of the width, so that a list is left
    private static final double ROOM = 870; // px that all three need at the usual size of text

    private final SplitPane split = new SplitPane();
    private final Node narrowing;
    private final Node detail;
    private final TextSize size;
    private final double[] positions = {LIST, DETAIL};
    private boolean isBeside;
    private @Nullable Boolean isWanted;

    Panes(Node narrowing, Node list, Node detail, TextSize size) {
        this.narrowing = narrowing;
        this.detail = detail;
        this.size = size;
        SplitPane.setResizableWithParent(narrowing, false);
        SplitPane.setResizableWithParent(detail, false);
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        split.getItems().add(list);
        arrange();
        // Not while it is laid out.
        split.widthProperty().subscribe(width -> FxJobRunner.later(this::arrange));
        split.widthProperty().subscribe((before, now) -> {
            if (before.doubleValue() == 0) FxJobRunner.later(this::place); // now it is known how wide that is
        });
        // Text may have become larger or smaller while it was not shown.
        split.sceneProperty().subscribe(scene -> AfterLayout.of(split, this::place));
        size.percentProperty().subscribe(percent -> {
            arrange();
            place();
            AfterLayout.of(split, this::place); // what grew may have pushed them away, and what shrank leaves room
        });
    }

    Node node() {
        return split;
    }

    /** Shows or hides the obstacle; the list takes its place. */
    void beside(boolean shown) {
        isBeside = shown;
        arrange();
    }

    /** Shows what narrows the list where it is hidden, hides it where it is shown. Who wants it as it is unasked leaves it to the room. */
    void toggleNarrowing() {
        boolean wanted = !isNarrowingShown();
        isWanted = wanted == isRoomy() ? null : wanted;
        arrange();
    }

    boolean isNarrowingShown() {
        return isWanted == null ? isRoomy() : isWanted;
    }

    private boolean isRoomy() {
        return !isBeside || split.getWidth() == 0 || split.getWidth() >= size.px(ROOM);
    }

    /** Where they meet, in thousandths, with a space between. */
    String text() {
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

    private void arrange() {
        List<Node> items = split.getItems();
        boolean narrowed = isNarrowingShown();
        if (items.contains(narrowing) == narrowed && items.contains(detail) == isBeside) return;
        if (!narrowed) items.remove(narrowing);
        else if (!items.contains(narrowing)) items.addFirst(narrowing);
        if (!isBeside) items.remove(detail);
        else if (!items.contains(detail)) items.addLast(detail);
        place();
    }

    /** Only what a person did is kept: where the window is small they lie otherwise for a while. */
    private void released(MouseEvent event) {
        if (!(event.getTarget() instanceof Node target)) return;
        double[] now = split.getDividerPositions();
        if (Divided.isOfDivider(target)) System.arraycopy(now, 0, positions, first(), now.length);
    }

    private void place() {
        int first = first();
        for (int i = 0; i < split.getDividers().size(); i++)
            split.setDividerPosition(i, first + i == 0 ? listAt() : Math.min(positions[1], detailAt()));
    }

    /** What narrows the list has the room that its words need, unless a person gave it another. */
    private double listAt() {
        double width = split.getWidth();
        if (width == 0 || positions[0] != LIST) return positions[0];
        return Math.max(LIST, Math.min(MOST_FILTERS, size.px(FILTERS) / width));
    }

    /** What the names of an obstacle's parts need, beside each other; at the usual size of text a person may give it less. */
    private double detailAt() {
        double width = split.getWidth();
        boolean isGiven = size.px(1) <= 1 && positions[1] != DETAIL;
        return width == 0 || isGiven ? 1 : 1 - Math.min(MOST, size.px(NAMES) / width);
    }

    private int first() {
        return split.getItems().contains(narrowing) ? 0 : 1;
    }
}
