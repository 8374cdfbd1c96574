package nl.slagboom.exchange.intake;

import java.util.Optional;
import java.util.StringJoiner;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;

/** The cells of one row by where they go. */
record Cells(Placing placing, Table.Line line) {

    static Target field(Field<Obstacle, ?> field) {
        return new Target.OfField(field, null);
    }

    PlannedRow.Place place() {
        return new PlannedRow.Place(placing.table().sheet(), line.row());
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
        for (int i = 0; i < placing.targets().size(); i++) {
            Table.Column column = placing.table().columns().get(i);
            boolean filled =
                    line.cell(column).filter(cell -> !cell.text().isBlank()).isPresent();
            if (filled
                    && placing.targets().get(i) instanceof Target.OfField(var field, var language)
                    && field == ObstacleFields.TITLE) return Optional.of(column);
        }
        return Optional.empty();
    }

    /** The column that says which obstacle is meant, where one is filled. */
    Optional<Table.Column> naming() {
        for (Target target : new Target[] {field(ObstacleFields.REFERENCE), Target.Special.OBSTACLE_NUMBER}) {
            if (text(target).isPresent()) return placing.column(target);
        }
        return titleColumn().or(() -> RowReport.saying(this).flatMap(placing::column));
    }

    Problem problem(Table.Column column, String key, Object... arguments) {
        return Problem.at(placing.table().sheet(), line.row(), column.index(), key, arguments);
    }
}
