package nl.slagboom.faults;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk in memory with a file on it that takes its room. Only the administrator of a machine may have one. */
final class SmallDisk implements Room {

    private static final int BLOCK = 4_096;

    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        ballast = folder.resolve("ballast");
    }

    /** @return none where this machine does not let us */
    static Optional<SmallDisk> at(Path folder) throws IOException {
        boolean mounted = Room.done("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", folder.toString());
        return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public void leaveToGrow(long bytes) throws IOException {
        long taken = Files.getFileStore(folder).getUsableSpace() - bytes;
        byte[] block = new byte[BLOCK];
        try (RandomAccessFile file = new RandomAccessFile(ballast.toFile(), "rw")) {
            for (long written = 0; written < taken; written += BLOCK) file.write(block);
        } catch (IOException e) {
            if (Files.getFileStore(folder).getUsableSpace() > bytes) throw e;
        }
    }

    @Override
    public void leaveToNew(long bytes) throws IOException {
        leaveToGrow(bytes);
    }

    @Override
    public void widen() throws IOException {
        Files.deleteIfExists(ballast);
    }

    /** Whether nothing can be written on it any more. */
    boolean seal() throws IOException {
        return Room.done("mount", "-o", "remount,ro", folder.toString());
    }

    boolean unseal() throws IOException {
        return Room.done("mount", "-o", "remount,rw", folder.toString());
    }

    @Override
    public void close() throws IOException {
        if (!Room.done("umount", folder.toString())) Room.done("umount", "-l", folder.toString());
    }
}
