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
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the list to a workbook or CSV, with no more in it than its reader may see. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private enum Reader {
        OWN,
        PARTNER,
        PUBLIC
    }

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--for", paramLabel = "own|partner|public", descriptionKey = "cli.export.for")
    private @Nullable Reader reader;

    @Option(names = "--partner", paramLabel = "NDS|NRW|VLA|WAL", descriptionKey = "cli.export.partner")
    private @Nullable Neighbour partner;

    @Option(names = "--view", paramLabel = "SEARCH", descriptionKey = "cli.option.view")
    private String view = "";

    @Option(names = "--actielijst", paramLabel = "NDS|NRW|VLA|WAL|DE|BE", descriptionKey = "cli.export.actielijst")
    private @Nullable Neighbour actionList;

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
        try (Opened opened = options.open(opener, terminal, false)) {
            int obstacles = actionList == null
                    ? list(opened.search(), wording, target)
                    : actionList(opened.search(), actionList, target);
            String done = actionList == null ? "cli.export.done" : "export.actions.written";
            if (options.json)
                terminal.out().println(Json.print(Map.of("file", file.toString(), "obstacles", obstacles)));
            else terminal.out().println(wording.messages().text(done, file, obstacles));
        }
        return Exit.DONE;
    }

    private int list(Search search, Wording wording, Path target) {
        Search.Rows rows = search.rows();
        Export export = new Export(
                rows.find(Views.query(view)),
                List.copyOf(ObstacleFields.ALL.shown()),
                audience(reader == null ? Reader.OWN : reader, partner),
                wording,
                search.changeset(rows.changeset()).map(GivenOut::at).orElse(null));
        export.to(target, Progress.NONE);
        return export.rows().size();
    }

    /** It is for the neighbour that it is about, unless another reader is named. */
    private int actionList(Search search, Neighbour neighbour, Path target) {
        Audience audience = audience(reader == null ? Reader.PARTNER : reader, partner == null ? neighbour : partner);
        ActionList list = ActionList.of(search, neighbour, audience, LocalDate.now(ZoneId.systemDefault()));
        list.to(target, Progress.NONE);
        return list.obstacles().size();
    }

    private static Audience audience(Reader reader, @Nullable Neighbour partner) {
        return switch (reader) {
            case OWN -> Audience.OWN;
            case PARTNER -> Audience.partner(partner);
            case PUBLIC -> Audience.PUBLIC;
        };
    }
}
