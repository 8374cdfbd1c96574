package nl.slagboom.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.slagboom.i18n.Wording;
import nl.slagboom.search.Query;
import nl.slagboom.search.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the obstacles, all or those that a search finds. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Parameters(arity = "0..*", paramLabel = "WORD", descriptionKey = "cli.list.words")
    private final List<String> words = List.of();

    ListCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Query query =
                Views.query(String.join(" ", words), options.wording(terminal).messages());
        try (Opened opened = options.open(opener, terminal, false)) {
            print(opened, options, terminal, query);
        }
        return Exit.DONE;
    }

    static void print(Opened opened, Options options, Terminal terminal, Query query) {
        List<Row> rows = opened.search().rows().find(query);
        if (options.json) {
            terminal.out()
                    .println(Json.print(Map.of(
                            "obstacles",
                            rows.stream().map(row -> Json.of(row.values())).toList())));
            return;
        }
        Wording wording = options.wording(terminal);
        for (Row row : rows) {
            terminal.out()
                    .printf(
                            "%-14s %-28s %s%n",
                            row.reference(),
                            wording.value(row.status()),
                            row.title().shown(wording.language()));
        }
        terminal.err().println(wording.messages().text("cli.list.count", rows.size()));
    }
}
