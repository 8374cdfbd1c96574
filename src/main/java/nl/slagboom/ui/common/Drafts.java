package nl.slagboom.ui.common;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Texts of unsaved work, each in a file, so that they outlive a crash. A text is written once a second has gone by without
 * another of its name, off the thread that calls. Where one cannot be written, the log says so and work goes on. Safe for
 * any thread.
 */
public final class Drafts {

    private static final System.Logger LOG = System.getLogger(Drafts.class.getName());
    private static final String END = ".draft";
    private static final long QUIET = 1_000; // milliseconds

    private final @Nullable Path folder;
    private final long quiet;
    private final ScheduledThreadPoolExecutor writer;

    /** What is to be written or, without a content, deleted. Guarded by itself. */
    private final Map<String, Waiting> waiting = new HashMap<>();

    /** An own class, for the same content kept twice is not the same waiting. */
    private static final class Waiting {
        final @Nullable String content;

        @Nullable
        Future<?> due;

        Waiting(@Nullable String content) {
            this.content = content;
        }
    }

    /** @param folder made when the first is written */
    public Drafts(Path folder) {
        this(folder, QUIET);
    }

    Drafts(@Nullable Path folder, long quiet) {
        this.folder = folder;
        this.quiet = quiet;
        // No daemon: what waits is written before the program ends. The thread ends when nothing waits.
        writer = new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "slagboom-drafts"));
        writer.setKeepAliveTime(QUIET, TimeUnit.MILLISECONDS);
        writer.allowCoreThreadTimeOut(true);
        writer.setRemoveOnCancelPolicy(true);
    }

    /** Drafts that nobody keeps: for a window that only shows. */
    public static Drafts none() {
        return new Drafts(null, QUIET);
    }

    /**
     * Keeps a text in the place of the one of that name.
     *
     * @param name of letters, digits and hyphens
     */
    public void keep(String name, String content) {
        await(name, new Waiting(content), quiet);
    }

    /** Forgets a text, if there is one. */
    public void drop(String name) {
        await(name, new Waiting(null), 0);
    }

    /** What was kept last, whether it is written already or not. It reads a file. */
    public Optional<String> read(String name) {
        if (folder == null) return Optional.empty();
        synchronized (waiting) {
            Waiting last = waiting.get(checked(name));
            if (last != null) return Optional.ofNullable(last.content);
        }
        Path file = file(folder, name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Not read: " + file, e);
            return Optional.empty();
        }
    }

    /** The names that there is a text of, in their order. It reads a folder. */
    public List<String> list() {
        if (folder == null) return List.of();
        synchronized (waiting) { // else one could be deleted between a look at the folder and one at what waits
            TreeSet<String> names = new TreeSet<>(written(folder));
            waiting.forEach((name, last) -> {
                if (last.content == null) names.remove(name);
                else names.add(name);
            });
            return List.copyOf(names);
        }
    }

    private static List<String> written(Path folder) {
        List<String> names = new ArrayList<>();
        if (!Files.isDirectory(folder)) return names;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(END)) names.add(name.substring(0, name.length() - END.length()));
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Not read: " + folder, e);
        }
        return names;
    }

    private void await(String name, Waiting next, long milliseconds) {
        if (folder == null) return;
        synchronized (waiting) {
            Waiting before = waiting.put(checked(name), next);
            if (before != null && before.due != null) before.due.cancel(false);
            next.due = writer.schedule(() -> settle(folder, name, next), milliseconds, TimeUnit.MILLISECONDS);
        }
    }

    private void settle(Path into, String name, Waiting due) {
        synchronized (waiting) {
            if (waiting.get(name) != due) return; // another came after it
        }
        Path file = file(into, name);
        try {
            if (due.content == null) Files.deleteIfExists(file);
            else write(file, due.content);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Not kept: " + file, e);
        }
        synchronized (waiting) {
            waiting.remove(name, due);
        }
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + END);
    }

    private static String checked(String name) {
        if (!name.matches("[A-Za-z0-9-]+")) throw new IllegalArgumentException(name);
        return name;
    }
}
