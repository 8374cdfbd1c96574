package nl.slagboom.i18n;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.slagboom.model.value.Folded;
import nl.slagboom.model.value.PartialDate;

/** Reads days as people say them in one language: {@code volgende week vrijdag}, {@code afgelopen maandag}, {@code eind maart}. */
final class SaidDays {

    private static final int SHORTEST = 2;
    private static final int MOST = 999;

    private record Phrase(SaidDay day, Pattern pattern) {

        Phrase(SaidDay day, String words) {
            this(day, SaidDays.pattern(words));
        }

        boolean hasBlanks() {
            return !pattern.namedGroups().isEmpty();
        }
    }

    private final Locale locale;
    /** Those without blanks first: {@code volgende maand} is no Monday. */
    private final List<Phrase> phrases;

    private final List<List<String>> numbers;
    private final Map<String, SaidPeriod> periods = new HashMap<>();

    SaidDays(Messages messages) {
        locale = messages.locale();
        phrases = Arrays.stream(SaidDay.values())
                .flatMap(day -> alternatives(messages.label(day)).map(phrase -> new Phrase(day, phrase)))
                .sorted(Comparator.comparing(Phrase::hasBlanks))
                .toList();
        numbers = Arrays.stream(messages.text("day.numbers").split(",", -1))
                .map(number -> alternatives(number).toList())
                .toList();
        for (SaidPeriod period : SaidPeriod.values())
            alternatives(messages.label(period)).forEach(phrase -> periods.put(phrase, period));
    }

    private static Stream<String> alternatives(String text) {
        return Arrays.stream(text.split("\\|", -1)).map(Folded::of);
    }

    private static Pattern pattern(String phrase) {
        return Pattern.compile(Pattern.quote(phrase)
                .replace("*", "\\E(?<weekday>\\p{L}+)\\.?\\Q")
                .replace("#", "\\E(?<number>\\d{1,3}|\\p{L}+)\\Q")
                .replace("@", "\\E(?<month>\\p{L}+)\\Q"));
    }

    /** A month or a year: {@code vorige maand}. */
    Optional<PartialDate> period(String folded, LocalDate today) {
        return Optional.ofNullable(periods.get(folded)).map(period -> period.on(today));
    }

    /** @param folded one space between words */
    Optional<LocalDate> day(String folded, LocalDate today) {
        return phrases.stream()
                .flatMap(phrase -> day(phrase, folded, today).stream())
                .findFirst();
    }

    /** A day of the week that is named in full: {@code mit} may be any word. */
    Optional<DayOfWeek> weekdayInFull(String folded) {
        return weekday(folded)
                .filter(day ->
                        Folded.of(day.getDisplayName(TextStyle.FULL, locale)).equals(folded));
    }

    private Optional<LocalDate> day(Phrase phrase, String folded, LocalDate today) {
        Matcher said = phrase.pattern.matcher(folded);
        if (!said.matches()) return Optional.empty();
        Optional<DayOfWeek> weekday = blank(said, "weekday", this::weekday, DayOfWeek.MONDAY);
        Optional<Integer> number = blank(said, "number", this::number, 0);
        Optional<Month> month = blank(said, "month", this::month, Month.JANUARY);
        if (weekday.isEmpty() || number.isEmpty() || month.isEmpty()) return Optional.empty();
        return Optional.of(phrase.day.on(today, new SaidDay.Blanks(weekday.get(), number.get(), month.get())));
    }

    private static <T> Optional<T> blank(Matcher said, String name, Function<String, Optional<T>> read, T otherwise) {
        return said.namedGroups().containsKey(name) ? read.apply(said.group(name)) : Optional.of(otherwise);
    }

    private Optional<DayOfWeek> weekday(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> isCalled(text, day.getDisplayName(TextStyle.FULL, locale)))
                .findFirst();
    }

    private Optional<Month> month(String text) {
        return Arrays.stream(Month.values())
                .filter(month -> isCalled(text, month.getDisplayName(TextStyle.FULL, locale)))
                .findFirst();
    }

    private static boolean isCalled(String text, String name) {
        return text.length() >= SHORTEST && Folded.of(name).startsWith(text);
    }

    private Optional<Integer> number(String text) {
        if (Character.isDigit(text.charAt(0))) return Optional.of(Math.min(Integer.parseInt(text), MOST));
        for (int i = 0; i < numbers.size(); i++) if (numbers.get(i).contains(text)) return Optional.of(i + 1);
        return Optional.empty();
    }
}
