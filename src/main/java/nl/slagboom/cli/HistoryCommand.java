package nl.slagboom.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what was done to the register, the newest first. */
@Command(name = "history", mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {

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
        List<Changeset.Entry> changesets;
        try (Opened opened = options.open(opener, terminal, false)) {
            changesets = opened.search().changesets(Math.max(limit, 0));
        }
        if (options.json) {
            List<Map<String, Object>> all = new ArrayList<>();
            changesets.forEach(changeset -> all.add(json(changeset)));
            terminal.out().println(Json.print(Map.of("changesets", all)));
        } else {
            Wording wording = options.wording(terminal);
            changesets.forEach(changeset -> print(changeset, wording));
        }
        return Exit.DONE;
    }

    private static Map<String, Object> json(Changeset.Entry changeset) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("changeset", changeset.number());
        json.put("uuid", changeset.uuid().toString());
        json.put("at", changeset.at().toString());
        json.put("by", changeset.by());
        json.put("kind", changeset.kind().name());
        json.put("sentence", changeset.sentence());
        json.put("undoes", changeset.undoes());
        return json;
    }

    private void print(Changeset.Entry changeset, Wording wording) {
        terminal.out().println(line(changeset, wording));
    }

    /** A changeset in one line. */
    static String line(Changeset.Entry changeset, Wording wording) {
        Long undoes = changeset.undoes();
        String what = wording.value(changeset.kind())
                + (undoes == null ? "" : " (" + undoes + ")")
                + (changeset.sentence().isEmpty() ? "" : ": " + changeset.sentence());
        return String.format(
                Locale.ROOT,
                "%6d  %s  %s  %s",
                changeset.number(),
                wording.value(changeset.at()),
                changeset.by(),
                what);
    }
}
