package nl.slagboom.ui.common;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a person keeps documents: as the desktop calls that place, else as most systems do, else at home. */
final class DocumentsFolder {

    private static final System.Logger LOG = System.getLogger(DocumentsFolder.class.getName());
    private static final Pattern NAMED = Pattern.compile("XDG_DOCUMENTS_DIR=\"(?:\\$HOME/)?(.*)\"");

    private DocumentsFolder() {}

    static Path of(Path home) {
        return Stream.of(named(home), Optional.of(home.resolve("Documents")))
                .flatMap(Optional::stream)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home);
    }

    private static Optional<Path> named(Path home) {
        Path said = home.resolve(".config/user-dirs.dirs");
        if (!Files.exists(said)) return Optional.empty();
        try {
            return Files.readAllLines(said).stream()
                    .map(NAMED::matcher)
                    .filter(Matcher::matches)
                    .findFirst()
                    .map(line -> home.resolve(line.group(1)));
        } catch (IOException | InvalidPathException e) {
            LOG.log(Level.INFO, "Not known where documents are", e);
            return Optional.empty();
        }
    }
}
