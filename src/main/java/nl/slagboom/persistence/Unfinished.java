package nl.slagboom.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Files under way to being a register or a backup. Their names are nobody else's, and tell them from what is whole. */
final class Unfinished {

    /** What their names begin with. */
    static final String PREFIX = ".slagboom";

    private static final System.Logger LOG = System.getLogger(Unfinished.class.getName());

    private Unfinished() {}

    /** A name beside a register that nothing has yet. */
    static Path name(Location register) {
        return register.base().resolveSibling(PREFIX + UUID.randomUUID());
    }

    /** Gives it its name; where something has that already, it stays as it is. */
    static void putWhereNoneIs(Path file, Path place) throws IOException {
        try {
            // A move may replace what came there a moment ago, a link does not.
            Files.createLink(place, file);
        } catch (FileAlreadyExistsException e) {
            LOG.log(Level.INFO, "Another start was first", e);
        } catch (UnsupportedOperationException | IOException e) {
            moveWhereNoneIs(file, place);
        }
    }

    /** Not every disk knows links. */
    private static void moveWhereNoneIs(Path file, Path place) throws IOException {
        try {
            Files.move(file, place);
        } catch (FileAlreadyExistsException e) {
            LOG.log(Level.INFO, "Another start was first", e);
        }
    }

    /** Deletes from a folder what a program that was killed left there: nothing is under way for a day. */
    static void sweep(Path folder, Instant now) throws IOException {
        try (DirectoryStream<Path> begun = Files.newDirectoryStream(folder, PREFIX + "*.{mv.db,zip}")) {
            for (Path file : begun) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(1, ChronoUnit.DAYS))) drop(file);
            }
        }
    }

    static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What was under way could not be deleted", e);
        }
    }
}
