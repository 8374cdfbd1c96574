package nl.slagboom.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/** Does what will be needed while nobody does anything in a window: a piece each time that it was left alone for a while. */
public final class Ahead {

    private final Scene scene;
    private final Deque<Runnable> left;
    private final PauseTransition quiet;
    private final EventHandler<InputEvent> stirred;

    private Ahead(Scene scene, Duration quiet, List<Runnable> pieces) {
        this.scene = scene;
        left = new ArrayDeque<>(pieces);
        this.quiet = new PauseTransition(quiet);
        stirred = event -> this.quiet.playFromStart();
    }

    /**
     * Begins to wait. What is left when the window is closed is not done.
     *
     * @param quiet how long nobody presses a key or moves the mouse
     */
    public static void of(Scene scene, Duration quiet, List<Runnable> pieces) {
        Ahead ahead = new Ahead(scene, quiet, pieces);
        ahead.quiet.setOnFinished(event -> ahead.next());
        scene.addEventFilter(InputEvent.ANY, ahead.stirred);
        ahead.quiet.playFromStart();
    }

    private void next() {
        Window window = scene.getWindow();
        if (window == null || !window.isShowing()) left.clear();
        if (!left.isEmpty()) left.remove().run();
        if (left.isEmpty()) scene.removeEventFilter(InputEvent.ANY, stirred);
        else quiet.playFromStart();
    }
}
