package nl.slagboom.boot;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.model.code.Language;
import nl.slagboom.persistence.Database;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.Look;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.shell.MainWindow;

/**
 * Goes once through what every start does, without a display and on a register that lies nowhere, so that the virtual
 * machine can keep what it has loaded for the next start.
 */
final class Training {

    private static final long LONGEST = 2_000; // milliseconds that the rows get to be drawn

    private Training() {}

    static void run(Path log) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Demonstration.Walk walk = new Demonstration.Walk();
        CountDownLatch shown = new CountDownLatch(1);
        try (Program.Services services = Program.Services.of(Database.inMemory(walk), walk)) {
            Demonstration.fill(services.search(), services.register(), walk);
            Platform.startup(() -> {
                Look.load();
                MainWindow window = new MainWindow(
                        services.forWindow("", "", log, Settings.none(), Drafts.none()), Language.NL, false);
                Stage stage = new Stage();
                stage.setScene(window.scene(1366, 740));
                stage.show();
                shown.countDown();
            });
            shown.await();
            Thread.sleep(LONGEST);
        }
    }
}
