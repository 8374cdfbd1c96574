package nl.slagboom.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import nl.slagboom.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The file of an open register, as it stood when it was opened. Some systems let it be taken away meanwhile: what is then
 * written to it is gone when it is closed.
 *
 * @param key what tells it from another file of the same name; null where a system has no such thing
 */
record Standing(Location location, @Nullable Object key) {

    static Standing of(Location location) {
        return new Standing(location, key(location));
    }

    private static @Nullable Object key(Location location) {
        try {
            return Files.readAttributes(location.file(), BasicFileAttributes.class)
                    .fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /** @throws Refusal when it is not there any more, or another is */
    void require() {
        boolean same = location.exists() && (key == null || Objects.equals(key, key(location)));
        if (!same) throw new Refusal("register.gone", location);
    }
}
