package nl.slagboom.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.search.PastChangeset;
import nl.slagboom.search.RegisterHistory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what was done to the register, the newest first. */
@Command(name = "history", mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {

    /** What an undo took back may lie before what is shown. */
    private static final int LOOKED_BACK = 20_000;

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", descriptionKey = "cli.history.limit")
    private int limit;

    HistoryCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (limit < 1) throw new InvalidValue("cli.history.limit.low", limit);
        List<PastChangeset> changesets;
        try (Opened opened = options.open(opener, terminal, false)) {
            changesets =
                    opened.search().history(RegisterHistory.UNREAD, Math.max(limit, LOOKED_BACK)).changesets().stream()
                            .limit(limit)
                            .toList();
        }
        if (options.json) {
            List<Map<String, Object>> all = new ArrayList<>();
            changesets.forEach(past -> all.add(json(past)));
            terminal.out().println(Json.print(Map.of("changesets", all)));
        } else {
            Wording wording = options.wording(terminal);
            changesets.forEach(past -> terminal.out().println(line(past, wording)));
        }
        return Exit.DONE;
    }

    private static Map<String, Object> json(PastChangeset past) {
        Changeset.Entry changeset = past.changeset();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("changeset", changeset.number());
        json.put("uuid", changeset.uuid().toString());
        json.put("at", changeset.at().toString());
        json.put("by", changeset.by());
        json.put("kind", changeset.kind().name());
        json.put("sentence", changeset.sentence());
        json.put("undoes", changeset.undoes());
        json.put("obstacles", past.touched());
        return json;
    }

    /** A changeset in one line. */
    static String line(Changeset.Entry changeset, Wording wording) {
        return line(changeset, wording.value(changeset.kind()), changeset.undoes(), changeset.sentence(), wording);
    }

    /** With the changeset that it took back, or did again by taking back its undo. */
    private static String line(PastChangeset past, Wording wording) {
        Changeset.Entry changeset = past.changeset();
        Long redoes = past.redoes();
        String kind = wording.deed(changeset.kind(), redoes != null);
        return line(
                changeset, kind, redoes == null ? changeset.undoes() : redoes, past.said(wording.language()), wording);
    }

    private static String line(
            Changeset.Entry changeset, String kind, @Nullable Long other, String said, Wording wording) {
        return String.format(
                Locale.ROOT,
                "%6d  %s  %s  %s",
                changeset.number(),
                wording.value(changeset.at()),
                changeset.by(),
                wording.labelled(kind + (other == null ? "" : " (" + other + ")"), said));
    }
}
