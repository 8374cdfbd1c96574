package nl.slagboom.cli;

import java.io.IOException;
import java.nio.file.Files;
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
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Unreadable;
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
                outcomes.add(outcome(plan, changeset, wording.messages()));
                if (!options.json) print(plan, wording);
                if (plan.count(PlannedRow.Kind.REFUSED) > 0) exit = Exit.PARTLY;
            }
        }
        if (options.json)
            terminal.out().println(Json.print(outcomes.size() == 1 ? outcomes.getFirst() : Map.of("files", outcomes)));
        return exit;
    }

    private Intake.Opened placed(Intake.Opened read) {
        Path named = map;
        if (named == null) return read;
        Map<String, String> codes;
        try {
            codes = Intake.codes(Files.readString(terminal.folder().resolve(named)));
        } catch (IOException e) {
            throw new Unreadable(e, "unreadable.missing", named);
        }
        List<Placing> placings = read.placings().stream()
                .map(placing -> placing.following(codes))
                .toList();
        return new Intake.Opened(read.workbook(), placings, read.remarks());
    }

    private static Map<String, Object> outcome(ImportPlan plan, @Nullable Long changeset, Messages messages) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", plan.file().name());
        json.put("changeset", changeset);
        json.put("added", plan.count(PlannedRow.Kind.NEW));
        json.put("changed", plan.count(PlannedRow.Kind.CHANGED));
        json.put("unchanged", plan.count(PlannedRow.Kind.UNCHANGED));
        json.put("refused", plan.count(PlannedRow.Kind.REFUSED));
        json.put("columns", plan.placings().stream().map(Placing::codes).toList());
        List<Map<String, Object>> problems = new ArrayList<>();
        for (Problem problem : plan.allProblems()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("sheet", problem.sheet());
            one.put("cell", problem.cell());
            one.put("message", messages.text(problem.key(), problem.arguments().toArray()));
            problems.add(one);
        }
        json.put("problems", problems);
        return json;
    }

    private void print(ImportPlan plan, Wording wording) {
        Messages messages = wording.messages();
        var before = plan.takenInBefore();
        if (before != null)
            terminal.err().println(messages.text("cli.import.before", wording.value(before.at()), before.by()));
        terminal.out()
                .println(messages.text(
                        dry ? "cli.import.would" : "cli.import.done",
                        plan.file().name(),
                        plan.count(PlannedRow.Kind.NEW),
                        plan.count(PlannedRow.Kind.CHANGED),
                        plan.count(PlannedRow.Kind.UNCHANGED),
                        plan.count(PlannedRow.Kind.REFUSED)));
        for (Problem problem : plan.allProblems()) {
            terminal.err()
                    .println(problem.sheet() + " " + problem.cell() + ": "
                            + messages.text(problem.key(), problem.arguments().toArray()));
        }
    }
}
