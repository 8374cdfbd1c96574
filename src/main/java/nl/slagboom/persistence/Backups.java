package nl.slagboom.persistence;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Where a register lies, and what lies beside it in case that is lost.
 *
 * @param register its file
 * @param folder of the backups that the program makes by itself
 * @param count how many there are
 * @param newest when the newest was made; each was read whole then
 */
public record Backups(Path register, Path folder, int count, Optional<LocalDateTime> newest) {}
