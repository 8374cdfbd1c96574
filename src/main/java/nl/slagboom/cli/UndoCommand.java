package nl.slagboom.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Part;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Reversal;
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
            boolean idle = reversal.isIdle();
            Long made = null;
            if (!dry && !idle)
                made = opened.undo()
                        .undoWhatStands(changeset, options.by(terminal))
                        .changeset()
                        .number();
            if (options.json) terminal.out().println(Json.print(json(reversal, made)));
            else print(reversal, made, wording);
            return reversal.conflicts().isEmpty() ? Exit.DONE : Exit.PARTLY;
        }
    }

    private Map<String, Object> json(Reversal reversal, @Nullable Long made) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("undoes", number);
        json.put("changeset", made);
        List<Map<String, Object>> obstacles = new ArrayList<>();
        for (Reversal.Step step : reversal.steps()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("reference", step.now().reference());
            one.put("withdrawn", step.reverted().isWithdrawn());
            one.put("changes", step.changes().stream().map(Json::change).toList());
            one.put("kept", step.conflicts().stream().map(UndoCommand::kept).toList());
            obstacles.add(one);
        }
        json.put("obstacles", obstacles);
        return json;
    }

    private void print(Reversal reversal, @Nullable Long made, Wording wording) {
        for (Reversal.Step step : reversal.steps()) {
            if (step.isIdle() && step.conflicts().isEmpty()) continue;
            terminal.out().println(named(step.now(), wording));
            lines(step, wording).forEach(line -> terminal.out().println("  " + line));
            kept(step, wording).forEach(line -> terminal.err().println("  " + line));
        }
        long changed = reversal.steps().stream().filter(step -> !step.isIdle()).count();
        String key = reversal.isIdle() ? "cli.undo.nothing" : made == null ? "cli.undo.would" : "cli.undo.done";
        terminal.out().println(wording.messages().text(key, String.valueOf(number), changed, String.valueOf(made)));
    }

    private static Map<String, Object> kept(Conflict conflict) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", Json.field(conflict.kind(), conflict.field()));
        if (conflict.part() != null) json.put("part", conflict.part());
        json.put("now", conflict.mine() instanceof Part<?> part ? Json.of(part.values()) : Json.value(conflict.mine()));
        return json;
    }

    private static String named(Dossier dossier, Wording wording) {
        return dossier.reference() + " " + dossier.title().shown(wording.language());
    }

    private static List<String> lines(Reversal.Step step, Wording wording) {
        List<String> lines = new ArrayList<>();
        if (step.withdraws()) lines.add(wording.messages().text("cli.undo.withdrawn"));
        if (step.returns()) lines.add(wording.messages().text("cli.undo.stands"));
        FieldLine.of(step.changes(), wording)
                .forEach(line -> lines.add(line.said(wording).replace("\n", " / ")));
        return lines;
    }

    /** What stays as it is now. */
    private static List<String> kept(Reversal.Step step, Wording wording) {
        if (step.isWorkedOn()) {
            String where = step.conflicts().stream()
                    .map(conflict -> worked(conflict, wording))
                    .distinct()
                    .collect(Collectors.joining(", "));
            return List.of(wording.messages().text("cli.undo.worked", where));
        }
        return step.conflicts().stream()
                .map(conflict ->
                        wording.messages().text("cli.undo.kept", label(conflict, wording), said(conflict, wording)))
                .toList();
    }

    /** The field, or the kind of part: of a part that came since, each field would be named. */
    private static String worked(Conflict conflict, Wording wording) {
        var kind = conflict.kind();
        return kind == null ? label(conflict, wording) : wording.label(kind);
    }

    private static String label(Conflict conflict, Wording wording) {
        Field<?, ?> field = conflict.field();
        return field == null ? part(conflict, wording) : FieldLine.label(conflict.kind(), field, wording);
    }

    private static String part(Conflict conflict, Wording wording) {
        var kind = conflict.kind();
        return kind == null ? "" : wording.messages().text("kind." + kind.code());
    }

    private static String said(Conflict conflict, Wording wording) {
        Object value = conflict.mine();
        if (value == null) return "–";
        String said = value instanceof Part<?> part && conflict.kind() != null
                ? wording.lines(conflict.kind(), part)
                : wording.value(value);
        return said.replace("\n", " / ");
    }
}
