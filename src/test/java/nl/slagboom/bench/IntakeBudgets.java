package nl.slagboom.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.exchange.write.Export;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.search.Row;

/** A partner's list looked at and taken in. */
final class IntakeBudgets {

    private static final int WARM_UPS = 2;
    private static final int MOST_ROUNDS = 7;
    /** Rows in one list: of a larger one no file may be, it is to be split. */
    static final int LIST = 25_000;

    private final Path folder;
    private final Path register;
    private final int rows;
    private final int rounds;
    private final int listed;
    private final List<Line> lines = new ArrayList<>();

    IntakeBudgets(Path folder, Path register, int rows) {
        this.folder = folder;
        this.register = register;
        this.rows = rows;
        rounds = rows <= 10_000 ? MOST_ROUNDS : 2;
        listed = Math.min(rows, LIST);
    }

    List<Line> measure() throws Exception {
        double allowed = 2;
        try (OpenRegister open = OpenRegister.at(Files.copy(register, folder.resolve("intake.mv.db")))) {
            Path list = folder.resolve("partner.xlsx");
            PartnersList.write(list, titles(open));
            preview(allowed, "preview of a partner's list" + ofRows() + ", half known, half new", open, list);
            Path own = folder.resolve("own.xlsx");
            export(open, own);
            preview(allowed, "preview of our own list" + ofRows() + " coming back, all columns", open, own);
        }
        apply();
        return lines;
    }

    private String ofRows() {
        return listed == rows ? "" : " of %,d".formatted(listed);
    }

    /** Every other row means an obstacle that is there. */
    private List<String> titles(OpenRegister open) {
        List<String> titles = new ArrayList<>();
        List<Row> known = open.search().rows().rows();
        for (int i = 0; i < listed; i++)
            titles.add(i % 2 == 0 ? known.get(i).title().texts().getFirst() : "Nieuw knelpunt " + i);
        return titles;
    }

    private void export(OpenRegister open, Path file) {
        new Export(
                        open.search().rows().rows().subList(0, listed),
                        ObstacleFields.ALL.shown(),
                        Audience.OWN,
                        new Wording(Messages.of(Language.NL.locale())),
                        null)
                .to(file, "Anna de Wit", Progress.NONE);
    }

    private void preview(double allowed, String what, OpenRegister open, Path file) throws Exception {
        Stopwatch watch = Stopwatch.alternate(
                rows <= 10_000 ? WARM_UPS : 1,
                rounds,
                () -> planned(open, file),
                () -> System.getLogger("bench").log(System.Logger.Level.DEBUG, "{0}", BareReader.cells(file)));
        lines.add(Line.timesBare(
                allowed, what, watch.ours().median(), watch.bare().median()));
        ImportPlan plan = planned(open, file);
        System.out.printf(
                "%s: new %d, changed %d, unchanged %d, refused %d; %s%n",
                file.getFileName(),
                plan.count(PlannedRow.Kind.NEW),
                plan.count(PlannedRow.Kind.CHANGED),
                plan.count(PlannedRow.Kind.UNCHANGED),
                plan.count(PlannedRow.Kind.REFUSED),
                plan.placings().getFirst().codes());
    }

    private static ImportPlan planned(OpenRegister open, Path file) {
        return open.intake().plan(open.intake().open(file, Progress.NONE), "Partner", Progress.NONE);
    }

    /** Each time into a new register. */
    private void apply() throws Exception {
        List<Path> lists = new ArrayList<>();
        for (int from = 0; from < rows; from += listed) {
            List<String> titles = new ArrayList<>();
            for (int i = from; i < Math.min(from + listed, rows); i++) titles.add("Nieuw knelpunt " + i);
            Path list = folder.resolve("new" + from + ".xlsx");
            PartnersList.write(list, titles);
            lists.add(list);
        }
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = -1; round < rounds; round++) {
            Path file = folder.resolve("applied" + round + ".mv.db");
            Path other = folder.resolve("applied-bare" + round + ".mv.db");
            try (OpenRegister fresh = OpenRegister.at(file)) {
                double time = 0;
                for (Path list : lists) {
                    ImportPlan plan = planned(fresh, list);
                    time += Stopwatch.milliseconds(() -> fresh.intake().apply(plan, "Anna", Progress.NONE));
                }
                if (round >= 0) ours.add(time);
            }
            OpenRegister.at(other).close();
            Map<String, List<Object[]>> written;
            try (BareFile applied = new BareFile(file)) {
                written = applied.rows();
            }
            try (BareFile plain = new BareFile(other)) {
                double time = Stopwatch.milliseconds(() -> plain.write(written));
                if (round >= 0) bare.add(time);
            }
            Files.delete(file);
            Files.delete(other);
        }
        lines.add(Line.atMost(
                rows <= 10_000 ? 4_000 : 40_000,
                lists.size() == 1
                        ? "import applied, one changeset"
                        : "import applied, in so many lists: " + lists.size(),
                new Figures(ours).median(),
                new Figures(bare).median()));
    }
}
