package nl.slagboom.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Reversal;
import nl.slagboom.search.Change.FieldChange;
import nl.slagboom.search.Difference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a changeset back; what was changed again since stays, and is named. */
@Command(name = "undo", mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--dry-run", descriptionKey = "cli.undo.dry")
    private boolean dry;

    @Parameters(paramLabel = "N", descriptionKey = "cli.undo.number")
    private long number;

    UndoCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Wording wording = options.wording(terminal);
        try (Opened opened = dry
                ? options.open(opener, terminal, false)
                : options.openSound(opener, terminal, false, Keeper::check)) {
            Changeset.Entry changeset = opened.search()
                    .changeset(number)
                    .orElseThrow(() -> new InvalidValue("cli.changeset.unknown", String.valueOf(number)));
            Reversal reversal = opened.undo().preview(changeset);
            boolean idle = reversal.steps().stream().allMatch(step -> step.now().equals(step.reverted()));
            Long made = null;
            if (!dry && !idle)
                made = opened.undo()
                        .undoWhatStands(changeset, options.by(terminal))
                        .changeset()
                        .number();
            if (options.json) terminal.out().println(Json.print(json(reversal, made, wording)));
            else print(reversal, made, wording);
            return reversal.conflicts().isEmpty() ? Exit.DONE : Exit.PARTLY;
        }
    }

    private Map<String, Object> json(Reversal reversal, @Nullable Long made, Wording wording) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("undoes", number);
        json.put("changeset", made);
        List<Map<String, Object>> obstacles = new ArrayList<>();
        for (Reversal.Step step : reversal.steps()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("reference", step.now().reference());
            one.put("withdrawn", step.reverted().isWithdrawn());
            one.put("changes", lines(step, wording));
            one.put("kept", kept(step, wording));
            obstacles.add(one);
        }
        json.put("obstacles", obstacles);
        return json;
    }

    private void print(Reversal reversal, @Nullable Long made, Wording wording) {
        for (Reversal.Step step : reversal.steps()) {
            terminal.out().println(named(step.now(), wording));
            lines(step, wording).forEach(line -> terminal.out().println("  " + line));
            kept(step, wording).forEach(line -> terminal.err().println("  " + line));
        }
        String key = made != null ? "cli.undo.done" : dry ? "cli.undo.would" : "cli.undo.nothing";
        terminal.out()
                .println(wording.messages()
                        .text(key, String.valueOf(number), reversal.steps().size(), String.valueOf(made)));
    }

    private static String named(Dossier dossier, Wording wording) {
        return dossier.reference() + " " + dossier.title().shown(wording.language());
    }

    private static List<String> lines(Reversal.Step step, Wording wording) {
        List<String> lines = new ArrayList<>();
        if (step.reverted().isWithdrawn() && !step.now().isWithdrawn())
            lines.add(wording.messages().text("cli.undo.withdrawn"));
        if (!step.reverted().isWithdrawn() && step.now().isWithdrawn())
            lines.add(wording.messages().text("cli.undo.stands"));
        for (FieldChange change : Difference.between(step.now(), step.reverted()))
            lines.add(wording.label(change.field()) + ": " + said(change.before(), wording) + " → "
                    + said(change.after(), wording));
        return lines;
    }

    /** What stays as it is now. */
    private static List<String> kept(Reversal.Step step, Wording wording) {
        return step.conflicts().stream()
                .map(conflict -> wording.messages()
                        .text("cli.undo.kept", label(conflict, wording), said(conflict.mine(), wording)))
                .toList();
    }

    private static String label(Conflict conflict, Wording wording) {
        Field<?, ?> field = conflict.field();
        return field == null ? part(conflict, wording) : wording.label(field);
    }

    private static String part(Conflict conflict, Wording wording) {
        var kind = conflict.kind();
        return kind == null ? "" : wording.messages().text("kind." + kind.code());
    }

    private static String said(@Nullable Object value, Wording wording) {
        return value == null ? "–" : wording.value(value).replace("\n", " / ");
    }
}
