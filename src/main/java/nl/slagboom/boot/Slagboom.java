package nl.slagboom.boot;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.slagboom.cli.Cli;
import nl.slagboom.cli.Terminal;
import nl.slagboom.i18n.Messages;

/** The program's entry point: a command where one is given, else the window. */
public final class Slagboom {

    private Slagboom() {}

    public static void main(String[] words) throws InterruptedException {
        Places places =
                Places.of(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "."));
        Logs.to(places.log());
        Terminal terminal = new Terminal(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Path.of("").toAbsolutePath(),
                Spoken.here(System.getenv(), Locale.getDefault()),
                System.getProperty("user.name", ""));
        if (words.length == 1 && words[0].equals("--train")) {
            Training.run(places.log());
            System.exit(0);
        }
        Program program = new Program(places);
        boolean demo = words.length == 1 && words[0].equals("demo");
        if (words.length == 0 || demo) openWindow(program, places, terminal, demo);
        else System.exit(new Cli(program, terminal, version()).run(words));
    }

    private static void openWindow(Program program, Places places, Terminal terminal, boolean demo) {
        Messages messages = Messages.of(terminal.language().locale());
        String name = messages.text(demo ? "shell.name.demonstration" : "shell.name.own");
        try {
            Window.open(new Window.Opening(
                    () -> demo ? program.demonstration() : program.open(null, true),
                    name,
                    terminal.user(),
                    terminal.language(),
                    places.log(),
                    refusal -> terminal.err().println(messages.text(refusal))));
        } catch (UnsupportedOperationException e) {
            // So JavaFX says that there is no display where one was announced.
            terminal.err().println(messages.text("cli.display"));
            System.exit(69);
        }
    }

    private static String version() {
        return Optional.ofNullable(Slagboom.class.getPackage().getImplementationVersion())
                .orElse("?");
    }
}
