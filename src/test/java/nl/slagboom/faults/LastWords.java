package nl.slagboom.faults;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a process said until it was killed. */
final class LastWords {

    /** A changeset that was acknowledged. */
    record Kept(long number, UUID uuid) {}

    private final Path folder;
    private final Map<Path, Kept> kept = new LinkedHashMap<>();
    private @Nullable Path begun;
    private int acknowledged;

    LastWords(Path folder) {
        this.folder = folder;
    }

    void hear(String line) {
        String[] words = line.split(" ", -1);
        Path file = folder.resolve(words[1]);
        if (words[0].equals("begin")) {
            begun = file;
        } else {
            kept.put(file, new Kept(Long.parseLong(words[2]), UUID.fromString(words[3])));
            begun = null;
            acknowledged++;
        }
    }

    /** The last changeset of each file. */
    Map<Path, Kept> kept() {
        return kept;
    }

    /** The file on which it had begun and not ended; null between two. */
    @Nullable
    Path begun() {
        return begun;
    }

    int acknowledged() {
        return acknowledged;
    }
}
