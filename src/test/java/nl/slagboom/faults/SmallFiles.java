package nl.slagboom.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A limit to the size of every file that this process writes, which anybody may set for himself on Linux. */
final class SmallFiles implements Room {

    private static final String NONE = "unlimited";

    private final Path folder;

    private SmallFiles(Path folder) {
        this.folder = folder;
    }

    /** @return none where this machine does not know of such limits */
    static Optional<SmallFiles> at(Path folder) throws IOException {
        return limit(NONE) ? Optional.of(new SmallFiles(folder)) : Optional.empty();
    }

    private static boolean limit(String bytes) throws IOException {
        return Room.done(
                "prlimit", "--pid", String.valueOf(ProcessHandle.current().pid()), "--fsize=" + bytes + ":");
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public void leaveToGrow(long bytes) throws IOException {
        long largest = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) largest = Math.max(largest, Files.size(file));
        }
        leaveToNew(largest + bytes);
    }

    @Override
    public void leaveToNew(long bytes) throws IOException {
        if (!limit(String.valueOf(bytes))) throw new IOException("No limit could be set");
    }

    @Override
    public void widen() throws IOException {
        if (!limit(NONE)) throw new IOException("The limit could not be lifted");
    }

    @Override
    public void close() throws IOException {
        widen();
    }
}
