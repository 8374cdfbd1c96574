package nl.slagboom.cli;

import java.util.concurrent.Callable;
import nl.slagboom.search.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the demonstration register. Without {@code --list} or {@code --json} the program opens its window instead. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--list", descriptionKey = "cli.demo.list")
    private boolean list;

    DemoCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!list && !options.json) {
            terminal.err().println(options.wording(terminal).messages().text("cli.demo.window"));
            return Exit.USAGE;
        }
        try (Opened opened = opener.demonstration()) {
            ListCommand.print(opened.search().rows(), Query.ALL, null, options, terminal);
        }
        return Exit.DONE;
    }
}
