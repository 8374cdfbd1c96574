package nl.slagboom.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.search.Meant;
import nl.slagboom.search.Query;
import nl.slagboom.search.QueryParser;
import nl.slagboom.search.Row;
import nl.slagboom.search.Rows;
import nl.slagboom.search.Search;
import nl.slagboom.search.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the obstacles, all or those that a search finds, as they are or as they were. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Mixin
    private final AsOf asOf = new AsOf();

    @Parameters(arity = "0..*", paramLabel = "WORD", descriptionKey = "cli.list.words")
    private final List<String> words = List.of();

    ListCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String typed = String.join(" ", words);
        Wording wording = options.wording(terminal);
        Query query = Views.query(typed, wording.messages());
        try (Opened opened = options.open(opener, terminal, false)) {
            Search search = opened.search();
            AsOf.Past past = asOf.past(search, wording).orElse(null);
            if (past == null) {
                print(search.rows(query), query, null, options, terminal);
                if (!options.json) sayWhatIsMeant(search.rows(query), query, typed, wording);
            } else {
                Query then = Views.query(typed, wording.messages(), past.clock());
                print(search.rowsAt(past.changeset().number()), then, past, options, terminal);
            }
            options.warn(opened, terminal);
        }
        return Exit.DONE;
    }

    private void sayWhatIsMeant(Rows all, Query query, String typed, Wording wording) {
        if (!all.find(query).isEmpty()) return;
        Messages messages = wording.messages();
        QueryParser parser = Views.parser(Clock.system(ZoneId.systemDefault()));
        Meant.first(parser.meant(typed), Query.ALL, all)
                .or(() -> Meant.first(parser.meant(typed, new Vocabulary(all)), Query.ALL, all))
                .ifPresent(finding -> terminal.err()
                        .println(messages.text(
                                "register.meant", finding.meant().typed(messages::label), finding.count())));
    }

    /**
     * Prints what a question finds.
     *
     * @param past what they were read from; null for the register as it is
     */
    static void print(Rows all, Query query, AsOf.@Nullable Past past, Options options, Terminal terminal) {
        List<Row> rows = all.find(query);
        if (options.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            if (past != null) json.put("as_of", past.changeset().number());
            json.put(
                    "obstacles",
                    rows.stream().map(row -> json(row, all.foundIn(row, query))).toList());
            terminal.out().println(Json.print(json));
            return;
        }
        Wording wording = options.wording(terminal);
        if (past != null) past.say(terminal, wording);
        for (Row row : rows) {
            terminal.out()
                    .printf(
                            "%-14s %-28s %s%n",
                            row.reference(),
                            wording.value(row.status()),
                            row.title().shown(wording.language()));
            List<String> documents = all.foundIn(row, query);
            if (!documents.isEmpty())
                terminal.out()
                        .printf(
                                "%-43s %s%n",
                                "", wording.messages().text("cli.list.found", String.join(", ", documents)));
        }
        terminal.err().println(wording.messages().text("cli.list.count", rows.size()));
    }

    /** @param documents in which stands of the question what the obstacle itself does not say */
    private static Map<String, Object> json(Row row, List<String> documents) {
        Map<String, Object> json = new LinkedHashMap<>(Json.of(row.values()));
        if (!documents.isEmpty()) json.put("found_in", documents);
        return json;
    }
}
