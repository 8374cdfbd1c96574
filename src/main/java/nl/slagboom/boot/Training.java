package nl.slagboom.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.register.Batch;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.Look;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.common.SystemFiles;
import nl.slagboom.ui.shell.MainWindow;

/**
 * Goes once through what every start does, without a display and on a register of its own that is then thrown away, so
 * that the virtual machine can keep what it has loaded, and what it learnt to be worth compiling, for the next start.
 */
final class Training {

    private static final long LONGEST = 2_000; // milliseconds that the rows get to be drawn
    private static final int COPIES = 50; // a list long enough to show where the time goes
    private static final int READINGS = 4;
    private static final int ROUNDS = 2;
    private static final long EACH = 300; // milliseconds that what was opened gets to be drawn

    /** What the names of commands begin with, in the order of a walk; palette and help open and close. */
    private static final List<String> WALK = List.of(
            "command.go.",
            "command.relations",
            "command.settings",
            "command.go.register",
            "command.next",
            "command.detail.tab.",
            "command.detail.add.report",
            "command.detail.revert",
            "command.detail.add.note",
            "command.detail.revert",
            "command.detail.print",
            "command.go.register",
            "command.palette",
            "command.palette",
            "command.help",
            "command.help");

    private Training() {}

    static void run(Path log) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Path folder = Files.createTempDirectory("slagboom-training");
            try {
                train(Location.of(folder.resolve("register")), log);
            } finally {
                sweep(folder);
            }
        } catch (IOException e) {
            // Without it a start takes longer, and that is all.
            System.getLogger(Training.class.getName()).log(System.Logger.Level.WARNING, "Not trained", e);
        }
    }

    private static void train(Location location, Path log) throws InterruptedException {
        Demonstration.Walk walk = new Demonstration.Walk();
        try (Program.Services services = Program.Services.of(Database.create(location, walk), walk)) {
            fill(services, walk);
        }
        for (int i = 0; i < READINGS; i++) {
            try (Program.Services services = Program.Services.of(Database.open(location, walk), walk)) {
                services.search().rows();
            }
        }
        try (Program.Services services = Program.Services.of(Database.open(location, walk), walk)) {
            CompletableFuture<MainWindow> shown = new CompletableFuture<>();
            Platform.startup(() -> {
                Look.load();
                MainWindow window = new MainWindow(
                        services.forWindow(
                                "",
                                "",
                                log,
                                Settings.none(),
                                new SystemFiles(Settings.none(), (file, failed) -> {}),
                                Drafts.none()),
                        Language.NL);
                Stage stage = new Stage();
                stage.setScene(window.scene(1366, 740));
                stage.show();
                shown.complete(window);
            });
            MainWindow window = shown.join();
            Thread.sleep(LONGEST);
            walk(window);
        }
    }

    /** Goes past each screen and what is opened most: what is first drawn then is drawn faster in the days to come. */
    private static void walk(MainWindow window) throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            for (String begins : WALK) {
                for (Command command : onFx(window::commands)) {
                    if (command.id().startsWith(begins) && onFx(() -> run(command))) Thread.sleep(EACH);
                }
            }
        }
    }

    private static boolean run(Command command) {
        boolean can = command.isAvailable();
        if (can) command.run();
        return can;
    }

    private static <R> R onFx(Supplier<R> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    private static void fill(Program.Services services, Demonstration.Walk walk) {
        Demonstration.fill(services.search(), services.register(), walk);
        List<Dossier> copies = new ArrayList<>();
        for (Dossier dossier : services.search().dossiers()) {
            for (int i = 0; i < COPIES; i++) copies.add(copy(dossier));
        }
        Batch batch = new Batch(copies, List.of(), null);
        services.register().apply(batch, ChangeKind.DEMONSTRATION, "", "", Progress.NONE);
    }

    private static Dossier copy(Dossier dossier) {
        return Dossier.begin().with(dossier.values().with(ObstacleFields.REFERENCE, null));
    }

    private static void sweep(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) Files.delete(file);
        }
    }
}
