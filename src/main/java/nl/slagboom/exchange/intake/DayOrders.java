package nl.slagboom.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Days in figures as an office in English saves them, the month first. A column that does not tell its order has that of the
 * others of its list.
 *
 * @param placing with such cells as the days that they are
 * @param problems what a person should know of it
 */
record DayOrders(Placing placing, List<Problem> problems) {

    static DayOrders of(Placing placing, HandedOut handedOut, Matches matches) {
        List<DayOrder> columns = new ArrayList<>();
        for (int i = 0; i < placing.targets().size(); i++) {
            if (!isDate(placing.targets().get(i))) continue;
            DayOrder order =
                    DayOrder.of(placing.table(), placing.table().columns().get(i));
            if (!order.days().isEmpty()) columns.add(order.with(then(placing, i, handedOut, matches)));
        }
        DayOrder shown = shown(columns);
        List<Problem> problems = new ArrayList<>();
        Map<Table.Line, Map<Integer, Content>> turned = new HashMap<>();
        for (DayOrder column : columns) {
            DayOrder.Order order = column.order();
            if (order == DayOrder.Order.UNTOLD && shown != null) order = DayOrder.Order.MONTH_FIRST;
            problems.addAll(problems(placing, column, order, shown));
            for (Table.Line line : column.days().keySet())
                column.turned(line, order)
                        .ifPresent(day -> turned.computeIfAbsent(line, _ -> new HashMap<>())
                                .put(column.column().index(), day));
        }
        return turned.isEmpty()
                ? new DayOrders(placing, List.copyOf(problems))
                : new DayOrders(placing.of(turned(placing.table(), turned)), List.copyOf(problems));
    }

    private static boolean isDate(Target target) {
        Field<?, ?> field = About.of(target).map(About::field).orElse(null);
        return field != null && (field.type() instanceof FieldType.Date || field.type() instanceof FieldType.Day);
    }

    /** What stood in a column of what comes back. */
    private static Map<Table.Line, LocalDate> then(Placing placing, int column, HandedOut handedOut, Matches matches) {
        Map<Table.Line, LocalDate> then = new HashMap<>();
        if (!(placing.targets().get(column) instanceof Target.OfField(var field, var language))) return then;
        for (Table.Line line : placing.table().lines())
            meant(new Cells(placing, line), matches)
                    .flatMap(known -> handedOut
                            .then(known.id())
                            .or(() -> placing.isOurs() ? Optional.of(known) : Optional.empty()))
                    .flatMap(dossier -> day(dossier, field))
                    .ifPresent(day -> then.put(line, day));
        return then;
    }

    private static Optional<Dossier> meant(Cells cells, Matches matches) {
        return cells.text(Target.Special.IDENTITY)
                .flatMap(matches::byIdentity)
                .or(() -> cells.text(Cells.field(ObstacleFields.REFERENCE)).flatMap(matches::byReference));
    }

    private static Optional<LocalDate> day(Dossier dossier, Field<Obstacle, ?> field) {
        return switch (dossier.get(field).orElse(null)) {
            case LocalDate day -> Optional.of(day);
            case PartialDate date -> Optional.of(date.day());
            case null, default -> Optional.empty();
        };
    }

    /** The column that shows that the month comes first in this list; null where none does, or another shows otherwise. */
    private static @Nullable DayOrder shown(List<DayOrder> columns) {
        boolean otherwise = columns.stream()
                .map(DayOrder::order)
                .anyMatch(order -> order == DayOrder.Order.DAY_FIRST || order == DayOrder.Order.BOTH);
        return columns.stream()
                .filter(column -> !otherwise && column.order() == DayOrder.Order.MONTH_FIRST)
                .findFirst()
                .orElse(null);
    }

    private static List<Problem> problems(
            Placing placing, DayOrder column, DayOrder.Order order, @Nullable DayOrder shown) {
        List<Problem> problems = new ArrayList<>();
        if (order == DayOrder.Order.BOTH) {
            for (Table.Line line : column.days().keySet())
                if (column.mayBeEither(line)) problems.add(either(placing, column, line));
        } else if (order == DayOrder.Order.MONTH_FIRST) {
            DayOrder showing = column.order() == order || shown == null ? column : shown;
            showing.showing()
                    .ifPresent(example -> problems.add(
                            monthFirst(placing, column, text(showing, example), showing.turned(example, order))));
        }
        return problems;
    }

    private static Problem either(Placing placing, DayOrder column, Table.Line line) {
        NumberedDay day = Objects.requireNonNull(column.days().get(line));
        return new Cells(placing, line)
                .problem(
                        column.column(),
                        "intake.day.either",
                        column.column().name(),
                        text(column, line),
                        day.dayFirst().orElseThrow(),
                        day.monthFirst().orElseThrow());
    }

    private static Problem monthFirst(Placing placing, DayOrder column, String example, Optional<Content> day) {
        List<Object> words = new ArrayList<>(List.of(column.column().name(), example, value(day)));
        Optional<Table.Line> also = column.turned();
        also.ifPresent(line ->
                words.addAll(List.of(text(column, line), value(column.turned(line, DayOrder.Order.MONTH_FIRST)))));
        String key = also.isPresent() ? "intake.day.monthFirst.also" : "intake.day.monthFirst";
        return new Problem(placing.table().sheet(), column.column().at(), key, words);
    }

    private static Object value(Optional<Content> day) {
        return day.orElse(null) instanceof Content.Day(var date, var precision) ? date : "";
    }

    private static String text(DayOrder column, Table.Line line) {
        return line.cell(column.column()).map(Content::text).orElse("").strip();
    }

    private static Table turned(Table table, Map<Table.Line, Map<Integer, Content>> turned) {
        List<Table.Line> lines = table.lines().stream()
                .map(line -> {
                    Map<Integer, Content> cells = new HashMap<>(line.cells());
                    cells.putAll(turned.getOrDefault(line, Map.of()));
                    return line.with(cells);
                })
                .toList();
        return new Table(table.sheet(), table.preamble(), table.columns(), lines);
    }
}
