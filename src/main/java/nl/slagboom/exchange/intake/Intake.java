package nl.slagboom.exchange.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.exchange.read.Remark;
import nl.slagboom.exchange.read.Workbook;
import nl.slagboom.exchange.read.WorkbookReader;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Layout;
import nl.slagboom.model.LearntWord;
import nl.slagboom.model.MemoryShort;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.OpenQuestion;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.Unreadable;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.value.Folded;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.persistence.Written;
import nl.slagboom.register.Batch;
import nl.slagboom.register.Register;
import nl.slagboom.search.Row;
import nl.slagboom.search.SameMatter;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/** Takes in what partners send: a file becomes a plan, a plan becomes one changeset. */
public final class Intake {

    private static final int LONGEST = 20_000;

    private final Search search;
    private final Register register;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final Allowance allowance;

    public Intake(Search search, Register register, Clock clock) {
        this(search, register, clock, Allowance.USUAL);
    }

    Intake(Search search, Register register, Clock clock, Allowance allowance) {
        this.allowance = allowance;
        this.search = search;
        this.register = register;
        this.clock = clock;
        vocabulary = new Vocabulary();
    }

    /**
     * Reads a file and finds out where its columns go, as remembered for its layout where a person corrected it.
     *
     * @throws Unreadable when it cannot be read whole, holds no list, or takes too long
     */
    public Opened open(Path file, Progress progress) {
        String name = String.valueOf(file.getFileName());
        return within(name, () -> Overseen.work(name, allowance, progress, told -> opened(file, told)));
    }

    private Opened opened(Path file, Progress progress) {
        Workbook workbook = new WorkbookReader().read(file, progress);
        TableFinder.Found found = TableFinder.find(workbook, vocabulary, progress);
        if (found.tables().isEmpty()) throw new Unreadable("unreadable.nolist", workbook.fileName());
        Recogniser recogniser = new Recogniser(vocabulary, learnt().ofAnybody());
        PartsList parts = new PartsList(vocabulary);
        Remembered ours = Remembered.of(OurWorkbook.columns(workbook));
        List<Placing> placings = new ArrayList<>();
        List<Remembered> known = new ArrayList<>();
        for (Table table : found.tables()) {
            progress.checkCancelled();
            Placing recognised = recogniser.place(table);
            Placing placing = parts.of(table, workbook, recognised.language())
                    .or(() -> OurList.of(table, vocabulary))
                    .orElseGet(() -> SecondLook.at(recognised.following(ours), vocabulary));
            Optional<Remembered> remembered =
                    search.layout(placing.signature()).map(layout -> Remembered.of(layout.mapping()));
            remembered.ifPresent(known::add);
            placings.add(remembered.map(placing::following).orElse(placing));
        }
        List<Remark> remarks = new ArrayList<>(workbook.remarks());
        // A sheet for new actions has none yet.
        boolean handedOut = OurWorkbook.handOut(workbook).isPresent();
        found.remarks().stream()
                .filter(remark -> !handedOut || !remark.key().equals("intake.sheet.norows"))
                .forEach(remarks::add);
        return new Opened(workbook, placings, known, remarks, handOut(workbook).orElse(null), Meanings.NONE);
    }

