package nl.slagboom.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Refusal;

/** A file that is there whole or not at all: what stood there stays until the new one is finished. */
public final class WholeFile {

    private static final System.Logger LOG = System.getLogger(WholeFile.class.getName());

    private WholeFile() {}

    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** @throws Refusal when it cannot be written there */
    public static void write(Path file, Content content, Progress progress) {
        write(file, content, finished -> {}, progress);
    }

    /**
     * @param keeping is given the file when it is whole, before it takes its place; where this fails, it takes none
     * @throws Refusal when it cannot be written there
     */
    static void write(Path file, Content content, Consumer<Path> keeping, Progress progress) {
        Path unfinished = null;
        try {
            unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), ".slagboom", ".tmp");
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                content.write(out);
            }
            progress.checkCancelled();
            keeping.accept(unfinished);
            move(unfinished, file);
        } catch (IOException e) {
            throw new Refusal(e, "export.not.written", file);
        } finally {
            if (unfinished != null) delete(unfinished);
        }
    }

    /**
     * Looks beforehand whether a file may take its place.
     *
     * @throws Refusal when something is there that it cannot replace: a folder, or a file that another program holds
     */
    static void checkPlace(Path file) {
        try {
            if (Files.isDirectory(file)) throw new FileSystemException(String.valueOf(file));
            if (Files.exists(file))
                FileChannel.open(file, StandardOpenOption.WRITE).close();
        } catch (IOException e) {
            throw new Refusal(e, "export.not.written", file);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Left behind: " + unfinished, e);
        }
    }
}
