package nl.slagboom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.Placing;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.exchange.intake.Problem;
import nl.slagboom.exchange.intake.Remembered;
import nl.slagboom.exchange.intake.RowsAs;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.value.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in partners' lists, each file as one changeset. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry")
    private boolean dry;

    @Option(names = "--from", paramLabel = "ORG", descriptionKey = "cli.import.from")
    private @Nullable String from;

    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "cli.import.map")
    private @Nullable Path map;

    @Option(names = "--as", paramLabel = "obstacles|reports", descriptionKey = "cli.import.as")
    private @Nullable RowsAs rows;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import.files")
    private final List<Path> files = new ArrayList<>();

    ImportCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Wording wording = options.wording(terminal);
        int exit = Exit.DONE;
        List<Map<String, Object>> outcomes = new ArrayList<>();
        try (Opened opened = options.open(opener, terminal, true)) {
            for (Path file : files) {
                Intake.Opened read =
                        placed(opened.intake().open(terminal.folder().resolve(file), Progress.NONE));
                ImportPlan plan = opened.intake().plan(read, from, Progress.NONE);
                Long changeset = null;
                if (!dry && !plan.isIdle())
                    changeset = opened.intake()
                            .apply(plan, options.by(terminal), Progress.NONE)
                            .changeset()
                            .number();
                outcomes.add(outcome(plan, changeset, wording));
                if (!options.json) print(plan, wording);
                if (plan.count(PlannedRow.Kind.REFUSED) > 0) exit = Exit.PARTLY;
            }
        }
        if (options.json)
            terminal.out().println(Json.print(outcomes.size() == 1 ? outcomes.getFirst() : Map.of("files", outcomes)));
        return exit;
    }

    private Intake.Opened placed(Intake.Opened read) {
        Intake.Opened placed = read;
        Path named = map;
        if (named != null) {
            Remembered written = MappingFile.read(terminal.folder().resolve(named));
            MappedColumns.check(named, written, read);
            placed = placed.with(placing -> placing.following(written));
        }
        RowsAs as = rows;
        return as == null ? placed : placed.with(placing -> placing.as(as));
    }

    private static Map<String, Object> outcome(ImportPlan plan, @Nullable Long changeset, Wording wording) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", plan.file().name());
        json.put("changeset", changeset);
        json.put("added", plan.count(PlannedRow.Kind.NEW));
        json.put("changed", plan.count(PlannedRow.Kind.CHANGED));
        json.put("unchanged", plan.count(PlannedRow.Kind.UNCHANGED));
        json.put("refused", plan.count(PlannedRow.Kind.REFUSED));
        json.put("from", plan.sender().isTold() ? plan.sender().organisation() : null);
        json.put("asOf", plan.asOf().map(PartialDate::toString).orElse(null));
        json.put("rows", plan.placings().stream().map(Placing::rows).toList());
        json.put("columns", plan.placings().stream().map(Placing::codes).toList());
        List<Map<String, Object>> problems = new ArrayList<>();
        for (Problem problem : plan.allProblems()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("sheet", problem.sheet());
            one.put("cell", problem.cell());
            one.put("message", problem.text(wording));
            problems.add(one);
        }
        json.put("problems", problems);
        return json;
    }

    private void print(ImportPlan plan, Wording wording) {
        Messages messages = wording.messages();
        var before = plan.takenInBefore();
        if (before != null)
            terminal.err()
                    .println(messages.text("intake.before", wording.value(before.at()), before.by(), plan.written()));
        if (!plan.sender().isTold() && !plan.isOfOurs())
            terminal.err()
                    .println(messages.text(
                            "cli.import.from.unknown", plan.sender().organisation()));
        terminal.out()
                .println(messages.text(
                        dry ? "cli.import.would" : "cli.import.done",
                        plan.file().name(),
                        plan.count(PlannedRow.Kind.NEW),
                        plan.count(PlannedRow.Kind.CHANGED),
                        plan.count(PlannedRow.Kind.UNCHANGED),
                        plan.count(PlannedRow.Kind.REFUSED)));
        for (Problem problem : plan.allProblems()) {
            terminal.err().println(problem.sheet() + " " + problem.cell() + ": " + problem.text(wording));
        }
    }
}