    /**
     * A file that was read, with where its columns go.
     *
     * @param placings one for each list found in it; they may be corrected before planning
     * @param remembered what was remembered of their layouts
     * @param handOut the hand-out that it is; null where it is none, or does not say
     * @param agreed what a person said that its words mean
     */
    public record Opened(
            Workbook workbook,
            List<Placing> placings,
            List<Remembered> remembered,
            List<Remark> remarks,
            HandOut.@Nullable Entry handOut,
            Meanings agreed) {

        public Opened {
            placings = List.copyOf(placings);
            remembered = List.copyOf(remembered);
            remarks = List.copyOf(remarks);
        }

        /** With one list placed otherwise. */
        public Opened with(int list, Placing placing) {
            List<Placing> changed = new ArrayList<>(placings);
            changed.set(list, placing);
            return new Opened(workbook, changed, remembered, remarks, handOut, agreed);
        }

        /** As the answer to a hand-out; null for none. */
        public Opened answering(HandOut.@Nullable Entry given) {
            return new Opened(workbook, placings, remembered, remarks, given, agreed);
        }

        /** With every list placed otherwise. */
        public Opened with(UnaryOperator<Placing> correction) {
            return new Opened(
                    workbook, placings.stream().map(correction).toList(), remembered, remarks, handOut, agreed);
        }

        /**
         * With a word that means a code.
         *
         * @param code null for none: then it means again what it did before
         */
        public Opened meaning(TheirWord word, @Nullable Enum<?> code) {
            Meanings more = agreed.with(word.list().codes(), word.word(), code);
            return new Opened(workbook, placings, remembered, remarks, handOut, more);
        }
    }

    /**
     * What taking it in would do.
     *
     * @param organisation whose list it is; null where nobody said
     */
    public ImportPlan plan(Opened opened, @Nullable String organisation, Progress progress) {
        String name = opened.workbook().fileName();
        return within(
                name, () -> Overseen.work(name, allowance, progress, told -> planned(opened, organisation, told)));
    }

    private ImportPlan planned(Opened given, @Nullable String organisation, Progress progress) {
        boolean ofAnother = TheirIdentities.areOfAnotherRegister(given.workbook(), search);
        Sender sender = Sender.of(organisation, given, ofAnother, organisations(), vocabulary);
        LocalDate today = LocalDate.now(clock);
        List<Dossier> known = search.dossiers();
        Matches matches = new Matches(known, ofAnother);
        boolean isOwnList = isOwnList(given, sender, ofAnother);
        HandedOut handedOut =
                isOwnList ? ListsBefore.of(search, sender.organisation(), given.placings()) : handedOut(given);
        handedOut.then().values().forEach(matches::alsoCalled);
        Opened asSaid = given.with(placing -> GivenLanguage.of(OwnSide.of(placing, sender, vocabulary), handedOut));
        Learnt learnt = learnt();
        ValueReader reader = learnt.of(sender.organisation(), given.agreed());
        GroupHeadings groups = new GroupHeadings(reader);
        Opened opened = asSaid.with(placing -> groups.read(ReadHeadings.of(placing, handedOut, matches, vocabulary)));
        Claims claims = new Claims(
                opened.placings(),
                matches,
                sender.organisation(),
                ofAnother
                        ? TheirIdentities.ofAnotherRegister(opened.placings(), known, search)
                        : TheirIdentities.ofNobody());
        Search.Rows there = search.rows();
        SameMatter matters = new SameMatter(there.rows());
        List<Table> lists = opened.placings().stream().map(Placing::table).toList();
        Map<String, PartialDate> asOf = new HashMap<>();
        List<RowPlanner.OfLine> planned = new ArrayList<>();
        for (Placing placing : opened.placings()) {
            Optional<PartialDate> day = ListDate.of(placing.table(), lists, opened.workbook(), today);
            day.ifPresent(date -> asOf.put(placing.table().sheet(), date));
            Origin origin = new Origin(
                    sender.organisation(),
                    vocabulary.neighboursIn((sender.isTold() ? sender.organisation() + " " : "")
                            + opened.workbook().fileName()
                            + neighbour(placing)),
                    today,
                    day.orElse(PartialDate.of(today)),
                    ofAnother);
            RowPlanner planner = new RowPlanner(placing, reader, origin, claims, handedOut, matters::of);
            placing.table().lines().stream()
                    .filter(line -> !placing.isOfParts() || !PartLine.isEmpty(new Cells(placing, line)))
                    .forEach(line -> planned.add(new RowPlanner.OfLine(planner, line)));
        }
        RowsAbove above = new RowsAbove();
        List<PlannedRow> rows = new ArrayList<>();
        for (RowPlanner.OfLine step : planned) {
            progress.checkCancelled();
            rows.add(step.planner().plan(step.line(), matches, above));
            progress.report(rows.size(), planned.size());
        }
        Batch.SourceFile file = new Batch.SourceFile(
                opened.workbook().fileName(),
                opened.workbook().sha256(),
                sender.isTold() ? sender.organisation() : null);
        List<Problem> problems = new ArrayList<>(
                groups.left(opened.remarks()).stream().map(Intake::problem).toList());
        opened.placings().forEach(placing -> problems.addAll(Unplaced.of(placing)));
        for (int i = 0; i < opened.placings().size(); i++)
            problems.addAll(ReadHeadings.problems(
                    asSaid.placings().get(i), opened.placings().get(i), vocabulary));
        Optional<HandOut.Entry> before = ListsBefore.previous(handedOut, rows);
        List<Row> gone = before.map(list -> ListsBefore.gone(list, rows, there)).orElse(List.of());
        boolean isBaseUnknown = isBaseUnknown(opened.workbook(), handedOut);
        boolean differs = rows.stream().anyMatch(row -> row.changesKnown() && !handedOut.knows(row.subject()));
        if (isBaseUnknown && differs) problems.add(new Problem("", "", "intake.base.unknown", List.of()));
        before.ifPresent(list -> gone.forEach(row -> problems.add(ListsBefore.problem(list, row))));
        ImportPlan.Source source = new ImportPlan.Source(
                file,
                sender,
                opened.placings(),
                Map.copyOf(asOf),
                List.copyOf(problems),
                handedOut,
                isOwnList,
                isBaseUnknown,
                before.orElse(null),
                gone,
                true,
                search.receipt(file.digest()).orElse(null),
                learnt.in(opened.placings(), sender.organisation(), opened.agreed(), progress));
        return ImportPlan.of(source, planned, rows);
    }

