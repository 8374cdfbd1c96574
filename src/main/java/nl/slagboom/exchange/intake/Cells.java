package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.value.Folded;

/**
 * The cells of one row by where they go.
 *
 * @param kept what is set aside of it and becomes notes
 * @param problems what a person should know of that
 * @param isLater whether a row above it is about the same obstacle
 */
record Cells(Placing placing, Table.Line line, List<String> kept, List<Problem> problems, boolean isLater) {

    private static final int SHORT = 60;

    Cells {
        kept = List.copyOf(kept);
        problems = List.copyOf(problems);
    }

    Cells(Placing placing, Table.Line line) {
        this(placing, line, List.of(), List.of(), false);
    }

    static Target field(Field<Obstacle, ?> field) {
        return new Target.OfField(field, null);
    }

    PlannedRow.Place place() {
        return new PlannedRow.Place(placing.table().sheet(), line.row(), line.at());
    }

    Optional<Content> content(Target target) {
        return placing.column(target).flatMap(line::cell);
    }

    Optional<String> text(Target target) {
        return content(target).map(Content::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What stands in all columns that go to a target, in their order. */
    String joined(Target target) {
        StringJoiner joined = new StringJoiner(" ");
        for (int i = 0; i < placing.targets().size(); i++) {
            if (!placing.targets().get(i).equals(target)) continue;
            line.cell(placing.table().columns().get(i))
                    .map(cell -> cell.text().strip())
                    .filter(text -> !text.isEmpty())
                    .ifPresent(joined::add);
        }
        return joined.toString();
    }

    /** The title in whatever language the list has it. */
    Optional<String> title() {
        return titleColumn().flatMap(line::cell).map(Content::text);
    }

    private Optional<Table.Column> titleColumn() {
        return titleColumn(cell -> !cell.text().isBlank());
    }

    /** The column of a title that is a formula of which the file does not hold the outcome. */
    Optional<Table.Column> titleUncomputed() {
        return titleColumn(cell -> cell instanceof Content.Fault && cell.text().isBlank());
    }

    private Optional<Table.Column> titleColumn(Predicate<Content> such) {
        for (int i = 0; i < placing.targets().size(); i++) {
            Table.Column column = placing.table().columns().get(i);
            if (line.cell(column).filter(such).isPresent()
                    && placing.targets().get(i) instanceof Target.OfField(var field, var language)
                    && field == ObstacleFields.TITLE) return Optional.of(column);
        }
        return Optional.empty();
    }

    /** What stands in the row, each cell with its heading; not what says which obstacle it is. */
    List<String> written() {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < placing.targets().size(); i++) {
            Target target = placing.targets().get(i);
            if (names(target)) continue;
            Table.Column column = placing.table().columns().get(i);
            line.cell(column)
                    .map(cell -> cell.text().strip())
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> written.add(column.name() + ": " + text));
        }
        return written;
    }

    private static boolean names(Target target) {
        return switch (target) {
            case Target.OfField(var field, var language) ->
                field == ObstacleFields.REFERENCE || field == ObstacleFields.TITLE;
            case Target.OfPart(var kind, var field) ->
                field.equals(OurWorkbook.PART_REFERENCE) || field.equals(OurWorkbook.PART_TITLE);
            case Target.Special special -> special == Target.Special.IDENTITY;
        };
    }

    /** Every title that the row gives, in whatever language. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < placing.targets().size(); i++) {
            if (placing.targets().get(i) instanceof Target.OfField(var field, var language)
                    && field == ObstacleFields.TITLE)
                line.cell(placing.table().columns().get(i))
                        .map(Content::text)
                        .filter(text -> !text.isBlank())
                        .ifPresent(titles::add);
        }
        return titles;
    }

    Cells later() {
        return new Cells(placing, line, kept, problems, true);
    }

    /** This row without the identity, reference or number that another row keeps. */
    Cells apart(Target target, Cells keeps) {
        Table.Column column = placing.column(target).orElseThrow();
        Table.Column at = titleColumn().orElse(column);
        boolean identity = target == Target.Special.IDENTITY;
        String other = keeps.titles().getFirst();
        Problem problem = identity
                ? problem(at, "intake.row.copied", keeps.name(at), other)
                : problem(column, "intake.row.number.twice", text(target).orElse(""), keeps.name(column), other);
        Cells left = identity ? this : noting(column);
        left = left.with(problem).without(column);
        Optional<Table.Column> reference = placing.column(field(ObstacleFields.REFERENCE));
        // Copied along with the identity; another reference is the row's own.
        boolean copied =
                identity && text(field(ObstacleFields.REFERENCE)).equals(keeps.text(field(ObstacleFields.REFERENCE)));
        return copied && reference.isPresent() ? left.without(reference.get()) : left;
    }

    /** This row without a cell in which a row above it said something else; the words are kept. */
    Cells without(Table.Column column, String where, String said) {
        String text = line.cell(column).map(Content::text).orElse("").strip();
        if (Folded.of(text).equals(Folded.of(said))) return without(column);
        return noting(column)
                .with(problem(column, "intake.value.twice", inShort(column.name()), where, inShort(said)))
                .without(column);
    }

    private static String inShort(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHORT ? line : line.substring(0, SHORT).strip() + "…";
    }

    private Cells without(Table.Column column) {
        Map<Integer, Content> cells = new HashMap<>(line.cells());
        cells.remove(column.index());
        return new Cells(placing, line.with(cells), kept, problems, isLater);
    }

    private Cells noting(Table.Column column) {
        List<String> more = new ArrayList<>(kept);
        line.cell(column).ifPresent(cell -> more.add(column.name() + ": " + cell.text()));
        return new Cells(placing, line, more, problems, isLater);
    }

    Cells with(Target target, Content content) {
        Map<Integer, Content> cells = new HashMap<>(line.cells());
        cells.put(placing.column(target).orElseThrow().index(), content);
        return new Cells(placing, line.with(cells), kept, problems, isLater);
    }

    Cells with(Problem problem) {
        List<Problem> more = new ArrayList<>(problems);
        more.add(problem);
        return new Cells(placing, line, kept, more, isLater);
    }

    /** What a cell of this row is called in the file. */
    String name(Table.Column column) {
        return placing.table().sheet() + " " + line.place(column);
    }

    /** The column that says which obstacle is meant, where one is filled. */
    Optional<Table.Column> naming() {
        for (Target target : new Target[] {field(ObstacleFields.REFERENCE), Target.Special.OBSTACLE_NUMBER}) {
            if (text(target).isPresent()) return placing.column(target);
        }
        return titleColumn().or(() -> RowReport.saying(this).flatMap(placing::column));
    }

    /**
     * That something was not understood, and what it may mean.
     *
     * @param key of the message that names no meaning
     */
    Problem unread(Table.Column column, String key, Object said, Set<Enum<?>> meant) {
        return meant.isEmpty()
                ? problem(column, key, column.name(), said)
                : problem(column, key + ".meant", column.name(), said, meant);
    }

    Problem problem(Table.Column column, String key, Object... arguments) {
        Target target = placing.targets().get(placing.table().columns().indexOf(column));
        return new Problem(placing.table().sheet(), line.place(column).toString(), key, List.of(arguments))
                .about(About.of(target).orElse(null));
    }
}
