package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.CellName;
import nl.slagboom.exchange.read.Content;

/** Turns a form, or a list on its side, into a table with a line for each obstacle. */
final class UprightTable {

    private final Upright upright;
    private final List<Label> labels;
    private final List<Table.Column> columns = new ArrayList<>();
    private final Map<Integer, Content> more = new HashMap<>();
    private final Map<Integer, CellName> places = new HashMap<>();

    private UprightTable(Upright upright) {
        this.upright = upright;
        labels = upright.labels().labels();
    }

    static Table of(Upright upright) {
        return new UprightTable(upright).table();
    }

    private Table table() {
        for (Label label : labels)
            columns.add(new Table.Column(
                    columns.size(), label.text(), String.valueOf(label.row().number())));
        // What stands beside a list on its side is of none of its obstacles.
        if (upright.obstacles().size() == 1) upright.others().forEach(this::explained);
        List<String> preamble = upright.labels().above().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .toList();
        List<Table.Line> lines = upright.obstacles().stream().map(this::line).toList();
        return new Table(upright.sheet().name(), preamble, columns, lines);
    }

    private Table.Line line(int column) {
        Map<Integer, Content> line = new HashMap<>(more);
        Map<Integer, CellName> at = new HashMap<>(places);
        for (int i = 0; i < labels.size(); i++) {
            int label = i;
            at.put(i, new CellName(labels.get(i).row().number(), column));
            upright.cells().said(i, column).ifPresent(said -> {
                line.put(label, said.content());
                at.put(label, said.place());
            });
        }
        return new Table.Line(column + 1, List.of(), line, at);
    }

    /**
     * A further column of a form explains its labels, or what stands beside them: it is one text, for a person to place. What
     * may tell of people is not put among the rest, for the rest becomes a note.
     */
    private void explained(int column) {
        List<String> texts = new ArrayList<>();
        CellName first = new CellName(1, column);
        for (int i = 0; i < labels.size(); i++) {
            Said said = upright.cells().said(i, column).orElse(null);
            if (said == null || isValue(i, said)) continue;
            Label label = labels.get(i);
            if (label.ofPerson() || SecondLook.isOfPerson(said.content().text())) {
                add(label.text(), said.place().toString(), said);
                continue;
            }
            if (texts.isEmpty()) first = said.place();
            texts.add(label.text() + ": " + said.content().text());
        }
        if (texts.isEmpty()) return;
        String letters = CellName.column(column);
        String heading = upright.labels()
                .above(column)
                .map(word -> letters + " " + word.strip())
                .orElse(letters);
        add(heading, letters, new Said(new Content.Text(String.join("\n", texts)), first));
    }

    /** Whether it stands in the column of the values too, merged into it or behind a wide label. */
    private boolean isValue(int label, Said said) {
        return upright.cells()
                .said(label, upright.obstacles().getFirst())
                .filter(value -> value.place().equals(said.place()))
                .isPresent();
    }

    private void add(String heading, String at, Said said) {
        int index = columns.size();
        columns.add(new Table.Column(index, heading, at));
        more.put(index, said.content());
        places.put(index, said.place());
    }
}