    private Learnt learnt() {
        return new Learnt(vocabulary, search.learntWords());
    }

    /** A partner's list of obstacles, also out of a register of his own; no workbook of ours. */
    private static boolean isOwnList(Opened given, Sender sender, boolean ofAnother) {
        boolean isOurs = saysBase(given.workbook()) || given.placings().stream().anyMatch(Placing::isOurs);
        return sender.isTold()
                && given.handOut() == null
                && (!isOurs || ofAnother)
                && !given.placings().stream().allMatch(Placing::isOfReports);
    }

    /** Whether a workbook tells what it was made from, known here or not. */
    private static boolean saysBase(Workbook workbook) {
        return OurWorkbook.handOut(workbook).isPresent()
                || OurWorkbook.givenOut(workbook).isPresent();
    }

    /** Whether a workbook was made from a state that this register never had. */
    private boolean isBaseUnknown(Workbook workbook, HandedOut handedOut) {
        boolean isKnown = OurWorkbook.givenOut(workbook)
                .flatMap(given -> search.changeset(given.changeset())
                        .filter(changeset -> changeset.uuid().equals(given.uuid())))
                .isPresent();
        return saysBase(workbook) && !handedOut.isReturn() && !isKnown;
    }

    /** Our own Actielijst says above its headings with whom it is. */
    private static String neighbour(Placing placing) {
        return placing.isOurs() ? " " + String.join(" ", placing.table().preamble()) : "";
    }

    private Optional<HandOut.Entry> handOut(Workbook workbook) {
        Optional<UUID> id = OurWorkbook.handOut(workbook);
        if (id.isEmpty()) return Optional.empty();
        return search.handOuts().stream()
                .filter(given -> given.id().equals(id.get()))
                .findFirst();
    }

