package nl.slagboom.boot;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.slagboom.cli.Cli;
import nl.slagboom.cli.Terminal;
import nl.slagboom.model.code.Language;

/** The program's entry point: a command where one is given. */
public final class Slagboom {

    private Slagboom() {}

    public static void main(String[] words) {
        Places places = Places.of(
                System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "."));
        Logs.to(places.log());
        Terminal terminal = new Terminal(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Path.of("").toAbsolutePath(),
                Language.of(Locale.getDefault()),
                System.getProperty("user.name", ""));
        System.exit(new Cli(new Program(places), terminal, version()).run(words));
    }

    private static String version() {
        return Optional.ofNullable(Slagboom.class.getPackage().getImplementationVersion())
                .orElse("?");
    }
}
