package nl.slagboom.exchange.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.exchange.read.Remark;
import nl.slagboom.exchange.read.Workbook;
import nl.slagboom.exchange.read.WorkbookReader;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Unreadable;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.persistence.Written;
import nl.slagboom.register.Batch;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/** Takes in what partners send: a file becomes a plan, a plan becomes one changeset. */
public final class Intake {

    private final Search search;
    private final Register register;
    private final Vocabulary vocabulary;
    private final Clock clock;

    public Intake(Search search, Register register, Clock clock) {
        this.search = search;
        this.register = register;
        this.clock = clock;
        vocabulary = new Vocabulary();
    }

    /**
     * Reads a file and finds out where its columns go, as remembered for its layout where a person corrected it.
     *
     * @throws Unreadable when it cannot be read whole, or holds no list
     */
    public Opened open(Path file, Progress progress) {
        return within(String.valueOf(file.getFileName()), () -> opened(file, progress));
    }

    private Opened opened(Path file, Progress progress) {
        Workbook workbook = new WorkbookReader().read(file, progress);
        TableFinder.Found found = TableFinder.find(workbook, vocabulary);
        if (found.tables().isEmpty()) throw new Unreadable("unreadable.nolist", workbook.fileName());
        Recogniser recogniser = new Recogniser(vocabulary);
        Map<String, String> ours = OurWorkbook.columns(workbook);
        List<Placing> placings = new ArrayList<>();
        for (Table table : found.tables()) {
            Placing placing = recogniser.place(table).following(ours);
            placings.add(search.layout(placing.signature())
                    .map(remembered -> placing.following(codes(remembered)))
                    .orElse(placing));
        }
        List<Remark> remarks = new ArrayList<>(workbook.remarks());
        remarks.addAll(found.remarks());
        return new Opened(workbook, placings, remarks);
    }

    /**
     * A file that was read, with where its columns go.
     *
     * @param placings one for each list found in it; they may be corrected before planning
     */
    public record Opened(Workbook workbook, List<Placing> placings, List<Remark> remarks) {

        public Opened {
            placings = List.copyOf(placings);
            remarks = List.copyOf(remarks);
        }

        public Opened with(int list, Placing placing) {
            List<Placing> changed = new ArrayList<>(placings);
            changed.set(list, placing);
            return new Opened(workbook, changed, remarks);
        }
    }

    /**
     * What taking it in would do.
     *
     * @param organisation whose list it is; null to go by the file's name
     */
    public ImportPlan plan(Opened opened, @Nullable String organisation, Progress progress) {
        return within(opened.workbook().fileName(), () -> planned(opened, organisation, progress));
    }

    private ImportPlan planned(Opened opened, @Nullable String organisation, Progress progress) {
        String whose = organisation == null ? bare(opened.workbook().fileName()) : organisation;
        Set<Neighbour> neighbours =
                vocabulary.neighboursIn(whose + " " + opened.workbook().fileName());
        RowPlanner.Origin origin = new RowPlanner.Origin(whose, neighbours, LocalDate.now(clock));
        Matches matches = new Matches(search.dossiers());
        List<PlannedRow> rows = new ArrayList<>();
        long total = opened.placings().stream()
                .mapToLong(placing -> placing.table().lines().size())
                .sum();
        for (Placing placing : opened.placings()) {
            RowPlanner planner = new RowPlanner(placing, vocabulary, origin, matches);
            for (Table.Line line : placing.table().lines()) {
                progress.checkCancelled();
                rows.add(planner.plan(line));
                progress.report(rows.size(), total);
            }
        }
        Batch.SourceFile file = new Batch.SourceFile(
                opened.workbook().fileName(), opened.workbook().sha256(), whose);
        return new ImportPlan(
                file,
                opened.placings(),
                rows,
                opened.remarks().stream().map(Intake::problem).toList(),
                search.receipt(file.digest()).orElse(null));
    }

    private static Problem problem(Remark remark) {
        return new Problem(remark.sheet(), remark.cell(), remark.key(), List.of(remark.words()));
    }

    /** Writes a plan as one changeset: all or nothing. */
    public Written<List<UUID>> apply(ImportPlan plan, String by, Progress progress) {
        return register.apply(plan.batch(), ChangeKind.IMPORT, plan.file().name(), by, progress);
    }

    /** Remembers where a layout's columns go. */
    public void remember(Placing placing, String by) {
        StringBuilder lines = new StringBuilder();
        placing.codes()
                .forEach((heading, code) -> lines.append(heading.replaceAll("[\\n\\t]", " "))
                        .append('\t')
                        .append(code)
                        .append('\n'));
        register.learn(placing.signature(), lines.toString(), by);
    }

    /** Headings and the codes of their targets, one line each with a tab between: a remembered layout, a mapping file. */
    public static Map<String, String> codes(String lines) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String line : lines.split("\\R", -1)) {
            int tab = line.lastIndexOf('\t');
            if (tab > 0)
                codes.put(line.substring(0, tab), line.substring(tab + 1).strip());
        }
        return codes;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A list that does not fit into memory is one sentence too, and what was read of it is let go. */
    private static <T> T within(String fileName, Supplier<T> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            throw new Unreadable(e, "unreadable.memory", fileName);
        }
    }

    private static String bare(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
