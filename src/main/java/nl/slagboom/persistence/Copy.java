package nl.slagboom.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/**
 * A copy of a closed register that is worked on, and takes its place when it is done: whatever happens on the way, there is
 * a whole register. It is gone when this is closed, unless it took that place.
 */
final class Copy implements AutoCloseable {

    private final Path original;
    private final Path copy;
    private final long size;
    private final FileTime written;

    private Copy(Path original, Path copy, long size, FileTime written) {
        this.original = original;
        this.copy = copy;
        this.size = size;
        this.written = written;
    }

    static Copy of(Location register) throws IOException {
        Path file = register.file();
        Path folder = Objects.requireNonNull(file.getParent(), "a file lies in a folder");
        FileTime written = Files.getLastModifiedTime(file);
        long size = Files.size(file);
        Path copy = Files.createTempFile(folder, ".slagboom", ".mv.db");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        return new Copy(file, copy, size, written);
    }

    /** Whoever could open the register still can; a temporary file is its maker's alone. */
    static void letReadBy(Path file, Path copy) throws IOException {
        PosixFileAttributeView known = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (known != null)
            Files.setPosixFilePermissions(copy, known.readAttributes().permissions());
    }

    Location location() {
        return Location.of(copy);
    }

    /** Puts it, closed, in the place of the register; not when somebody has opened that meanwhile. */
    boolean takePlace() throws IOException {
        letReadBy(original, copy);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        // H2 locks the register's file too: who holds its lock is alone with it.
        try (FileChannel channel = FileChannel.open(original, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            boolean untouched = lock != null
                    && Files.size(original) == size
                    && Files.getLastModifiedTime(original).equals(written);
            if (untouched)
                Files.move(copy, original, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return untouched;
        } catch (OverlappingFileLockException e) {
            return false; // opened again by this very program
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(copy);
    }
}
