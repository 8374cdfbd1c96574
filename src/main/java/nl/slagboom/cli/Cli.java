package nl.slagboom.cli;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.model.Unreadable;
import nl.slagboom.model.code.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs one command. Whatever goes wrong is a sentence and an exit code, never a stack trace. */
public final class Cli {

    private static final Logger LOG = System.getLogger(Cli.class.getName());

    private final Opener opener;
    private final Terminal terminal;
    private final String version;

    public Cli(Opener opener, Terminal terminal, String version) {
        this.opener = opener;
        this.terminal = terminal;
        this.version = version;
    }

    @Command(name = "slagboom", mixinStandardHelpOptions = true)
    private static final class Root {}

    /** Runs the command that these words say, and gives its exit code. */
    public int run(String... words) {
        Messages messages = Messages.of(language(words).locale());
        CommandLine line = new CommandLine(new Root())
                .addSubcommand(new ListCommand(opener, terminal))
                .addSubcommand(new ShowCommand(opener, terminal))
                .addSubcommand(new ImportCommand(opener, terminal))
                .addSubcommand(new ExportCommand(opener, terminal))
                .addSubcommand(new CheckCommand(opener, terminal))
                .addSubcommand(new BackupCommand(opener, terminal))
                .addSubcommand(new RestoreCommand(opener, terminal))
                .addSubcommand(new DemoCommand(opener, terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(new Words(messages))
                .setOut(terminal.out())
                .setErr(terminal.err());
        line.getSubcommands()
                .get("import")
                .getCommandSpec()
                .usageMessage()
                .footer("", messages.text("cli.import.codes", MappedColumns.codes()));
        line.getCommandSpec().version("Slagboom " + version);
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().version("Slagboom " + version));
        line.setParameterExceptionHandler((e, args) -> {
            terminal.err().println(messages.text("cli.usage", String.valueOf(e.getMessage())));
            return Exit.USAGE;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, messages));
        if (words.length == 0) {
            line.usage(terminal.out());
            return Exit.USAGE;
        }
        int exit = line.execute(words);
        terminal.out().flush();
        terminal.err().flush();
        return exit;
    }

    private int failed(Exception e, Messages messages) {
        // A refusal that has no words is a fault too.
        if (e instanceof Refusal refusal && messages.has(refusal.key())) {
            terminal.err().println(messages.text(refusal));
            return switch (refusal) {
                case Unreadable unreadable -> Exit.UNREADABLE;
                case RegisterUnavailable unavailable -> Exit.UNAVAILABLE;
                default -> Exit.PARTLY;
            };
        }
        String code = Integer.toHexString(System.identityHashCode(e)).toUpperCase(Locale.ROOT);
        LOG.log(Level.ERROR, "Fault " + code, e);
        terminal.err().println(messages.text("cli.fault", code));
        return Exit.FAULT;
    }

    private Language language(String... words) {
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.equals("--lang") && i + 1 < words.length) return Language.of(Locale.of(words[i + 1]));
            if (word.startsWith("--lang=")) return Language.of(Locale.of(word.substring(7)));
        }
        return terminal.language();
    }
}
