package nl.slagboom.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.value.PartialDate;

/** A condition that no list of codes can say. It is shown, and can be typed, as {@code keyword:value}. */
public sealed interface Term {

    boolean matches(Row row);

    /**
     * As it is typed into the search field; {@link TermReader} reads it back.
     *
     * @param words the word of one language for a {@link Keyword} or {@link TermWord}
     */
    String typed(Function<? super Enum<?>, String> words);

    /** Open, or closed: {@code status:open}. */
    record InPhase(boolean open) implements Term {
        @Override
        public boolean matches(Row row) {
            return row.status().isOpen() == open;
        }

        @Override
        public String typed(Function<? super Enum<?>, String> words) {
            return words.apply(Keyword.STATUS) + ":" + words.apply(open ? TermWord.OPEN : TermWord.CLOSED);
        }
    }

    /** Something is given, or is not known: {@code theme:unknown}. */
    record Given(Keyword keyword, boolean given) implements Term {
        @Override
        public boolean matches(Row row) {
            if (keyword == Keyword.CLOSED && row.status().isOpen()) return false;
            return row.values().has(keyword.field()) == given;
        }

        @Override
        public String typed(Function<? super Enum<?>, String> words) {
            return words.apply(keyword) + ":" + words.apply(given ? TermWord.YES : TermWord.UNKNOWN);
        }
    }

    /** Reported in this year, month or day: {@code reported:2025-03}. What is known less exactly is left out. */
    record ReportedIn(PartialDate period) implements Term {
        @Override
        public boolean matches(Row row) {
            return row.get(ObstacleFields.REPORTED_ON)
                    .filter(date -> date.isWithin(period))
                    .isPresent();
        }

        @Override
        public String typed(Function<? super Enum<?>, String> words) {
            return words.apply(Keyword.REPORTED) + ":" + period;
        }
    }

    /** Closed, and since this year, month or day: {@code closed:2025-03}. */
    record ClosedIn(PartialDate period) implements Term {
        @Override
        public boolean matches(Row row) {
            return row.status().isClosed()
                    && row.get(ObstacleFields.STATUS_ON)
                            .filter(date -> date.isWithin(period))
                            .isPresent();
        }

        @Override
        public String typed(Function<? super Enum<?>, String> words) {
            return words.apply(Keyword.CLOSED) + ":" + period;
        }
    }

    /** Changed last in this year, month or day: {@code changed:2026-11}. */
    record ChangedIn(PartialDate period) implements Term {
        @Override
        public boolean matches(Row row) {
            return day(row).filter(day -> PartialDate.of(day).isWithin(period)).isPresent();
        }

        @Override
        public String typed(Function<? super Enum<?>, String> words) {
            return words.apply(Keyword.CHANGED) + ":" + period;
        }

        private static Optional<LocalDate> day(Row row) {
            return row.get(ObstacleFields.CHANGED_AT)
                    .map(at -> at.atZone(ZoneId.systemDefault()).toLocalDate());
        }
    }

    /**
     * Changed in the last so many days, or last changed longer ago: {@code changed:<7d}, {@code changed:>90d}.
     *
     * @param longer whether it is longer ago
     * @param unit one of {@link #UNITS}
     * @param on the day from which is counted back
     */
    record ChangedAgo(boolean longer, int count, TermWord unit, LocalDate on) implements Term {

        static final Map<TermWord, ChronoUnit> UNITS = Map.of(
                TermWord.DAYS, ChronoUnit.DAYS, TermWord.MONTHS, ChronoUnit.MONTHS, TermWord.YEARS, ChronoUnit.YEARS);

        @Override
        public boolean matches(Row row) {
            LocalDate since = on.minus(count, UNITS.getOrDefault(unit, ChronoUnit.DAYS));
            return ChangedIn.day(row)
                    .filter(day -> longer == day.isBefore(since))
                    .isPresent();
        }

        @Override
        public String typed(Function<? super Enum<?>, String> words) {
            return words.apply(Keyword.CHANGED) + ":" + (longer ? ">" : "<") + count + words.apply(unit);
        }
    }

    /**
     * Reported so many months ago: {@code age:1-2y}. Of a month or year the middle counts.
     *
     * @param from months at least; 0 takes in what lies ahead
     * @param to months, which it has not reached; {@link #EVER} for no end
     * @param on the day from which is counted back
     */
    record Aged(int from, int to, LocalDate on) implements Term {

        public static final int EVER = Integer.MAX_VALUE;
        private static final int YEAR = 12;

        @Override
        public boolean matches(Row row) {
            return row.get(ObstacleFields.REPORTED_ON)
                    .map(PartialDate::middle)
                    .filter(day -> from == 0 || !day.isAfter(on.minusMonths(from)))
                    .filter(day -> to == EVER || day.isAfter(on.minusMonths(to)))
                    .isPresent();
        }

        @Override
        public String typed(Function<? super Enum<?>, String> words) {
            boolean years = from % YEAR == 0 && (to == EVER || to % YEAR == 0);
            int unit = years ? YEAR : 1;
            String span = from == 0 ? "<" + to / unit : to == EVER ? ">" + from / unit : from / unit + "-" + to / unit;
            return words.apply(Keyword.AGE) + ":" + span + words.apply(years ? TermWord.YEARS : TermWord.MONTHS);
        }
    }

    /**
     * Has a tag of which a word begins so: {@code tag:transport}.
     *
     * @param folded case, accents and spaces set apart
     */
    record Tagged(String folded) implements Term {
        @Override
        public boolean matches(Row row) {
            return row.tags().stream().anyMatch(tag -> tag.startsWith(folded) || tag.contains(" " + folded));
        }

        @Override
        public String typed(Function<? super Enum<?>, String> words) {
            return words.apply(Keyword.TAG) + ":" + (folded.contains(" ") ? "\"" + folded + "\"" : folded);
        }
    }
}
