package nl.slagboom.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The log: a file that turns over, without what is kept in a register, and nothing on the terminal. */
final class Logs {

    private static final Logger JAVAFX = Logger.getLogger("javafx"); // held, or its level is forgotten
    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private Logs() {}

    /** @param file the newest; its name ends in {@code .0.log}, and older ones have a higher number */
    static void to(Path file) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        // JavaFX warns that it runs from the class path, as it is meant to here.
        JAVAFX.setLevel(Level.SEVERE);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            String pattern = file.toString().replace("%", "%%").replaceFirst("\\.0\\.log$", ".%g.log");
            Handler handler = new FileHandler(pattern, BYTES, FILES, true);
            handler.setFormatter(new LogLine());
            root.addHandler(handler);
        } catch (IOException e) {
            // A program that cannot log still serves its user.
            System.err.println("slagboom: " + file + ": " + e.getMessage());
        }
    }
}
