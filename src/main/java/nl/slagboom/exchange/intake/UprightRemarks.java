package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.CellName;
import nl.slagboom.exchange.read.Remark;
import nl.slagboom.exchange.read.Row;
import nl.slagboom.exchange.read.Visibility;

/** What a person should know of a form, or of a list on its side; in particular whatever is not taken. */
final class UprightRemarks {

    private final Upright upright;
    private final String sheet;
    private final List<Remark> remarks = new ArrayList<>();

    private UprightRemarks(Upright upright) {
        this.upright = upright;
        sheet = upright.sheet().name();
    }

    static List<Remark> of(Upright upright) {
        return new UprightRemarks(upright).find();
    }

    private List<Remark> find() {
        if (upright.sheet().visibility() == Visibility.HIDDEN) remark("intake.sheet.hidden", "");
        for (int column : upright.sheet().hiddenColumns()) {
            String letters = CellName.column(column);
            if (upright.obstacles().contains(column)) remark("intake.column.hidden", letters, letters);
        }
        Set<Integer> others = upright.others();
        for (Label label : upright.labels().labels()) label.rows().forEach(row -> row(row, others));
        for (Row row : upright.labels().strays()) row.cells().forEach(cell -> stray(row, cell));
        return List.copyOf(remarks);
    }

    private void row(Row row, Set<Integer> others) {
        if (row.hidden()) remark("intake.row.hidden", String.valueOf(row.number()));
        if (upright.obstacles().size() == 1) return;
        for (Cell cell : row.cells()) {
            if (others.contains(cell.column())) stray(row, cell);
        }
    }

    private void stray(Row row, Cell cell) {
        remark("intake.cell.stray", new CellName(row.number(), cell.column()).toString(), cell.text());
    }

    private void remark(String key, String cell, Object... arguments) {
        remarks.add(Remark.of(key, sheet, cell, arguments));
    }
}
