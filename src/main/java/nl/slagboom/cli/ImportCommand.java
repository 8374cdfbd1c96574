package nl.slagboom.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.LeftOut;
import nl.slagboom.exchange.intake.OpenedFile;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.exchange.intake.Problem;
import nl.slagboom.exchange.intake.RowsAs;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Decision;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.Folded;
import nl.slagboom.register.Keeper;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
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

    @Mixin
    private final MapOption map = new MapOption();

    @Option(names = "--as", paramLabel = "obstacles|reports|reports_or_new", descriptionKey = "cli.import.as")
    private @Nullable RowsAs rows;

    @Option(names = "--ours", descriptionKey = "cli.exchange.ours")
    private boolean ours;

    @Option(names = "--theirs", descriptionKey = "cli.exchange.theirs")
    private boolean theirs;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import.files")
    private final List<Path> files = new ArrayList<>();

    ImportCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (ours && theirs) throw new InvalidValue("cli.exchange.both");
        Wording wording = options.wording(terminal);
        int exit = Exit.DONE;
        List<Map<String, Object>> outcomes = new ArrayList<>();
        // The backup that precedes an import is read whole: that is one reading for both.
        try (Opened opened = dry
                ? options.open(opener, terminal, true)
                : options.openSound(opener, terminal, true, Keeper::keepBackup)) {
            for (Path file : files) exit = Math.max(exit, take(file, opened, wording, outcomes));
        }
        if (options.json)
            terminal.out().println(Json.print(outcomes.size() == 1 ? outcomes.getFirst() : Map.of("files", outcomes)));
        return exit;
    }

    /** One of several that cannot be taken in keeps none of the others out. */
    private int take(Path file, Opened opened, Wording wording, List<Map<String, Object>> outcomes) {
        try {
            return take(terminal.folder().resolve(file), opened.intake(), opened.search(), wording, outcomes);
        } catch (Refusal refusal) {
            if (files.size() == 1 || refusal instanceof RegisterUnavailable) throw refusal;
            String sentence = wording.messages().text(refusal);
            terminal.err().println(sentence);
            outcomes.add(Map.of("file", String.valueOf(file.getFileName()), "error", sentence));
            return Failed.exit(refusal);
        }
    }

    private int take(Path file, Intake intake, Search search, Wording wording, List<Map<String, Object>> outcomes) {
        OpenedFile read = as(map.open(intake, file, terminal));
        Set<String> known = intake.organisations();
        ImportPlan plan = intake.plan(read, from, Progress.NONE);
        LeftOut unasked = theirs ? LeftOut.NOTHING : plan.unasked();
        plan = plan.leaving(unasked);
        if (ours || theirs) plan = plan.deciding(unasked, ours ? Decision.MINE : Decision.THEIRS);
        String remark = remark(plan, known, wording.messages());
        Long changeset = null;
        if (!dry && plan.isWorthKeeping())
            changeset = intake.apply(plan, options.by(terminal), Progress.NONE)
                    .changeset()
                    .number();
        List<String> remembered =
                dry ? List.of() : map.remember(intake, plan, wording.messages(), terminal, options.by(terminal));
        if (options.json) outcomes.add(new ImportJson(plan, references(search), wording).with(changeset, remark));
        else {
            print(plan, changeset, remark, wording);
            new TakenIn(plan, intake.vocabulary(), wording).lines().forEach(terminal.out()::println);
            remembered.forEach(terminal.out()::println);
        }
        boolean whole =
                unasked.equals(LeftOut.NOTHING) && plan.undecided() == 0 && plan.count(PlannedRow.Kind.REFUSED) == 0;
        return whole ? Exit.DONE : Exit.PARTLY;
    }

    private static String written(@Nullable Long changeset, Messages messages) {
        return changeset == null
                ? messages.text("cli.written.nothing")
                : messages.text("cli.written", String.valueOf(changeset));
    }

    private OpenedFile as(OpenedFile read) {
        RowsAs as = rows;
        return as == null ? read : read.with(placing -> placing.as(as));
    }

    /** The references as they are now, given to what is new among them. */
    private static Map<UUID, String> references(Search search) {
        return search.rows().rows().stream().collect(Collectors.toMap(Row::id, Row::reference));
    }

    /** What is to be said about whose list it is; null where that is plain. */
    private @Nullable String remark(ImportPlan plan, Set<String> known, Messages messages) {
        String organisation = plan.sender().organisation();
        if (!plan.sender().isTold())
            return plan.isOfOurs() ? null : messages.text("cli.import.from.unknown", organisation);
        boolean isNew = from != null
                && known.stream().noneMatch(name -> Folded.of(name).equals(Folded.of(organisation)))
                && Arrays.stream(Neighbour.values())
                        .noneMatch(code -> code.name().equalsIgnoreCase(organisation));
        return isNew ? messages.text("cli.import.from.new", organisation) : null;
    }

    private void print(ImportPlan plan, @Nullable Long changeset, @Nullable String remark, Wording wording) {
        Messages messages = wording.messages();
        var before = plan.takenInBefore();
        if (before != null)
            terminal.err()
                    .println(messages.text("intake.before", wording.value(before.at()), before.by(), plan.written()));
        if (remark != null) terminal.err().println(remark);
        terminal.out()
                .println(messages.text(
                        dry ? "cli.import.would" : "cli.import.done",
                        plan.file().name(),
                        plan.count(PlannedRow.Kind.NEW),
                        plan.count(PlannedRow.Kind.CHANGED),
                        plan.count(PlannedRow.Kind.UNCHANGED),
                        plan.count(PlannedRow.Kind.REFUSED)));
        if (!dry) terminal.out().println(written(changeset, messages));
        if (plan.sender().isTold())
            terminal.out()
                    .println(
                            messages.text("cli.import.from.taken", plan.sender().organisation()));
        HandOut.Entry list = plan.before();
        if (list != null)
            terminal.out()
                    .println(messages.text(
                            "cli.import.compared",
                            list.fileName(),
                            wording.value(LocalDate.ofInstant(list.givenAt(), ZoneId.systemDefault())),
                            plan.cellsKept(),
                            plan.undecided(),
                            plan.gone().size()));
        for (Problem problem : plan.allProblems())
            terminal.err().println(wording.labelled(problem.where(wording), problem.text(wording)));
    }
}
