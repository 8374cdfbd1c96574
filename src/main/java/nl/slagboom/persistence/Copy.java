package nl.slagboom.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
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
        Path copy = Files.createTempFile(folder, Unfinished.PREFIX, ".mv.db");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        return new Copy(file, copy, size, written);
    }

    Location location() {
        return Location.of(copy);
    }

    /** Of the register that it is a copy of. */
    Witness witness() {
        return Witness.of(Location.of(original));
    }

    /** Puts it, closed, in the place of the register; not when somebody has opened that meanwhile. */
    boolean takePlace() throws IOException {
        return new Successor(copy)
                .replace(
                        original,
                        () -> Files.size(original) == size
                                && Files.getLastModifiedTime(original).equals(written));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(copy);
    }
}
