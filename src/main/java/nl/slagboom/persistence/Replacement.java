package nl.slagboom.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.slagboom.model.RegisterUnavailable;

/**
 * A whole file that takes the place of a register, which is kept beside it: killed at any moment, the one or the other is
 * there.
 */
record Replacement(Path file, Clock clock) {

    private static final System.Logger LOG = System.getLogger(Replacement.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    /**
     * Puts it there.
     *
     * @return where the register that was there is kept, where there was one
     * @throws RegisterUnavailable when somebody has that open
     */
    Optional<Path> takePlace(Location location) throws IOException {
        if (!location.exists()) {
            Files.move(file, location.file());
            return Optional.empty();
        }
        Copy.letReadBy(location.file(), file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        // H2 locks the register's file too: who holds its lock is alone with it.
        try (FileChannel channel =
                        FileChannel.open(location.file(), StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) throw new RegisterUnavailable("register.in.use", location);
            Path kept = kept(location);
            Files.move(file, location.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(kept);
        } catch (OverlappingFileLockException e) {
            throw new RegisterUnavailable(e, "register.in.use", location); // by this very program
        }
    }

    /** The former register under a second name; a copy where the disk knows no second names. */
    private Path kept(Location location) throws IOException {
        Path kept = free(location);
        try {
            Files.createLink(kept, location.file());
        } catch (UnsupportedOperationException | IOException e) {
            LOG.log(Level.INFO, "The register is copied, not linked", e);
            try {
                Files.copy(location.file(), kept, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failed) {
                Files.deleteIfExists(kept);
                throw failed;
            }
        }
        return kept;
    }

    /** A clock that was set back may give the same moment again. */
    private Path free(Location location) {
        String name = location.name() + "-before-restore-" + STAMP.format(LocalDateTime.now(clock));
        Path free = location.base().resolveSibling(name + ".mv.db");
        for (int i = 2; Files.exists(free); i++) free = location.base().resolveSibling(name + "-" + i + ".mv.db");
        return free;
    }
}
