package nl.slagboom.ui.texts;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.value.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Standard texts as files that a person can read, write and pass on: {@code NAME.txt} each, in UTF-8. What an older editor
 * wrote in Windows-1252 is read as well.
 *
 * @param place null where they last as long as the program
 */
record TextFolder(@Nullable Path place) {

    private static final String ENDING = ".txt";
    private static final Charset OLDER = Charset.forName("windows-1252");

    /**
     * Reads all, by name.
     *
     * @throws Refusal when one cannot be read
     */
    List<StandardText> read() {
        if (place == null || !Files.isDirectory(place)) return List.of();
        List<StandardText> texts = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "*" + ENDING)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                texts.add(new StandardText(name.substring(0, name.length() - ENDING.length()), text(file)));
            }
        } catch (IOException e) {
            throw new Refusal("texts.unread", place);
        }
        texts.sort(Comparator.comparing(text -> Folded.of(text.name())));
        return List.copyOf(texts);
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            return Files.readString(file, OLDER);
        }
    }

    /** @throws Refusal when it cannot be written; what was there before stays */
    void write(StandardText text) {
        if (place == null) return;
        Path file = file(text.name());
        try {
            Files.createDirectories(place);
            Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
            Files.writeString(unfinished, text.text());
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal("texts.unwritten", file);
        }
    }

    /** @throws Refusal when it cannot be removed */
    void remove(String name) {
        if (place == null) return;
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new Refusal("texts.unwritten", file(name));
        }
    }

    private Path file(String name) {
        if (place == null) throw new IllegalStateException();
        return place.resolve(name + ENDING);
    }
}
