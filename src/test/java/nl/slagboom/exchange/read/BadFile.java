package nl.slagboom.exchange.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * A file that no program should take for a list.
 *
 * @param name the file's own
 * @param key of the sentence with which it is refused
 */
public record BadFile(String name, String key, Making making) {

    /** Makes the file. */
    @FunctionalInterface
    public interface Making {
        void at(Path file) throws IOException, GeneralSecurityException;
    }

    /** Its bytes. */
    @FunctionalInterface
    interface Bytes {
        byte[] bytes() throws IOException, GeneralSecurityException;
    }

    static BadFile of(String name, String key, Bytes bytes) {
        return new BadFile(name, key, file -> Files.write(file, bytes.bytes()));
    }

    /** @return where it lies */
    public Path in(Path folder) throws IOException, GeneralSecurityException {
        Path file = folder.resolve(name);
        making.at(file);
        return file;
    }

    @Override
    public String toString() {
        return name;
    }
}
