package nl.slagboom.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Tells when what a scene now holds has been painted. */
final class Painting {

    private Painting() {}

    /**
     * To be called on the drawing thread.
     *
     * @param painted told the moment in {@link System#nanoTime()}, on the painter's thread
     */
    static void then(Scene scene, LongConsumer painted) {
        Runnable[] listener = new Runnable[1];
        listener[0] = () -> {
            scene.removePostLayoutPulseListener(listener[0]);
            // The painter works in order, and this pulse hands it its picture before the next event.
            Platform.runLater(() -> {
                var _ = Toolkit.getToolkit().addRenderJob(new RenderJob(() -> painted.accept(System.nanoTime())));
            });
        };
        scene.addPostLayoutPulseListener(listener[0]);
        Platform.requestNextPulse();
    }
}
