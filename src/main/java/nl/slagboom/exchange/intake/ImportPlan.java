package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Receipt;
import nl.slagboom.register.Batch;
import nl.slagboom.search.Change.FieldChange;
import nl.slagboom.search.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What taking in a file would do. A value: it can be looked at, parts of it left out, and then be applied.
 *
 * @param rows in the order of the file
 * @param problems of the file as a whole, beside those of its rows
 * @param takenInBefore when the very same file was taken in, if it was
 */
public record ImportPlan(
        Batch.SourceFile file,
        List<Placing> placings,
        List<PlannedRow> rows,
        List<Problem> problems,
        Receipt.@Nullable Entry takenInBefore) {

    public ImportPlan {
        placings = List.copyOf(placings);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    public long count(PlannedRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    public List<Problem> allProblems() {
        List<Problem> all = new ArrayList<>(problems);
        rows.forEach(row -> all.addAll(row.problems()));
        return all;
    }

    /** Only the rows that a person wants. */
    public ImportPlan keeping(Predicate<PlannedRow> wanted) {
        return new ImportPlan(file, placings, rows.stream().filter(wanted).toList(), problems, takenInBefore);
    }

    /** Nothing would be written. */
    public boolean isIdle() {
        return rows.stream()
                .noneMatch(row -> row.kind() == PlannedRow.Kind.NEW || row.kind() == PlannedRow.Kind.CHANGED);
    }

    /** What is to be written: each obstacle once, though several rows may touch it. */
    public Batch batch() {
        Map<UUID, Dossier> bases = new LinkedHashMap<>();
        Map<UUID, Dossier> last = new LinkedHashMap<>();
        for (PlannedRow row : rows) {
            Dossier mine = row.mine();
            if (mine == null || row.kind() == PlannedRow.Kind.UNCHANGED) continue;
            Dossier base = row.base();
            if (base != null && !base.reference().isEmpty()) bases.putIfAbsent(base.id(), base);
            last.merge(mine.id(), mine, (earlier, later) -> later);
        }
        List<Dossier> added = new ArrayList<>();
        List<Batch.Edit> changed = new ArrayList<>();
        last.forEach((id, mine) -> {
            Dossier base = bases.get(id);
            if (base == null) added.add(mine);
            else changed.add(new Batch.Edit(base, mine));
        });
        return new Batch(added, changed, file);
    }

    static List<FieldChange> changes(@Nullable Dossier base, Dossier mine) {
        return Difference.between(base, mine);
    }
}
