package nl.slagboom.exchange.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.exchange.read.Sheet;
import nl.slagboom.model.Field;
import nl.slagboom.model.ObstacleFields;

/**
 * A sheet with its labels below one another: a form that holds one obstacle, or a list on its side with an obstacle in each
 * column.
 *
 * @param obstacles the columns that hold one each, 0-based
 */
record Upright(Sheet sheet, Labels labels, FormCells cells, List<Integer> obstacles, Understood understood) {

    private static final int FEWEST = 3;

    /** Nothing where the sheet is no such thing, whatever else it is. */
    static Optional<Upright> of(Sheet sheet, Vocabulary vocabulary) {
        MergedCells merged = new MergedCells(sheet.merged());
        return Labels.of(sheet, merged, vocabulary)
                .map(labels -> of(sheet, labels, new FormCells(labels, merged), vocabulary));
    }

    private static Upright of(Sheet sheet, Labels labels, FormCells cells, Vocabulary vocabulary) {
        ObstacleColumns columns = new ObstacleColumns(labels, cells, vocabulary);
        List<Integer> obstacles = columns.find();
        Understood understood =
                obstacles.stream().map(columns::understood).reduce(new Understood(0, 0, 0), Understood::with);
        return new Upright(sheet, labels, cells, obstacles, understood);
    }

    /** Whether it tells of an obstacle, where a sheet that explains the headings of a list, or its title page, does not. */
    boolean isSure() {
        long telling = labels.labels().stream()
                .filter(label -> label.beside(labels.column()).findAny().isPresent())
                .flatMap(label -> label.target().stream())
                .filter(Upright::tells)
                .distinct()
                .count();
        return telling >= FEWEST && understood.codes() > 0 && understood.isMost();
    }

    private static boolean tells(Target target) {
        return target instanceof Target.OfField(Field<?, ?> field, var language)
                && field != ObstacleFields.REFERENCE
                && field != ObstacleFields.REPORTED_ON
                && field != ObstacleFields.SOURCES;
    }

    /** Whether nothing beside its labels is what they ask for. */
    boolean explains() {
        return understood.filled() > 0 && understood.read() == 0;
    }

    /** The labels that are known, as they are compared. */
    Set<String> keys() {
        return labels.labels().stream()
                .filter(label -> label.target().isPresent())
                .map(label -> Vocabulary.key(label.text()))
                .collect(Collectors.toSet());
    }

    /** The columns that hold no obstacle. */
    SequencedSet<Integer> others() {
        SequencedSet<Integer> others = new LinkedHashSet<>(cells.columns());
        obstacles.forEach(others::remove);
        return others;
    }
}
