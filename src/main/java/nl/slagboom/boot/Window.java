package nl.slagboom.boot;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.Look;
import nl.slagboom.ui.shell.MainWindow;
import nl.slagboom.ui.shell.Services;
import org.jspecify.annotations.Nullable;

/** Opens the window first and the register behind it. */
public final class Window extends Application {

    private static final System.Logger LOG = System.getLogger(Window.class.getName());
    private static final int[] ICONS = {32, 64, 128, 256};

    private static @Nullable Opening opening;

    /**
     * What to open.
     *
     * @param socket by which second starts reach it
     * @param drafts the folder of unsaved work on this register
     * @param commands run what second starts ask
     * @param refused told when the register cannot be opened; then there is no window
     */
    record Opening(
            Supplier<Program.Services> register,
            Path socket,
            Path drafts,
            Commands commands,
            String name,
            String user,
            Language language,
            Path log,
            Consumer<Refusal> refused) {}

    /** Runs a command that was given elsewhere, and gives its exit code. */
    @FunctionalInterface
    interface Commands {
        int run(Program.Services held, Request request, PrintWriter out, PrintWriter err);
    }

    static void open(Opening what) {
        opening = what;
        launch(Window.class);
    }

    @Override
    public void start(Stage stage) {
        Opening what = opening;
        if (what == null) throw new IllegalStateException("Started without a register");
        Look.load();
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        Look.use(dark);
        stage.setTitle("Slagboom");
        for (int size : ICONS)
            stage.getIcons()
                    .add(new Image(Objects.requireNonNull(Look.class.getResource("icons/slagboom-" + size + ".png"))
                            .toExternalForm()));
        stage.setScene(new Scene(new StackPane(new ProgressIndicator()), 1366, 740));
        stage.show();
        Thread opener = new Thread(() -> openRegister(stage, what, dark), "slagboom-open");
        opener.start();
    }

    private static void openRegister(Stage stage, Opening what, boolean dark) {
        try {
            Program.Services opened = what.register().get();
            Platform.runLater(() -> show(stage, what, opened, dark));
        } catch (Refusal e) {
            what.refused().accept(e);
            Platform.exit();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The register could not be opened", e);
            what.refused().accept(new Refusal(e, "register.fault", what.log()));
            Platform.exit();
        }
    }

    private static void show(Stage stage, Opening what, Program.Services opened, boolean dark) {
        Services services = opened.forWindow(what.name(), what.user(), what.log(), new Drafts(what.drafts()));
        MainWindow window = new MainWindow(services, what.language(), dark);
        Scene scene = window.scene(stage.getScene().getWidth(), stage.getScene().getHeight());
        stage.setScene(scene);
        window.closeWith(stage);
        Optional<Doorbell> bell = hang(stage, what, opened);
        stage.setOnHidden(event -> {
            bell.ifPresent(Doorbell::close);
            opened.close();
        });
    }

    private static Optional<Doorbell> hang(Stage stage, Opening what, Program.Services opened) {
        try {
            return Optional.of(Doorbell.hang(what.socket(), (request, out, err) -> {
                if (!request.isForWindow()) return what.commands().run(opened, request, out, err);
                Platform.runLater(() -> bringToFront(stage));
                return 0;
            }));
        } catch (IOException e) {
            // The window works without; a second start will say that the register is in use.
            LOG.log(Level.WARNING, "Second starts cannot reach this window", e);
            return Optional.empty();
        }
    }

    private static void bringToFront(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }
}
