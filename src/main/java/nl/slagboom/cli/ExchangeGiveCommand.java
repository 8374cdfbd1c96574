package nl.slagboom.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.exchange.write.Letters;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.register.Keeper;
import nl.slagboom.search.Query;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands a workbook out to a partner, and remembers it. */
@Command(name = "give", mixinStandardHelpOptions = true)
final class ExchangeGiveCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Mixin
    private final MailOptions mail = new MailOptions();

    @Option(names = "--to", required = true, paramLabel = "ORG", descriptionKey = "cli.exchange.to")
    private String partner = "";

    @Option(names = "--partner", paramLabel = "NDS|NRW|VLA|WAL", descriptionKey = "cli.exchange.side")
    private @Nullable Neighbour reader;

    @Option(names = "--languages", split = ",", paramLabel = "nl|de|fr|en", descriptionKey = "cli.exchange.languages")
    private List<Language> languages = List.of();

    @Option(names = "--view", paramLabel = "SEARCH", descriptionKey = "cli.option.view")
    private String view = "";

    @Option(names = "--neighbour", paramLabel = "NDS|NRW|VLA|WAL|DE|BE", descriptionKey = "cli.exchange.neighbour")
    private @Nullable Neighbour neighbour;

    @Option(names = "--fields", split = ",", paramLabel = "FIELD", descriptionKey = "cli.exchange.fields")
    private @Nullable Set<String> fields;

    @Mixin
    private final AnswerBy until = new AnswerBy();

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.exchange.file")
    private Path file = Path.of("");

    ExchangeGiveCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Wording wording = options.wording(terminal);
        LocalDate answerBy = until.day(wording);
        mail.check(terminal);
        try (Opened opened = options.openSound(opener, terminal, false, Keeper::check)) {
            Neighbour known = reader(opened).orElse(null);
            if (known == null) terminal.err().println(wording.messages().text("cli.exchange.reader", partner));
            List<Row> rows = rows(opened.search(), wording);
            Giving.Wish wish = new Giving.Wish(
                    partner,
                    known,
                    languages(known, wording),
                    rows.stream().map(Row::id).toList(),
                    fields,
                    answerBy);
            Path workbook = terminal.folder().resolve(file);
            Replaced replaced = new Replaced(terminal);
            replaced.look(file);
            mail.look(replaced);
            HandOut.Entry given = opened.giving().give(wish, workbook, options.by(terminal), Progress.NONE);
            mail.write(to -> Letters.given(given, workbook, to), terminal);
            replaced.say(wording);
            say(given, rows.size(), wording);
        }
        return Exit.DONE;
    }

    private void say(HandOut.Entry given, int asked, Wording wording) {
        int out = given.obstacles().size();
        if (out < asked)
            terminal.err().println(wording.messages().text("cli.exchange.some", out, asked, given.partner()));
        AnswerBy.warn(given, wording, terminal);
        if (options.json) {
            Map<String, Object> json = ExchangeListCommand.json(given);
            json.put("withheld", asked - out);
            mail.tell(json);
            terminal.out().println(Json.print(json));
        } else {
            terminal.out().println(wording.messages().text("cli.exchange.given", file, out, given.partner()));
            mail.tell(wording, terminal);
        }
    }

    private List<Row> rows(Search search, Wording wording) {
        Neighbour with = neighbour;
        Query query = Views.query(view, wording.messages());
        return search.rows(query).find(query).stream()
                .filter(row -> with == null
                        || row.get(ObstacleFields.NEIGHBOURS).orElse(Set.of()).stream()
                                .anyMatch(with::covers))
                .toList();
    }

    /** On which side of the border the partner is: as said, or as its name says. */
    private Optional<Neighbour> reader(Opened opened) {
        if (reader != null) return Optional.of(reader);
        Set<Neighbour> named = opened.intake().vocabulary().neighboursIn(partner);
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private List<Language> languages(@Nullable Neighbour known, Wording wording) {
        if (!languages.isEmpty()) return List.copyOf(new LinkedHashSet<>(languages));
        return List.of(known == null ? wording.language() : known.language());
    }
}
