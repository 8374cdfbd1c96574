package nl.slagboom.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.persistence.Backup;
import nl.slagboom.persistence.Location;
import nl.slagboom.register.Batch;
import nl.slagboom.search.Search;
import org.h2.tools.Restore;

/** What it takes that nothing is lost: the list as it was, reading a register whole, a backup, putting it back, the disk. */
final class KeepingBudgets {

    private static final int WARM_UPS = 1;
    private static final int ROUNDS = 5;
    private static final int FEW = 1_000;
    private static final int CHANGES = 10;

    private final Path folder;
    private final Path register;
    private final boolean small;

    KeepingBudgets(Path folder, Path register, int rows) {
        this.folder = folder;
        this.register = register;
        small = rows <= 10_000;
    }

    List<Line> measure() throws Exception {
        Path kept = Files.copy(register, folder.resolve("keeping.mv.db"));
        Line asOf = asOf(kept);
        Path copy = Files.copy(kept, folder.resolve("keeping-bare.mv.db"));
        Path zip = folder.resolve("keeping.zip");
        try (OpenRegister open = OpenRegister.at(kept);
                BareFile bare = new BareFile(copy)) {
            Stopwatch checks = alternate(() -> open.database().check(), bare::read);
            Stopwatch backups =
                    alternate(() -> open.database().backUp(zip), () -> bare.backUp(folder.resolve("keeping-bare.zip")));
            Stopwatch restores = alternate(
                    () -> Backup.restore(zip, Location.of(folder.resolve("restored.mv.db")), "Anna", Clock.systemUTC()),
                    () -> Restore.execute(zip.toString(), folder.toString(), "restored-bare"));
            return List.of(
                    asOf,
                    told("check of the whole register; bare: every row read", checks),
                    told("backup, read whole twice; bare: written only", backups),
                    told("restore, read whole first; bare: unpacked only", restores),
                    size());
        }
    }

    private Stopwatch alternate(Stopwatch.Work ours, Stopwatch.Work bare) throws Exception {
        return Stopwatch.alternate(small ? WARM_UPS : 0, small ? ROUNDS : 2, ours, bare);
    }

    private static Line told(String what, Stopwatch watch) {
        return Line.told(what, watch.ours().median(), watch.bare().median());
    }

    /** Every obstacle has changed since. */
    private Line asOf(Path file) throws Exception {
        try (OpenRegister open = OpenRegister.at(file)) {
            long before = open.search().rows().changeset();
            open.register().apply(change(open, 1), ChangeKind.EDIT, "bench", "Anna", Progress.NONE);
            return told(
                    "list as it was before all were changed; bare: the list now, read anew",
                    alternate(() -> open.search().rowsAt(before), () -> new Search(open.database()).rows()));
        }
    }

    private static Batch change(OpenRegister open, int turn) {
        List<Batch.Edit> edits = open.search().dossiers().stream()
                .map(dossier -> new Batch.Edit(dossier, next(dossier, turn)))
                .toList();
        return new Batch(List.of(), edits, null);
    }

    private static Dossier next(Dossier dossier, int turn) {
        return dossier.with(ObstacleFields.NEXT_STEP, "Bellen, beurt " + turn);
    }

    /** Each obstacle was saved by itself, and the register was closed. */
    private Line size() throws Exception {
        Path file = folder.resolve("sized.mv.db");
        try (OpenRegister fresh = OpenRegister.at(file)) {
            fresh.fill(FEW);
        }
        double before = Files.size(file) / 1e6;
        try (OpenRegister open = OpenRegister.at(file)) {
            for (int turn = 1; turn <= CHANGES; turn++) {
                for (Dossier dossier : open.search().dossiers())
                    open.register().save(dossier, next(dossier, turn), "Anna");
            }
        }
        return Line.told(
                "MB on the disk, 1,000 obstacles saved ten times each; bare: never changed",
                Files.size(file) / 1e6,
                before);
    }
}
