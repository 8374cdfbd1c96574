package nl.slagboom.cli;

import java.util.List;
import java.util.Locale;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.code.Language;
import nl.slagboom.register.Redaction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/** Runs one command. Whatever goes wrong is a sentence and an exit code, never a stack trace. */
public final class Cli {

    private final Opener opener;
    private final Terminal given;
    private final String version;

    public Cli(Opener opener, Terminal terminal, String version) {
        this.opener = opener;
        this.given = terminal;
        this.version = version;
    }

    @Command(name = "slagboom", mixinStandardHelpOptions = true)
    private static final class Root {}

    /** Runs the command that these words say, and gives its exit code. */
    public int run(String... words) {
        Language language = language(words);
        Terminal terminal = new Terminal(given.out(), given.err(), given.folder(), language, given.user());
        Messages messages = Messages.of(language.locale());
        Failed failed = new Failed(terminal, messages, List.of(words).contains("--json"));
        CommandLine help = new CommandLine(new HelpCommand(terminal));
        CommandLine intake = new CommandLine(new ImportCommand(opener, terminal));
        List<CommandLine> ofFields = List.of(
                new CommandLine(new ExchangeGiveCommand(opener, terminal)),
                new CommandLine(new ExchangeTakeCommand(opener, terminal)),
                new CommandLine(new ExchangeAnswerCommand(opener, terminal)));
        CommandLine partnersWords = new CommandLine(new ExchangeWordsCommand(opener, terminal));
        CommandLine exchange = new CommandLine(new ExchangeCommand(terminal));
        ofFields.forEach(exchange::addSubcommand);
        exchange.addSubcommand(new ExchangeRemindCommand(opener, terminal))
                .addSubcommand(new ExchangeCloseCommand(opener, terminal))
                .addSubcommand(new ExchangeListCommand(opener, terminal))
                .addSubcommand(partnersWords);
        CommandLine tags = new CommandLine(new TagsCommand(opener, terminal))
                .addSubcommand(new TagsRenameCommand(opener, terminal))
                .addSubcommand(new TagsUnderCommand(opener, terminal))
                .addSubcommand(new TagsRemoveCommand(opener, terminal));
        CommandLine redact = new CommandLine(new RedactCommand(opener, terminal));
        CommandLine line = new CommandLine(new Root())
                .addSubcommand(new ListCommand(opener, terminal))
                .addSubcommand(new ShowCommand(opener, terminal))
                .addSubcommand(intake)
                .addSubcommand(new ExportCommand(opener, terminal))
                .addSubcommand(new PrintCommand(opener, terminal))
                .addSubcommand(exchange)
                .addSubcommand(new TodayCommand(opener, terminal))
                .addSubcommand(new RelationsCommand(opener, terminal))
                .addSubcommand(tags)
                .addSubcommand(new HistoryCommand(opener, terminal))
                .addSubcommand(new UndoCommand(opener, terminal))
                .addSubcommand(redact)
                .addSubcommand(new CheckCommand(opener, terminal))
                .addSubcommand(new BackupCommand(opener, terminal))
                .addSubcommand(new RestoreCommand(opener, terminal))
                .addSubcommand(new RescueCommand(opener, terminal))
                .addSubcommand(new DemoCommand(opener, terminal))
                .addSubcommand(help)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(new Words(messages))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler((e, args) -> failed.misused(e, List.of(args)))
                .setExecutionExceptionHandler((e, command, parsed) -> failed.because(e));
        for (CommandLine one : List.of(line, exchange, help)) acceptLanguage(one, messages);
        describe(line, messages, "cli.command");
        line.getSubcommands().forEach((name, sub) -> describe(sub, messages, "cli.command." + name));
        exchange.getSubcommands().forEach((name, sub) -> describe(sub, messages, "cli.command.exchange." + name));
        tags.getSubcommands().forEach((name, sub) -> describe(sub, messages, "cli.command.tags." + name));
        for (CommandLine one : ofFields)
            one.getCommandSpec()
                    .usageMessage()
                    .footer("", messages.text("cli.redact.codes", CodeLines.of(Giving.changeable())));
        partnersWords
                .getCommandSpec()
                .usageMessage()
                .footer("", messages.text("cli.exchange.words.codes", ExchangeWordsCommand.codes()));
        intake.getCommandSpec().usageMessage().footer("", messages.text("cli.import.codes", MappedColumns.codes()));
        redact.getCommandSpec()
                .usageMessage()
                .footer("", messages.text("cli.redact.codes", CodeLines.of(Redaction.codes())));
        int exit = words.length == 0 ? Exit.USAGE : line.execute(words);
        if (words.length == 0) line.usage(terminal.out());
        terminal.out().flush();
        terminal.err().flush();
        return exit;
    }

    /** Where no command does: the language is read before anything else is. */
    private static void acceptLanguage(CommandLine line, Messages messages) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder("--lang")
                        .paramLabel("nl|de|fr|en")
                        .type(Language.class)
                        .description(messages.text("cli.option.lang"))
                        .build());
    }

    private void describe(CommandLine line, Messages messages, String key) {
        line.getCommandSpec().version("Slagboom " + version);
        line.getCommandSpec()
                .usageMessage()
                .description(messages.text(key))
                .synopsisHeading(messages.text("cli.help.usage") + " ")
                .synopsisSubcommandLabel("COMMAND")
                .commandListHeading("%n" + messages.text("cli.help.commands", helpOn(line)) + "%n");
    }

    /** The command that says all of a command, or of one of those below it. */
    static String helpOn(CommandLine line) {
        String name = line.getCommandSpec().qualifiedName();
        int first = name.indexOf(' ');
        return first < 0 ? name + " help" : name.substring(0, first) + " help" + name.substring(first);
    }

    private Language language(String... words) {
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.equals("--lang") && i + 1 < words.length) return Language.of(Locale.of(words[i + 1]));
            if (word.startsWith("--lang=")) return Language.of(Locale.of(word.substring(7)));
        }
        return given.language();
    }
}
