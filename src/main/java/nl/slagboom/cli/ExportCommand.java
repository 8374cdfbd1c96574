package nl.slagboom.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.exchange.write.Export;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.search.Query;
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
    private Reader reader = Reader.OWN;

    @Option(names = "--partner", paramLabel = "NDS|NRW|VLA|WAL", descriptionKey = "cli.export.partner")
    private @Nullable Neighbour partner;

    @Option(names = "--words", paramLabel = "WORDS", descriptionKey = "cli.list.words")
    private String words = "";

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.export.file")
    private Path file = Path.of("");

    ExportCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Wording wording = options.wording(terminal);
        try (Opened opened = options.open(opener, terminal, false)) {
            Export export = new Export(
                    opened.search().rows().find(Query.ofWords(words)),
                    List.copyOf(ObstacleFields.ALL.shown()),
                    audience(),
                    wording);
            export.to(terminal.folder().resolve(file), Progress.NONE);
            int rows = export.rows().size();
            if (options.json) terminal.out().println(Json.print(Map.of("file", file.toString(), "obstacles", rows)));
            else terminal.out().println(wording.messages().text("cli.export.done", file, rows));
        }
        return Exit.DONE;
    }

    private Audience audience() {
        return switch (reader) {
            case OWN -> Audience.OWN;
            case PARTNER -> Audience.partner(partner);
            case PUBLIC -> Audience.PUBLIC;
        };
    }
}
