package nl.slagboom.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.slagboom.exchange.read.GivenOut;
import nl.slagboom.exchange.write.ActionList;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.exchange.write.Export;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.search.Query;
import nl.slagboom.search.Rows;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the list to a workbook or CSV, with no more in it than its reader may see. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Mixin
    private final ForWhom forWhom = new ForWhom();

    @Option(names = "--view", paramLabel = "SEARCH", descriptionKey = "cli.option.view")
    private String view = "";

    @Option(names = "--actielijst", paramLabel = "NDS|NRW|VLA|WAL|DE|BE", descriptionKey = "cli.export.actielijst")
    private @Nullable Neighbour actionList;

    @Mixin
    private final AsOf asOf = new AsOf();

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.export.file")
    private Path file = Path.of("");

    ExportCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Wording wording = options.wording(terminal);
        Path target = terminal.folder().resolve(file);
        // It is for the neighbour that it is about, unless another reader is named.
        Audience audience = forWhom.audience(actionList);
        Query query = Views.query(view, wording.messages());
        if (actionList != null && asOf.isGiven()) throw new InvalidValue("cli.export.actielijst.asof");
        Replaced replaced = new Replaced(terminal);
        replaced.look(file);
        try (Opened opened = options.open(opener, terminal, false)) {
            int obstacles = actionList == null
                    ? list(opened.search(), query, audience, target)
                    : actionList(opened.search(), actionList, query, audience, target);
            replaced.say(wording);
            String done = actionList == null ? "cli.export.done" : "export.actions.written";
            if (options.json)
                terminal.out().println(Json.print(Map.of("file", file.toString(), "obstacles", obstacles)));
            else terminal.out().println(wording.messages().text(done, file, obstacles));
            options.warn(opened, terminal);
        }
        return Exit.DONE;
    }

    private int list(Search search, Query query, Audience audience, Path target) {
        Wording wording = options.wording(terminal);
        AsOf.Past past = asOf.past(search, wording).orElse(null);
        Rows rows = past == null
                ? search.rows(query)
                : search.rowsAt(past.changeset().number());
        Query asked = past == null ? query : Views.query(view, wording.messages(), past.clock());
        if (past != null && !options.json) past.say(terminal, wording);
        Export export = new Export(
                rows.find(asked),
                List.copyOf(ObstacleFields.ALL.shown()),
                audience,
                wording,
                search.changeset(rows.changeset()).map(GivenOut::at).orElse(null));
        export.to(target, options.by(terminal), Progress.NONE);
        return export.rows().size();
    }

    private int actionList(Search search, Neighbour neighbour, Query query, Audience audience, Path target) {
        ActionList list = ActionList.of(search, neighbour, query, audience, LocalDate.now(ZoneId.systemDefault()));
        list.to(target, options.by(terminal), Progress.NONE);
        return list.obstacles().size();
    }
}
