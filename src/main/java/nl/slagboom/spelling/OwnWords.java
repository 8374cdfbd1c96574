package nl.slagboom.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.slagboom.model.code.Language;
import org.jspecify.annotations.Nullable;

/** The words in one language that a person added: a text file, one word a line. What is changed in it counts at once. */
final class OwnWords {

    private final @Nullable Path file;
    private final Set<String> words = new TreeSet<>();
    private @Nullable FileTime read;

    /** @param folder of the files; null where they are kept nowhere */
    OwnWords(@Nullable Path folder, Language language) {
        file = folder == null ? null : folder.resolve("words_" + language.code() + ".txt");
    }

    synchronized List<String> all() {
        renew();
        return List.copyOf(words);
    }

    /** A capital in the text says nothing; one that was added must be there. */
    synchronized boolean has(String word) {
        renew();
        return words.contains(word) || words.contains(lowered(word));
    }

    private static String lowered(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    synchronized void add(String word) {
        renew();
        if (words.add(word)) write();
    }

    synchronized void remove(String word) {
        renew();
        if (words.remove(word)) write();
    }

    private void renew() {
        if (file == null) return;
        try {
            FileTime written = Files.exists(file) ? Files.getLastModifiedTime(file) : null;
            if (written == null || written.equals(read)) return;
            words.clear();
            Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(words::add);
            read = written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        Path to = file;
        if (to == null) return;
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Path unfinished = to.resolveSibling(to.getFileName() + ".tmp");
            Files.write(unfinished, words);
            Files.move(unfinished, to, StandardCopyOption.REPLACE_EXISTING);
            read = Files.getLastModifiedTime(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
