package nl.slagboom.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A finished file that is to be a register: it lies on the disk whole before it bears the register's name. */
record Successor(Path file) {

    /** A last look at the register that is about to go. */
    @FunctionalInterface
    interface LastLook {
        boolean allows() throws IOException;
    }

    /** Where there is no register yet. */
    void found(Path register) throws IOException {
        force();
        Files.move(file, register);
    }

    /**
     * Takes the place of a register, while nobody else has it open.
     *
     * @param look what is done with the old one before, alone with it
     * @return whether it did; not when somebody has that open, or the last look did not allow it
     */
    boolean replace(Path register, LastLook look) throws IOException {
        letReadBy(register);
        force();
        // H2 locks the register's file too: who holds its lock is alone with it.
        try (FileChannel channel = FileChannel.open(register, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null || !look.allows()) return false;
            Files.move(file, register, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (OverlappingFileLockException e) {
            return false; // opened by this very program
        }
    }

    /** Whoever could open the register still can; a temporary file is its maker's alone. */
    private void letReadBy(Path register) throws IOException {
        PosixFileAttributeView known = Files.getFileAttributeView(register, PosixFileAttributeView.class);
        if (known != null)
            Files.setPosixFilePermissions(file, known.readAttributes().permissions());
    }

    private void force() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
