package nl.slagboom.ui.common;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Those of a desktop, by the command that knows them: it tells where it found none, which JavaFX keeps to itself. */
public final class DesktopPrograms implements Programs {

    private static final System.Logger LOG = System.getLogger(DesktopPrograms.class.getName());
    private static final long LONGEST = 10; // seconds; what still runs then shows the file

    private final String command;
    private final Programs pages;

    /**
     * @param command takes an address, and ends with another number than 0 where it could not open it
     * @param pages opens those where there is no such command
     */
    public DesktopPrograms(String command, Programs pages) {
        this.command = command;
        this.pages = pages;
    }

    @Override
    public void open(URI what, Runnable failed) {
        try {
            CompletableFuture<Process> ended = new ProcessBuilder(command, what.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit();
            var _ = ended.orTimeout(LONGEST, TimeUnit.SECONDS).thenAccept(process -> {
                if (process.exitValue() != 0) Platform.runLater(failed);
            });
        } catch (IOException e) {
            LOG.log(Level.INFO, "No " + command + " here", e);
            if ("file".equals(what.getScheme())) Platform.runLater(failed);
            else pages.open(what, failed);
        }
    }
}