    /** What the file was made from: of a hand-out all that was in it, for only so much shows what was emptied. */
    private HandedOut handedOut(Opened opened) {
        HandOut.Entry given = opened.handOut();
        boolean ours = given != null
                && search.changeset(given.base())
                        .filter(base -> base.uuid().equals(given.baseUuid()))
                        .isPresent();
        if (given == null || !ours) return HandedOut.list(givenOut(opened.workbook()));
        Map<UUID, Map<Clash.Key, Optional<String>>> heard = new HashMap<>();
        List<OpenQuestion.Entry> open = new ArrayList<>();
        for (OpenQuestion.Entry question : search.questions(given.id())) {
            if (question.choice() == null) open.add(question);
            else
                heard.computeIfAbsent(question.obstacle(), _ -> new HashMap<>())
                        .put(question.key(), Optional.ofNullable(question.theirs()));
        }
        return HandedOut.given(given, search.dossiersAt(given.base(), given.obstacles()), open, heard);
    }

    /** What was left to be decided when answers to a hand-out were taken in; an obstacle that was withdrawn since is passed over. */
    public ImportPlan undecided(HandOut.Entry given) {
        List<OpenQuestion.Entry> asked = search.questions(given.id()).stream()
                .filter(question -> question.choice() == null)
                .toList();
        Map<UUID, List<OpenQuestion.Entry>> open = asked.stream()
                .collect(Collectors.groupingBy(OpenQuestion.Entry::obstacle, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, Dossier> now = search.dossiers(open.keySet());
        Map<UUID, Dossier> then = search.dossiersAt(given.base(), List.copyOf(open.keySet()));
        List<AskedAgain> steps = new ArrayList<>();
        List<PlannedRow> rows = new ArrayList<>();
        open.forEach((id, questions) -> {
            Dossier dossier = now.get(id);
            Dossier before = then.get(id);
            if (dossier == null || before == null) return;
            AskedAgain step =
                    AskedAgain.of(steps.size() + 1, dossier.reference(), before, questions, LocalDate.now(clock));
            steps.add(step);
            rows.add(step.first(dossier));
        });
        ImportPlan.Source source = new ImportPlan.Source(
                new Batch.SourceFile(given.fileName(), given.digest(), given.partner()),
                new Sender(given.partner(), true),
                List.of(),
                Map.of(),
                List.of(),
                HandedOut.given(given, then, asked, Map.of()),
                false,
                false,
                null,
                List.of(),
                false,
                null,
                List.of());
        return ImportPlan.of(source, steps, rows);
    }

    /** The obstacles that were changed since one of our own workbooks was given out, as they were then. */
    private Map<UUID, Dossier> givenOut(Workbook workbook) {
        return OurWorkbook.givenOut(workbook)
                .filter(given -> search.changeset(given.changeset())
                        .filter(changeset -> changeset.uuid().equals(given.uuid()))
                        .isPresent())
                .map(given -> search.changedSince(given.changeset()))
                .orElse(Map.of());
    }

    /**
     * The hand-out that a file may answer which does not say so: the last one that held all obstacles of ours in it.
     *
     * @param organisation who sent it; null where nobody said
     */
    public Optional<HandOut.Entry> answered(Opened opened, @Nullable String organisation) {
        if (opened.handOut() != null) return Optional.of(opened.handOut());
        // What another register handed out answers ours only where it holds our obstacles, and not their numbers alone.
        boolean isTheirs = OurWorkbook.handOut(opened.workbook()).isPresent();
        Matches matches =
                new Matches(search.dossiers(), TheirIdentities.areOfAnotherRegister(opened.workbook(), search));
        Set<UUID> meant = new HashSet<>();
        for (Placing placing : opened.placings()) {
            for (Table.Line line : placing.table().lines()) {
                Cells cells = new Cells(placing, line);
                Optional<Dossier> known = cells.text(Target.Special.IDENTITY).flatMap(matches::byIdentity);
                if (known.isEmpty() && !isTheirs)
                    known = placing.isOfParts()
                            ? PartLine.owner(cells, matches)
                            : cells.text(Cells.field(ObstacleFields.REFERENCE)).flatMap(matches::byReference);
                known.ifPresent(dossier -> meant.add(dossier.id()));
            }
        }
        if (meant.isEmpty()) return Optional.empty();
        return search.handOuts().stream()
                .filter(given -> organisation == null || Folded.of(organisation).equals(Folded.of(given.partner())))
                .filter(given -> Set.copyOf(given.obstacles()).containsAll(meant))
                .findFirst();
    }

    /** The file as the answer to the hand-out that it seems to answer, where it does not say that it is something else. */
    public Opened asAnswer(Opened opened) {
        boolean ownList = OurWorkbook.givenOut(opened.workbook()).isPresent()
                && !TheirIdentities.areOfAnotherRegister(opened.workbook(), search);
        if (opened.handOut() != null || ownList) return opened;
        return answered(opened, null).map(opened::answering).orElse(opened);
    }

    /** What was handed out, the last one first. */
    public List<HandOut.Entry> handOuts() {
        return search.handOuts();
    }

    /** The names of organisations that the register knows. */
    public SortedSet<String> organisations() {
        SortedSet<String> names = search.organisations();
        names.removeIf(Sender::isOutOfFile);
        return names;
    }

    private static Problem problem(Remark remark) {
        return new Problem(remark.sheet(), remark.cell(), remark.key(), List.of(remark.words()));
    }

    /**
     * Writes a plan as one changeset: all or nothing.
     *
     * @throws Unreadable when memory does not suffice for it
     */
    public Written<List<UUID>> apply(ImportPlan plan, String by, Progress progress) {
        String name = plan.file().name();
        return within(name, () -> register.apply(plan.batch(), ChangeKind.IMPORT, name, by, progress));
    }

    /**
     * Remembers where a layout's columns go.
     *
     * @param organisation whose layout it is; null where nobody said
     * @param sentence which list that is, in the words of who does it
     * @throws Refusal when it is too much to remember
     */
    public void remember(Placing placing, @Nullable String organisation, String sentence, String by) {
        String lines = placing.remembered(organisation).lines();
        if (lines.length() > LONGEST)
            throw new Refusal("intake.layout.long", placing.table().sheet());
        register.learn(placing.signature(), lines, sentence, by);
    }

    /** Every layout that is remembered, the last learnt first. */
    public List<Layout.Entry> layouts() {
        return search.layouts();
    }

    /**
     * Forgets a layout; it comes in again as its headings say.
     *
     * @param sentence which list that is, in the words of who does it
     */
    public void forget(Layout.Entry layout, String sentence, String by) {
        register.forget(layout.signature(), sentence, by);
    }

    /** What is known of partners' words, the last learnt first. */
    public List<LearntWord.Entry> learntWords() {
        return search.learntWords();
    }

    /**
     * Remembers what words mean, in the place of what was remembered of them before.
     *
     * @param sentence which words those are, in the words of who does it
     */
    public Changeset.Entry learn(List<LearntWord.Meaning> words, String sentence, String by) {
        return register.learnWords(words, sentence, by);
    }

    /**
     * Forgets what words mean.
     *
     * @param sentence which words those are, in the words of who does it
     */
    public Changeset.Entry forgetWords(List<LearntWord.Entry> words, String sentence, String by) {
        return register.forgetWords(words.stream().map(LearntWord.Entry::id).toList(), sentence, by);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A list that does not fit into memory is one sentence too, and what was read of it is let go. */
    private static <T> T within(String fileName, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            if (!isOfMemory(e)) throw e;
            throw new Unreadable(e, "unreadable.memory", fileName);
        }
    }

    /** What is beneath may say it in its own words. */
    private static boolean isOfMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError || cause instanceof MemoryShort) return true;
        }
        return false;
    }
}
