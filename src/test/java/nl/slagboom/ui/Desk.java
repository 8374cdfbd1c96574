package nl.slagboom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Appearance;
import nl.slagboom.ui.common.Look;
import nl.slagboom.ui.shell.MainWindow;
import nl.slagboom.ui.shell.Services;

/** Drives windows without a display. The toolkit starts once for all tests of a virtual machine. */
final class Desk {

    private static final CountDownLatch STARTED = new CountDownLatch(1);
    private static final int PULSES = 2;
    private static final boolean DRAWN = Boolean.getBoolean("slagboom.pictures");

    static {
        Platform.startup(STARTED::countDown);
    }

    private Desk() {}

    static void start() throws InterruptedException {
        assertThat(STARTED.await(30, TimeUnit.SECONDS)).isTrue();
        Platform.setImplicitExit(false);
        Look.load();
    }

    static <R> R onFx(Callable<R> work) throws Exception {
        FutureTask<R> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(60, TimeUnit.SECONDS);
    }

    static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!onFx(condition)) {
            if (System.nanoTime() > end) throw new AssertionError("It did not come to pass");
            Thread.sleep(20);
        }
    }

    /** What was done has been drawn, and what that led to as well. */
    static void pulses() throws Exception {
        CountDownLatch passed = new CountDownLatch(PULSES);
        onFx(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    passed.countDown();
                    if (passed.getCount() == 0) stop();
                }
            }.start();
            return 0;
        });
        assertThat(passed.await(20, TimeUnit.SECONDS)).isTrue();
        onFx(() -> 0); // a timer is asked before the layout of its pulse
    }

    /**
     * Shows a window, which takes the keyboard. It is laid out, but not painted: JavaFX 26 without a display copies each frame
     * pixel by pixel to where nobody looks, and pictures are drawn without that.
     */
    static void show(Stage stage) {
        stage.show();
        leaveUnpainted(stage);
        stage.requestFocus();
    }

    /** Once more after it took another size: then it is painted again, though it says that it is minimised. */
    static void leaveUnpainted(Stage stage) {
        stage.setIconified(false);
        stage.setIconified(true);
    }

    /** The headless robot of JavaFX 26 remembers each window that it was used in: what it remembers is left empty. */
    static void close(Stage stage) throws Exception {
        onFx(() -> {
            stage.close();
            stage.setScene(new Scene(new Group()));
            return 0;
        });
    }

    static Node node(Stage stage, String selector) {
        return Objects.requireNonNull(stage.getScene().lookup(selector), selector);
    }

    /** Presses a key where the keyboard is; a shortcut at the window. */
    static void press(Stage stage, KeyCode code, boolean shortcut) throws Exception {
        onFx(() -> {
            Node there = shortcut ? null : stage.getScene().getFocusOwner();
            Event.fireEvent(there == null ? stage.getScene().getRoot() : there, key(code, shortcut));
            return 0;
        });
    }

    static KeyEvent key(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    /** Draws the window as it is into {@code target/pictures}, at these scales, where {@code -Dslagboom.pictures=true} asks for it. */
    static void picture(Stage stage, String name, double... scales) throws Exception {
        Thread.sleep(150);
        if (!DRAWN) return;
        onFx(() -> {
            for (double scale : scales) {
                Scene scene = stage.getScene();
                SnapshotParameters parameters = new SnapshotParameters();
                parameters.setTransform(Transform.scale(scale, scale));
                write(scene.getRoot().snapshot(parameters, null), name + (scale == 1 ? "" : "-150"));
            }
            return 0;
        });
    }

    /** Draws something as it is, on the drawing thread. */
    static void picture(Node node, String name) throws IOException {
        if (DRAWN) write(node.snapshot(null, null), name);
    }

    private static void write(WritableImage image, String name) throws IOException {
        Path folder = Path.of(System.getProperty("slagboom.build", "target"), "pictures");
        Files.createDirectories(folder);
        ImageIO.write(
                Objects.requireNonNull(SwingFXUtils.fromFXImage(image, null)),
                "png",
                folder.resolve(name + ".png").toFile());
    }

    /** A window in a theme. */
    static MainWindow window(Services services, Language language, boolean dark) {
        (dark ? Appearance.DARK : Appearance.LIGHT).keep(services.settings());
        return new MainWindow(services, language);
    }
}
