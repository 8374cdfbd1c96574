package nl.slagboom.boot;

import java.nio.file.Path;
import java.util.Objects;
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
import nl.slagboom.ui.common.Look;
import nl.slagboom.ui.shell.MainWindow;
import nl.slagboom.ui.shell.Services;
import org.jspecify.annotations.Nullable;

/** Opens the window first and the register behind it. */
public final class Window extends Application {

    private static final int[] ICONS = {32, 64, 128, 256};

    private static @Nullable Opening opening;

    /**
     * What to open.
     *
     * @param refused told when the register cannot be opened; then there is no window
     */
    record Opening(
            Supplier<Program.Services> register,
            String name,
            String user,
            Language language,
            Path log,
            Consumer<Refusal> refused) {}

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
        }
    }

    private static void show(Stage stage, Opening what, Program.Services opened, boolean dark) {
        Services services = opened.forWindow(what.name(), what.user(), what.log());
        MainWindow window = new MainWindow(services, what.language(), dark);
        Scene scene = window.scene(stage.getScene().getWidth(), stage.getScene().getHeight());
        stage.setScene(scene);
        window.closeWith(stage);
        stage.setOnHidden(event -> opened.close());
    }
}
