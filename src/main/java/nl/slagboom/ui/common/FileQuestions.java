package nl.slagboom.ui.common;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Asks a person for files. */
public interface FileQuestions {

    /**
     * A kind of file.
     *
     * @param name shown to the person
     * @param patterns such as {@code *.xlsx}
     */
    record Kind(String name, List<String> patterns) {
        public Kind {
            patterns = List.copyOf(patterns);
        }

        public static Kind of(String name, String... patterns) {
            return new Kind(name, List.of(patterns));
        }
    }

    /**
     * Where to save.
     *
     * @param name proposed for the file
     * @return empty when the person thought better of it
     */
    Optional<Path> toSave(Window over, String title, String name, Kind... kinds);

    /**
     * Opens a file with the program that the system has for it.
     *
     * @param failed run later where it has none, and tells so
     */
    void show(Path file, Runnable failed);

    /**
     * Opens a page of the web with the program that the system has for it.
     *
     * @param failed run later where it has none, and tells so
     */
    void visit(URI page, Runnable failed);

    /** Which file to open; empty when the person thought better of it. */
    Optional<Path> toOpen(Window over, String title, Kind... kinds);

    /** Which folder; empty when the person thought better of it. */
    Optional<Path> toPut(Window over, String title);

    /** Which files to open; none when the person thought better of it. */
    List<Path> toOpenSeveral(Window over, String title, Kind... kinds);
}
