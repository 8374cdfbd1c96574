package nl.slagboom.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what the commands do, or all of one of them. */
@Command(name = "help", mixinStandardHelpOptions = true)
final class HelpCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "COMMAND", descriptionKey = "cli.help.command")
    private List<String> words = List.of();

    HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine asked = Objects.requireNonNull(spec).commandLine().getParent();
        for (String word : words) {
            CommandLine below = asked.getSubcommands().get(word);
            if (below == null) throw new UnmatchedArgumentException(asked, List.of(word));
            asked = below;
        }
        asked.usage(terminal.out());
        return Exit.DONE;
    }
}
