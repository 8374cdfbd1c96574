package nl.slagboom.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The scripts that make the tables, as far as it must be known without asking Flyway, which takes longer than a start. */
final class Scripts {

    static final String FOLDER = "nl/slagboom/persistence/migration";

    private static final Pattern NAME = Pattern.compile("(?:.*/)?V(\\d+)__\\w+\\.sql");

    private Scripts() {}

    /** The version that the last of them makes. */
    static String newest() {
        URL folder = Objects.requireNonNull(Scripts.class.getResource("/" + FOLDER));
        try {
            if (folder.openConnection() instanceof JarURLConnection jar)
                return newest(jar.getJarFile().stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(FOLDER)));
            try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
                return newest(files.map(file -> String.valueOf(file.getFileName())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e); // a folder of the class path has a path
        }
    }

    private static String newest(Stream<String> names) {
        int newest = names.map(NAME::matcher)
                .filter(Matcher::matches)
                .mapToInt(name -> Integer.parseInt(name.group(1)))
                .max()
                .orElseThrow();
        return String.valueOf(newest);
    }
}
