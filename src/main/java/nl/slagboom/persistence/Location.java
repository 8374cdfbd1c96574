package nl.slagboom.persistence;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.slagboom.model.RegisterUnavailable;

/**
 * Where a register lies: one H2 file. People name it with or without H2's ending.
 *
 * @param base the absolute path without {@code .mv.db}
 */
public record Location(Path base) {

    private static final String ENDING = ".mv.db";

    /** @throws RegisterUnavailable when H2 would read something else into the path */
    public static Location of(Path named) {
        String path = place(named.toAbsolutePath().normalize()).toString();
        if (path.contains(";")) throw new RegisterUnavailable("register.path.semicolon", named);
        String base = path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
        return new Location(Path.of(base));
    }

    /** Whoever names a folder means the register in it, unless one of that name lies beside it. */
    private static Path place(Path named) {
        boolean folder = Files.isDirectory(named) && !Files.isRegularFile(Path.of(named + ENDING));
        return folder ? named.resolve("register") : named;
    }

    public Path file() {
        return base.resolveSibling(base.getFileName() + ENDING);
    }

    /** What lies beside it, and tells what was recorded in it last. */
    public Path last() {
        return base.resolveSibling(base.getFileName() + ".last");
    }

    /** What lies beside it while bytes of what was erased may still lie in it. */
    Path erased() {
        return base.resolveSibling(base.getFileName() + ".erased");
    }

    public boolean exists() {
        return Files.exists(file());
    }

    /** The name a person knows it by. */
    public String name() {
        return String.valueOf(base.getFileName());
    }

    /** @param create whether a missing file is made; else it is an error */
    String url(boolean create) {
        // async: an interrupt on one thread does not close the file for all. WRITE_DELAY=0: a commit is on its way to
        // the disk before it is acknowledged. REUSE_SPACE=FALSE: H2 2.5.252 writes its header too early where a commit
        // goes into freed space; after a crash such a commit is not found again. At the end of the file it is.
        return "jdbc:h2:async:" + base + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
                + (create ? "" : ";IFEXISTS=TRUE");
    }

    @Override
    public String toString() {
        return file().toString();
    }
}
