package nl.slagboom.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.slagboom.exchange.intake.Question;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Decision;
import nl.slagboom.model.Field;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.register.Keeper;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a partner's answer in, as one changeset. What both sides changed is left to be decided, unless it is said whose counts. */
@Command(name = "take", mixinStandardHelpOptions = true)
final class ExchangeTakeCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--from", paramLabel = "ORG", descriptionKey = "cli.exchange.from")
    private @Nullable String from;

    @Mixin
    private final MapOption map = new MapOption();

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry")
    private boolean dry;

    @Option(names = "--ours", descriptionKey = "cli.exchange.ours")
    private boolean ours;

    @Option(names = "--theirs", descriptionKey = "cli.exchange.theirs")
    private boolean theirs;

    @Option(names = "--erase", split = ",", paramLabel = "FIELD", descriptionKey = "cli.exchange.erase")
    private Set<String> erase = Set.of();

    @Option(names = "--hand-out", paramLabel = "ID", descriptionKey = "cli.exchange.take.handout")
    private @Nullable String handOut;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.exchange.came")
    private Path file = Path.of("");

    ExchangeTakeCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (ours && theirs) throw new InvalidValue("cli.exchange.both");
        Wording wording = options.wording(terminal);
        try (Opened opened = dry
                ? options.open(opener, terminal, false)
                : options.openSound(opener, terminal, false, Keeper::keepBackup)) {
            Intake intake = opened.intake();
            OpenedFile read = map.open(intake, terminal.folder().resolve(file), terminal);
            ImportPlan plan = nextList(intake, read).orElseGet(() -> answer(intake, read, wording));
            LeftOut erased = plan.erasing(LeftOut.NOTHING, erasable());
            plan = plan.leaving(erased);
            if (ours || theirs) plan = plan.deciding(erased, ours ? Decision.MINE : Decision.THEIRS);
            Long changeset = null;
            if (!dry && plan.isWorthKeeping())
                changeset = intake.apply(plan, options.by(terminal), Progress.NONE)
                        .changeset()
                        .number();
            List<String> remembered =
                    dry ? List.of() : map.remember(intake, plan, wording.messages(), terminal, options.by(terminal));
            say(plan, changeset, opened.search(), wording);
            if (!options.json) remembered.forEach(terminal.out()::println);
            boolean whole = plan.undecided() == 0 && plan.count(PlannedRow.Kind.REFUSED) == 0;
            return whole ? Exit.DONE : Exit.PARTLY;
        }
    }

    private ImportPlan answer(Intake intake, OpenedFile read, Wording wording) {
        HandOut.Entry given = handOut == null
                ? new AnsweredHandOut(intake, wording).of(read, from)
                : new HandOutNames(intake.handOuts()).named(handOut);
        return intake.plan(read.answering(given), from == null ? given.partner() : from, Progress.NONE);
    }

    /** A file that answers nothing may be the next edition of a list of the partner's own. */
    private Optional<ImportPlan> nextList(Intake intake, OpenedFile read) {
        if (handOut != null || intake.answered(read, null).isPresent()) return Optional.empty();
        return Optional.of(intake.plan(read, from, Progress.NONE)).filter(plan -> plan.before() != null);
    }

    private Set<String> erasable() {
        erase.stream()
                .filter(code ->
                        ObstacleFields.ALL.byCode(code).filter(Field::isStated).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw new InvalidValue("handout.field.unknown", code);
                });
        return erase;
    }

    private static Map<UUID, String> references(Search search) {
        return search.rows().rows().stream().collect(Collectors.toMap(Row::id, Row::reference));
    }

    private void say(ImportPlan plan, @Nullable Long changeset, Search search, Wording wording) {
        if (options.json) {
            terminal.out().println(Json.print(json(plan, changeset, references(search), wording)));
            return;
        }
        Messages messages = wording.messages();
        terminal.out()
                .println(messages.text(
                        dry ? "cli.exchange.would" : "cli.exchange.taken",
                        plan.file().name(),
                        plan.sender().organisation(),
                        plan.cellsTaken(),
                        plan.cellsKept(),
                        plan.undecided(),
                        plan.count(PlannedRow.Kind.NEW),
                        plan.count(PlannedRow.Kind.REFUSED),
                        plan.count(PlannedRow.Kind.UNCHANGED)));
        HandOut.Entry given = plan.handOut();
        if (given != null)
            terminal.out()
                    .println(messages.text(
                            "cli.exchange.compared",
                            given.fileName(),
                            wording.value(LocalDate.ofInstant(given.givenAt(), ZoneId.systemDefault())),
                            new HandOutNames(search.exchanges().handOuts()).of(given)));
        PlanLines lines = new PlanLines(plan, wording);
        (dry ? lines.all() : lines.remarks()).forEach(terminal.out()::println);
        if (!dry)
            terminal.out()
                    .println(
                            changeset == null
                                    ? messages.text("cli.written.nothing")
                                    : messages.text("cli.written", String.valueOf(changeset)));
        for (Problem problem : plan.allProblems())
            terminal.err().println(wording.labelled(problem.where(wording), problem.text(wording)));
    }

    private static Map<String, Object> json(
            ImportPlan plan, @Nullable Long changeset, Map<UUID, String> references, Wording wording) {
        HandOut.Entry given = plan.handOut();
        HandOut.Entry before = plan.before();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", plan.file().name());
        json.put("hand_out", given == null ? null : given.id().toString());
        json.put("compared_with", before == null ? null : before.fileName());
        json.put("partner", plan.sender().organisation());
        json.put("changeset", changeset);
        json.put("taken", plan.cellsTaken());
        json.put("kept", plan.cellsKept());
        json.put("conflicts", plan.undecided());
        json.put("added", plan.count(PlannedRow.Kind.NEW));
        json.put("refused", plan.count(PlannedRow.Kind.REFUSED));
        json.put("unchanged", plan.count(PlannedRow.Kind.UNCHANGED));
        json.put("undecided", QuestionsJson.of(plan, references, wording, Question::isUndecided));
        json.put(
                "emptied",
                QuestionsJson.of(
                        plan, references, wording, question -> question.isBlank() && question.decision() == null));
        json.put("gone", plan.gone().stream().map(Row::reference).toList());
        json.put("words", WordsJson.of(plan));
        json.put("rows", new ImportJson(plan, references, wording).rows());
        json.put("problems", ImportJson.problems(plan, wording));
        return json;
    }
}
