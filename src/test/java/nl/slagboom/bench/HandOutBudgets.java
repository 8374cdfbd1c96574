package nl.slagboom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.OpenedFile;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.register.Batch;

/** All obstacles handed out to a partner, edited in five hundred places, and taken back. */
final class HandOutBudgets {

    private static final int EDITS = 500;
    private static final int ROUNDS = 3;
    private static final String PARTNER = "Staatskanzlei NRW";

    private final Path folder;
    private final int rows;
    private final List<Line> lines = new ArrayList<>();

    HandOutBudgets(Path folder, int rows) {
        this.folder = folder;
        this.rows = Math.min(rows, IntakeBudgets.LIST);
    }

    List<Line> measure() throws Exception {
        Path file = folder.resolve("given.xlsx");
        Path register = folder.resolve("given.mv.db");
        Answered answered;
        try (OpenRegister open = OpenRegister.at(register)) {
            fill(open);
            handOut(open, file);
            answered = new Answered(open.search().dossiers());
            answered.edit(file, EDITS);
            plan(open, file);
        }
        apply(register, file, answered.obstacles());
        return lines;
    }

    /** Obstacles that partners may see. */
    private void fill(OpenRegister open) {
        List<Dossier> all = Seeded.obstacles(rows).stream()
                .map(obstacle -> obstacle.with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS))
                .toList();
        open.register()
                .apply(new Batch(all, List.of(), null), ChangeKind.DEMONSTRATION, "bench", "Anna", Progress.NONE);
    }

    private void handOut(OpenRegister open, Path file) throws Exception {
        Giving giving = new Giving(open.search(), open.register(), Clock.systemUTC());
        List<UUID> ids = open.search().dossiers().stream().map(Dossier::id).toList();
        Giving.Wish wish = new Giving.Wish(PARTNER, Neighbour.NRW, List.of(Language.NL), ids, null, null);
        giving.give(wish, file, "Anna", Progress.NONE);
        BareWriter bare = new BareWriter(file);
        Stopwatch watch = Stopwatch.alternate(
                0,
                ROUNDS,
                () -> giving.give(wish, file, "Anna", Progress.NONE),
                () -> bare.write(folder.resolve("plain.xlsx")));
        System.out.println(bare.cells() + " cells handed out, " + Files.size(file) / 1_000 + " kB");
        lines.add(Line.told(
                "hand-out written", watch.ours().median(), watch.bare().median()));
    }

    private void plan(OpenRegister open, Path file) throws Exception {
        Stopwatch watch = Stopwatch.alternate(
                1,
                ROUNDS,
                () -> planned(open, file),
                () -> System.getLogger("bench").log(System.Logger.Level.DEBUG, "{0}", BareReader.cells(file)));
        double ours = watch.ours().median();
        lines.add(Line.told(
                "preview of a hand-out that comes back, %d cells edited".formatted(EDITS),
                ours,
                watch.bare().median()));
        Spreadsheet.found()
                .ifPresentOrElse(
                        office -> lines.add(Line.told(
                                "the same; bare: LibreOffice opens it and writes its first sheet as CSV",
                                ours,
                                office.converting(file, folder, ROUNDS).median())),
                        () -> System.out.println("LibreOffice is not on the path: it is not measured."));
    }

    private static ImportPlan planned(OpenRegister open, Path file) {
        Intake intake = open.intake();
        OpenedFile read = intake.open(file, Progress.NONE);
        HandOut.Entry given = intake.answered(read, null).orElseThrow();
        return intake.plan(read.answering(given), given.partner(), Progress.NONE);
    }

    /** Each time into the register as it was. */
    private void apply(Path register, Path file, Map<UUID, Dossier> expected) throws Exception {
        List<Double> backups = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path copy = folder.resolve("taken" + round + ".mv.db");
            Files.copy(register, copy);
            try (OpenRegister open = OpenRegister.at(copy)) {
                ImportPlan plan = planned(open, file);
                assertThat(plan.allProblems()).isEmpty();
                assertThat(plan.undecided()).isZero();
                assertThat(plan.count(PlannedRow.Kind.CHANGED)).isEqualTo(EDITS);
                assertThat(plan.cellsTaken()).isEqualTo(EDITS);
                backups.add(Stopwatch.milliseconds(() -> open.database().keepBackup()));
                times.add(Stopwatch.milliseconds(() -> open.intake().apply(plan, "Anna", Progress.NONE)));
                assertThat(open.search().dossiers())
                        .hasSize(expected.size())
                        .allMatch(dossier -> dossier.saysTheSameAs(Objects.requireNonNull(expected.get(dossier.id()))));
            }
            Files.delete(copy);
        }
        lines.add(
                Line.told("the backup before they are applied, read whole twice", new Figures(backups).median(), null));
        lines.add(Line.told("%d edits applied, one changeset".formatted(EDITS), new Figures(times).median(), null));
    }
}
