package nl.slagboom.boot;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.slagboom.cli.Cli;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.cli.Terminal;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterFile;
import nl.slagboom.model.RegisterPlace;
import nl.slagboom.model.RegisterServer;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.model.code.Language;
import nl.slagboom.persistence.Location;
import nl.slagboom.ui.common.Settings;

/** The program's entry point: a command where one is given, else the window. */
public final class Slagboom {

    private static final int UNAVAILABLE = 4;
    private static final int NO_DISPLAY = 69;

    private final Places places;
    private final Settings settings;
    private final Passwords passwords;
    private final Program program;
    private final Terminal terminal;
    private final Start start;

    private Slagboom(Places places, Settings settings, Terminal terminal, Start start) {
        this.places = places;
        this.settings = settings;
        this.terminal = terminal;
        this.start = start;
        passwords = new TerminalPasswords(
                System.getenv(), Messages.of(terminal.language().locale()));
        program = new Program(places, settings, passwords);
    }

    public static void main(String[] words) throws InterruptedException {
        Places places =
                Places.of(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "."));
        if (words.length == 1 && words[0].equals("--train")) {
            Logs.to(places.trainingLog()); // it runs beside a window, whose faults must be where they are said to be
            Training.run(places.trainingLog());
            System.exit(0);
        }
        Logs.to(places.log());
        Start start = new Start(words);
        Settings settings = Settings.of(places.settingsFile());
        Terminal terminal = new Terminal(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Path.of("").toAbsolutePath(),
                start.language().orElseGet(() -> language(settings)),
                user(start, settings));
        OptionalInt exit = new Slagboom(places, settings, terminal, start).run();
        if (exit.isPresent()) System.exit(exit.getAsInt());
    }

    /** As it was last chosen, else as this machine speaks. */
    private static Language language(Settings settings) {
        return settings.get("language")
                .map(code -> Language.of(Locale.of(code)))
                .orElseGet(() -> Spoken.here(System.getenv(), Locale.getDefault()));
    }

    /**
     * Who works here: as the command says, else as the settings do, else as the machine knows him. Whoever looks at the
     * demonstration and said no name works as one of those whom it is about, and sees what is to be done today.
     */
    static String user(Start start, Settings settings) {
        return start.user()
                .or(() -> settings.get("user").filter(name -> !name.isBlank()))
                .orElseGet(() ->
                        start.isForDemonstration() ? Demonstration.COORDINATOR : System.getProperty("user.name", ""));
    }

    /** @return the exit code; empty while a window is open */
    private OptionalInt run() throws InterruptedException {
        try {
            if (start.touchesRegister()) {
                OptionalInt answered = new Door(places.socket(place()), place()).ask(request(), terminal);
                if (answered.isPresent()) return answered;
            }
        } catch (RegisterUnavailable e) {
            say(e);
            return OptionalInt.of(UNAVAILABLE);
        }
        if (start.isForWindow()) return openWindow();
        String[] words = start.words().toArray(String[]::new);
        return OptionalInt.of(new Cli(program, terminal, version()).run(words));
    }

    private RegisterPlace place() {
        if (start.isForDemonstration()) return new RegisterFile(places.demonstration());
        return start.register()
                .map(named -> RegisterPlace.of(named, terminal.folder()))
                .orElseGet(program::own);
    }

    private Request request() {
        return new Request(
                start.isForWindow() ? List.of() : start.words(),
                terminal.folder(),
                terminal.language(),
                terminal.user());
    }

    private OptionalInt openWindow() {
        var _ = new Ahead<>(Messages::all);
        try {
            boolean first = !start.isForDemonstration()
                    && start.register().isEmpty()
                    && place() instanceof RegisterFile file
                    && !Location.of(file.path()).exists();
            Window.open(new Window.Opening(
                    first ? null : wanted(),
                    places.register(),
                    this::chosen,
                    this::answer,
                    terminal.user(),
                    terminal.language(),
                    places.log(),
                    settings,
                    this::say));
            return OptionalInt.empty();
        } catch (UnsupportedOperationException e) {
            // So JavaFX says that there is no display where one was announced.
            terminal.err().println(Messages.of(terminal.language().locale()).text("cli.display"));
            return OptionalInt.of(NO_DISPLAY);
        }
    }

    private Window.Wanted wanted() {
        if (start.isForDemonstration()) return demonstration();
        return switch (place()) {
            case RegisterFile file -> wanted(file);
            case RegisterServer server -> wanted(server);
        };
    }

    private Window.Wanted wanted(RegisterFile file) {
        Location location = Location.of(file.path());
        String name = location.file().equals(places.register()) ? "shell.name.own" : location.name();
        return new Window.Wanted(
                new Ahead<>(() -> reading(program.open(file, true))),
                password -> program.open(file, true),
                places.socket(file),
                places.drafts(file),
                name,
                "shell.opening",
                Program.rescue(location),
                this::wanted,
                null,
                "");
    }

    private Window.Wanted wanted(RegisterServer server) {
        Optional<String> known = passwords.known();
        return new Window.Wanted(
                new Ahead<>(() -> reading(program.open(server, known, true))),
                password -> reading(program.open(server, Optional.of(password), true)),
                places.socket(server),
                places.drafts(server),
                server.database(),
                "shell.opening",
                null,
                this::wanted,
                null,
                "");
    }

    /** Its rows are read while the screens are being made. */
    private static Program.Services reading(Program.Services opened) {
        var _ = new Ahead<>(opened.search()::rows);
        return opened;
    }

    private Window.Wanted demonstration() {
        RegisterFile there = new RegisterFile(places.demonstration());
        boolean made = Files.exists(places.demonstration());
        return new Window.Wanted(
                program::demonstration,
                password -> program.demonstration(),
                places.socket(there),
                places.drafts(there),
                "shell.name.demonstration",
                made ? "shell.opening" : "shell.opening.demonstration",
                Program.rescue(Location.of(places.demonstration())),
                this::demonstration,
                null,
                "");
    }

    /** What a first start or the settings chose; a place of one's own is remembered once it is open. */
    private Window.Wanted chosen(Optional<Path> own) {
        return own.map(place -> wanted(new RegisterFile(Location.of(place).file()))
                        .remembered(Location.of(place).file(), () -> chosen(own)))
                .orElseGet(this::demonstration);
    }

    /** Runs a command that was given elsewhere on the register that the window holds. */
    private int answer(Program.Services held, Request request, PrintWriter out, PrintWriter err) {
        Terminal there = new Terminal(out, err, request.folder(), request.language(), request.user());
        return new Cli(new Lent(held, settings), there, version())
                .run(request.words().toArray(String[]::new));
    }

    private void say(Refusal refusal) {
        terminal.err().println(Messages.of(terminal.language().locale()).text(refusal));
    }

    private static String version() {
        return Optional.ofNullable(Slagboom.class.getPackage().getImplementationVersion())
                .orElse("?");
    }
}
