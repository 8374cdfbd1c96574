package nl.slagboom.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * That bytes of what was erased may still lie in unused parts of a register's file: known by an empty file beside it, so that
 * it outlasts a crash.
 */
final class Remains {

    private static final System.Logger LOG = System.getLogger(Remains.class.getName());

    private final Path mark;
    private volatile boolean lie;

    Remains(Location register) {
        mark = register.erased();
        lie = Files.exists(mark);
    }

    boolean lie() {
        return lie;
    }

    /** Something is about to be erased. */
    void note() {
        lie = true;
        try {
            if (!Files.exists(mark)) Files.createFile(mark);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "That something was erased is known only until the register is closed", e);
        }
    }

    /** The file was written anew without it. */
    void gone() {
        lie = false;
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            LOG.log(Level.INFO, "The register's file will be written anew once more", e);
        }
    }
}
