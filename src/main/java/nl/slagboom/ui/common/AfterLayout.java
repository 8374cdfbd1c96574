package nl.slagboom.ui.common;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/** What can be done only once a window has laid out what it shows. */
public final class AfterLayout {

    private AfterLayout() {}

    /** Does it once, after the next layout of the window that a node is in; not where it is in none. */
    public static void of(Node node, Runnable deed) {
        Scene scene = node.getScene();
        if (scene == null) return;
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            deed.run();
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }
}
