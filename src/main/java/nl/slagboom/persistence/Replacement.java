package nl.slagboom.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        Successor successor = new Successor(file);
        if (!location.exists()) {
            Witness.of(location).forget();
            successor.found(location.file());
            return Optional.empty();
        }
        Path kept = free(location);
        boolean replaced = successor.replace(location.file(), () -> {
            Witness.of(location).forget();
            keep(location.file(), kept);
            return true;
        });
        if (!replaced) throw new RegisterUnavailable("register.in.use", location);
        return Optional.of(kept);
    }

    /** The former register under a second name; a copy where the disk knows no second names. */
    private static void keep(Path register, Path kept) throws IOException {
        try {
            Files.createLink(kept, register);
        } catch (UnsupportedOperationException | IOException e) {
            LOG.log(Level.INFO, "The register is copied, not linked", e);
            try {
                Files.copy(register, kept, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failed) {
                Files.deleteIfExists(kept);
                throw failed;
            }
        }
    }

    /** A clock that was set back may give the same moment again. */
    private Path free(Location location) {
        String name = location.name() + "-before-restore-" + STAMP.format(LocalDateTime.now(clock));
        Path free = location.base().resolveSibling(name + ".mv.db");
        for (int i = 2; Files.exists(free); i++) free = location.base().resolveSibling(name + "-" + i + ".mv.db");
        return free;
    }
}
