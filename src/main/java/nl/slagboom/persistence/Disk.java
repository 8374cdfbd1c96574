package nl.slagboom.persistence;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Tells from a failure what keeps a disk from being written to. */
final class Disk {

    static final String FULL = "register.disk.full";
    private static final String CLOSED = "register.disk.closed";

    /** What systems say; in the language of the machine, so that the room that is left is looked at too. */
    private static final Pattern FILLED = Pattern.compile(
            "no space left|not enough space|disk full|quota exceeded|file too large", Pattern.CASE_INSENSITIVE);

    private static final Pattern REFUSED =
            Pattern.compile("read-only|permission denied|not permitted", Pattern.CASE_INSENSITIVE);

    /** Bytes with which nothing can be done. */
    private static final long ROOM = 1L << 20;

    private Disk() {}

    /**
     * The key of a sentence about it.
     *
     * @param file that was to be written
     * @return none when the failure is another
     */
    static Optional<String> key(Throwable failure, Path file) {
        for (Throwable cause : Causes.of(failure)) {
            boolean readOnly = cause instanceof ReadOnlyFileSystemException
                    || cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY;
            if (readOnly) return Optional.of(CLOSED);
            if (cause instanceof IOException told) return Optional.of(key(told, file));
            if (cause instanceof MVStoreException store) {
                // What cannot be read is damaged.
                if (store.getErrorCode() != DataUtils.ERROR_WRITING_FAILED) return Optional.empty();
                if (store.getCause() == null) return Optional.of(key(new IOException(store.getMessage()), file));
            }
        }
        return Optional.empty();
    }

    private static String key(IOException told, Path file) {
        String said = String.valueOf(told.getMessage());
        if (FILLED.matcher(said).find()) return FULL;
        if (told instanceof AccessDeniedException || REFUSED.matcher(said).find()) return CLOSED;
        return isFull(file) ? FULL : "register.disk.failed";
    }

    private static boolean isFull(Path file) {
        Path folder = file.getParent();
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() < ROOM;
        } catch (IOException e) {
            return false; // the folder itself is gone
        }
    }
}
