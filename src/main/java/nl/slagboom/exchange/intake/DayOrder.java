package nl.slagboom.exchange.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.code.DatePrecision;

/**
 * In which order day and month stand in one column of dates: as its cells can only be meant, else as those stand that were handed
 * out so.
 *
 * @param days what its cells say, by row
 * @param then what was handed out, by row, where that is known
 */
record DayOrder(Table.Column column, Map<Table.Line, NumberedDay> days, Map<Table.Line, LocalDate> then) {

    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        BOTH,
        /** Any cell may be either. */
        UNTOLD
    }

    static DayOrder of(Table table, Table.Column column) {
        Map<Table.Line, NumberedDay> days = new LinkedHashMap<>();
        for (Table.Line line : table.lines())
            line.cell(column).flatMap(NumberedDay::of).ifPresent(day -> days.put(line, day));
        return new DayOrder(column, days, Map.of());
    }

    DayOrder with(Map<Table.Line, LocalDate> handedOut) {
        return new DayOrder(column, days, handedOut);
    }

    Order order() {
        Order only = order(
                days.values().stream().anyMatch(NumberedDay::isOnlyDayFirst),
                days.values().stream().anyMatch(NumberedDay::isOnlyMonthFirst));
        if (only != Order.UNTOLD) return only;
        return order(
                days.keySet().stream().anyMatch(line -> isAsThen(line, false)),
                days.keySet().stream().anyMatch(line -> isAsThen(line, true)));
    }

    private static Order order(boolean dayFirst, boolean monthFirst) {
        if (dayFirst) return monthFirst ? Order.BOTH : Order.DAY_FIRST;
        return monthFirst ? Order.MONTH_FIRST : Order.UNTOLD;
    }

    private boolean isAsThen(Table.Line line, boolean monthFirst) {
        return asThen(line).filter(as -> as == monthFirst).isPresent();
    }

    /** Whether the month comes first in what still stands as it was handed out; empty where it stands otherwise, or may be either. */
    private Optional<Boolean> asThen(Table.Line line) {
        NumberedDay day = days.get(line);
        LocalDate was = then.get(line);
        if (day == null || was == null || !day.isEither()) return Optional.empty();
        if (day.dayFirst().equals(Optional.of(was))) return Optional.of(false);
        return day.monthFirst().equals(Optional.of(was)) ? Optional.of(true) : Optional.empty();
    }

    /** A row that shows that the month comes first: it can be meant no other way, or stands as it was handed out. */
    Optional<Table.Line> showing() {
        return days.entrySet().stream()
                .filter(row -> row.getValue().isOnlyMonthFirst())
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> days.keySet().stream()
                        .filter(line -> isAsThen(line, true))
                        .findFirst());
    }

    /** A row in which the day is another one than if the day came first, and of which nothing else tells it. */
    Optional<Table.Line> turned() {
        return days.keySet().stream().filter(this::mayBeEither).findFirst();
    }

    /** Whether only the order of the column tells which day it is. */
    boolean mayBeEither(Table.Line line) {
        NumberedDay day = days.get(line);
        return day != null && day.isEither() && asThen(line).isEmpty();
    }

    /** The day of a cell that is not to be read with the day first. */
    Optional<Content> turned(Table.Line line, Order order) {
        NumberedDay day = days.get(line);
        if (day == null || day.isOnlyDayFirst()) return Optional.empty();
        boolean monthFirst = day.isOnlyMonthFirst() || asThen(line).orElse(order == Order.MONTH_FIRST);
        return monthFirst ? day.monthFirst().map(DayOrder::content) : Optional.empty();
    }

    private static Content content(LocalDate day) {
        return new Content.Day(day, DatePrecision.DAY);
    }
}
