package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Field;

/**
 * What a list says and the register says otherwise, where both were changed since the list was given out. The register's
 * stays; the list's is kept in the logbook, and said.
 */
record KeptWords(Problem problem, String kept) {

    /** One for each field that a column of the list goes to; for a part of the obstacle, one for the row. */
    static Optional<KeptWords> of(Conflict conflict, Placing placing, Cells cells) {
        Field<?, ?> field = conflict.field();
        if (conflict.kind() != null || field == null) return Optional.of(ofRow(placing, cells));
        List<String> kept = new ArrayList<>();
        Table.Column first = null;
        for (int i = 0; i < placing.targets().size(); i++) {
            Table.Column column = placing.table().columns().get(i);
            Content cell = cells.line().cell(column).orElse(null);
            boolean goesThere =
                    placing.targets().get(i) instanceof Target.OfField(var other, var language) && other.equals(field);
            if (!goesThere || cell == null || cell.text().isBlank()) continue;
            if (first == null) first = column;
            kept.add(column.name() + ": " + cell.text());
        }
        // The day and the reason of a status have no column of their own; the status that they belong to clashes too.
        return first == null ? Optional.empty() : Optional.of(at(first, cells, String.join("\n", kept)));
    }

    private static KeptWords ofRow(Placing placing, Cells cells) {
        List<String> kept = new ArrayList<>();
        for (Table.Column column : placing.table().columns()) {
            if (placing.column(Target.Special.IDENTITY).equals(Optional.of(column))) continue;
            cells.line()
                    .cell(column)
                    .filter(cell -> !cell.text().isBlank())
                    .ifPresent(cell -> kept.add(column.name() + ": " + cell.text()));
        }
        return at(placing.table().columns().getFirst(), cells, String.join("\n", kept));
    }

    private static KeptWords at(Table.Column column, Cells cells, String kept) {
        return new KeptWords(cells.problem(column, "intake.clash", kept.replace("\n", " / ")), kept);
    }
}
