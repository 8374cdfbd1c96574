package nl.slagboom.ui.common;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Tells the whole of a text that is cut off, in a row or a heading, where the mouse rests on it. */
public final class WholeText {

    private static final Duration REST = Duration.millis(400);
    private static final double BELOW = 18; // pixels

    private final Tooltip tip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable Labeled over;

    private WholeText() {
        tip.setWrapText(true);
        tip.getStyleClass().add("whole-text");
    }

    public static void on(Scene scene) {
        WholeText whole = new WholeText();
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, whole::moved);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> whole.leave());
        scene.addEventFilter(MouseEvent.MOUSE_EXITED, event -> whole.leave());
        scene.addEventFilter(ScrollEvent.SCROLL, event -> whole.leave());
    }

    private void moved(MouseEvent event) {
        Labeled cut = cut(event.getTarget());
        if (Objects.equals(cut, over)) return;
        leave();
        if (cut == null) return;
        over = cut;
        rest.setOnFinished(rested -> {
            tip.setText(cut.getText());
            tip.show(cut, event.getScreenX(), event.getScreenY() + BELOW);
        });
        rest.playFromStart();
    }

    private void leave() {
        over = null;
        rest.stop();
        tip.hide();
    }

    private static @Nullable Labeled cut(EventTarget target) {
        Labeled cut = null;
        for (Node up = target instanceof Node node ? node : null; up != null; up = up.getParent()) {
            if (up instanceof Control control && control.getTooltip() != null) return null; // it tells of itself
            if (cut == null && up instanceof Labeled labeled && labeled.isTextTruncated()) cut = labeled;
        }
        return cut;
    }
}
