package nl.slagboom.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Theme;
import nl.slagboom.search.Keyword;
import nl.slagboom.search.Query;
import nl.slagboom.search.Term;
import org.jspecify.annotations.Nullable;

/**
 * Open obstacles by theme and neighbour. One with several themes or neighbours counts in each; a total counts it once.
 *
 * @param total all that is open
 */
public record HeatMap(List<Column> columns, List<Line> lines, Figure total) {

    public HeatMap {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A neighbour.
     *
     * @param neighbour null for the obstacles that name none
     */
    public record Column(@Nullable Neighbour neighbour, Figure total) {}

    /**
     * A theme.
     *
     * @param theme null for the obstacles that name none
     * @param cells one for each column
     */
    public record Line(@Nullable Theme theme, List<Figure> cells, Figure total) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** The highest number in a cell, by which the cells are coloured. */
    public int highest() {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .mapToInt(Figure::count)
                .max()
                .orElse(0);
    }

    /** Whether something counts in several lines or columns, so that they add up to more than the total. */
    public boolean isOverlapping() {
        return lines.stream().mapToInt(line -> line.total().count()).sum() > total.count()
                || columns.stream().mapToInt(column -> column.total().count()).sum() > total.count();
    }

    /** Every theme and every region has its place; a country without its region, and what is not known, only where it occurs. */
    static HeatMap of(Selection open) {
        List<Column> columns = new ArrayList<>();
        for (Neighbour neighbour : Neighbour.values()) {
            Selection there = open.with(at(neighbour));
            if (!neighbour.isCountryOnly() || !there.isEmpty()) columns.add(new Column(neighbour, there.figure()));
        }
        Selection nowhere = open.with(at(null));
        if (!nowhere.isEmpty()) columns.add(new Column(null, nowhere.figure()));
        List<Line> lines = new ArrayList<>();
        for (Theme theme : Theme.values()) lines.add(line(theme, open.with(on(theme)), columns));
        Selection about = open.with(on(null));
        if (!about.isEmpty()) lines.add(line(null, about, columns));
        return new HeatMap(columns, lines, open.figure());
    }

    private static Line line(@Nullable Theme theme, Selection about, List<Column> columns) {
        return new Line(
                theme,
                columns.stream()
                        .map(column -> about.with(at(column.neighbour())).figure())
                        .toList(),
                about.figure());
    }

    private static Query at(@Nullable Neighbour neighbour) {
        return neighbour == null
                ? Query.of(new Term.Given(Keyword.BORDER, false))
                : Query.ALL.with(ObstacleFields.NEIGHBOURS, Set.of(neighbour));
    }

    private static Query on(@Nullable Theme theme) {
        return theme == null
                ? Query.of(new Term.Given(Keyword.THEME, false))
                : Query.ALL.with(ObstacleFields.THEMES, Set.of(theme));
    }
}
