package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import nl.slagboom.model.ObstacleFields;

/** Tells the columns beside the labels that hold an obstacle from those that explain. */
final class ObstacleColumns {

    private final Labels labels;
    private final FormCells cells;
    private final Vocabulary vocabulary;
    private final ValueReader reader;
    private final int title;
    private final int first;

    ObstacleColumns(Labels labels, FormCells cells, Vocabulary vocabulary) {
        this.labels = labels;
        this.cells = cells;
        this.vocabulary = vocabulary;
        reader = new ValueReader(vocabulary);
        Label named = labels.title().orElseThrow();
        title = labels.labels().indexOf(named);
        first = named.beside(labels.column()).findFirst().orElseThrow().column();
    }

    /** The first in which a title stands, and those that read as it does. */
    List<Integer> find() {
        List<Integer> found = new ArrayList<>(List.of(first));
        List<Integer> bare = new ArrayList<>();
        boolean mostly = understood(first).isMost();
        for (int column : cells.columns()) {
            if (column == first || isExplained(column)) continue;
            Understood here = understood(column);
            boolean titled = isTitled(column);
            if (here.filled() == 0 && titled) bare.add(column);
            else if (here.isMost() ? titled || here.read() > 1 : titled && !mostly) found.add(column);
        }
        // Titles alone beside a form that says more explain; beside a list they are obstacles of which no more is
        // known.
        if (found.size() > 1 || understood(first).filled() == 0) found.addAll(bare);
        return found.stream().sorted().toList();
    }

    Understood understood(int column) {
        return Understood.of(labels.labels(), cells, column, reader);
    }

    private boolean isTitled(int column) {
        return cells.said(title, column).isPresent();
    }

    /** Whether the word above says that remarks stand below it. */
    private boolean isExplained(int column) {
        return labels.above(column)
                .flatMap(vocabulary::heading)
                .filter(target ->
                        target == Target.Special.NOTE || target.equals(Cells.field(ObstacleFields.DESCRIPTION)))
                .isPresent();
    }
}
