package nl.slagboom.ui.common;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a person set on this machine, by key, in a file that a person can read. It is written a second after the last
 * change, whole or not at all. Safe for any thread.
 */
public final class Settings {

    private static final System.Logger LOG = System.getLogger(Settings.class.getName());
    private static final long REST = 1_000; // milliseconds

    private final @Nullable Path file;
    private final Properties values = new Properties();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("slagboom-settings").factory());
    private @Nullable ScheduledFuture<?> planned;

    private Settings(@Nullable Path file) {
        this.file = file;
    }

    /** Those kept in a file; none where there is no file, or none that can be read. */
    public static Settings of(Path file) {
        Settings settings = new Settings(file);
        if (!Files.exists(file)) return settings;
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "Settings that cannot be read are done without: " + file, e);
        }
        return settings;
    }

    /** Settings that are kept nowhere. */
    public static Settings none() {
        return new Settings(null);
    }

    /** Where they are kept; empty where they are kept nowhere. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** The folder in which they are kept, with what else a person has of his own. */
    public Optional<Path> folder() {
        return file().map(kept -> kept.toAbsolutePath().getParent());
    }

    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    public synchronized void set(String key, String value) {
        if (value.equals(values.setProperty(key, value)) || file == null) return;
        if (planned != null) planned.cancel(false);
        planned = writer.schedule(this::save, REST, TimeUnit.MILLISECONDS);
    }

    /** Writes them now: the program ends. */
    public synchronized void save() {
        Path to = file;
        if (to == null) return;
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Path unfinished = to.resolveSibling(to.getFileName() + ".tmp");
            try (Writer out = Files.newBufferedWriter(unfinished)) {
                values.store(out, null);
            }
            Files.move(unfinished, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Settings could not be kept", e);
        }
    }
}
