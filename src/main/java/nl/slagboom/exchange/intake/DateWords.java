package nl.slagboom.exchange.intake;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.slagboom.model.value.Folded;
import nl.slagboom.model.value.PartialDate;

/**
 * Dates as people write them, in four languages: 1-3-2026, 01.03.26, 2026-03-01, 3-2026, maart 2026, 2026, ca. 2019, eind
 * 2019.
 */
final class DateWords {

    /** A part of a year: no day or month of it is meant. */
    private static final String PART =
            "|begin|medio|eind|einde|voorjaar|lente|zomer|najaar|herfst|winter|anfang|mitte|ende"
                    + "|fruhjahr|fruhling|sommer|herbst|debut|mi-?|fin|printemps|ete|automne|hiver|early|mid-?|late|end|spring|summer|autumn";

    private static final String SINCE = "sinds|vanaf|seit|ab|depuis|since|from";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([ t]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[-./ ]\\s*(\\d{1,2})\\s*[-./ ]\\s*(\\d{4}|\\d{2})( \\d{1,2}:\\d{2}.*)?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s*[-./]\\s*(\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})\\s*[-./]\\s*(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern DAY_WORD_YEAR =
            Pattern.compile("(\\d{1,2})(?:er|\\.|e|st|nd|rd|th)?\\s*([a-z]+)\\.?,?\\s*(\\d{4}|['’]\\d{2})");
    private static final Pattern WORD_YEAR = Pattern.compile("([a-z]+)\\.?\\s*(\\d{4})");
    private static final Pattern ABOUT =
            Pattern.compile("(?:ca|circa|env|environ|vers|etwa|ungefahr|rond|omstreeks|about|approx|~|±|um" + PART + "|"
                    + SINCE + ")\\.?\\s*(?:de |van |of |l'annee )?(\\d{4})");
    /** Of a quarter, the year is kept. */
    private static final Pattern QUARTER = Pattern.compile(
            "(?:[qt][1-4]|(?:kwartaal|quartal|trimestre|quarter) [1-4]|[1-4](?:e|er|\\.|st|nd|rd|th)? ?(?:kwartaal|quartal|trimestre|quarter))"
                    + "[ /-]*(?:van |de )?(\\d{4})|(\\d{4})[ /-]*q[1-4]");

    private static final Pattern WEEK =
            Pattern.compile("(?:kw|week|wk|semaine|sem)\\.? ?(\\d{1,2})[ /-]+(\\d{4})|(\\d{4})-?w(\\d{1,2})");
    private static final Map<String, Integer> MONTHS = months();

    private DateWords() {}

    /** Nothing when it is no date. The day comes first where two orders are possible, as in all of our languages. */
    static Optional<PartialDate> read(String text) {
        String words = Folded.of(text);
        try {
            return read(words, Integer::parseInt);
        } catch (DateTimeException e) {
            return Optional.empty(); // such as 31-2-2026: no date
        }
    }

    @FunctionalInterface
    private interface Parsing {
        int of(String digits);
    }

    private static Optional<PartialDate> read(String words, Parsing number) {
        Matcher m = ISO.matcher(words);
        if (m.matches()) return day(number.of(m.group(1)), number.of(m.group(2)), number.of(m.group(3)));
        m = DAY_FIRST.matcher(words);
        if (m.matches()) return day(year(m.group(3)), number.of(m.group(2)), number.of(m.group(1)));
        m = MONTH_YEAR.matcher(words);
        if (m.matches()) return month(number.of(m.group(2)), number.of(m.group(1)));
        m = YEAR_MONTH.matcher(words);
        if (m.matches()) return month(number.of(m.group(1)), number.of(m.group(2)));
        m = YEAR.matcher(words);
        if (m.matches() && isYear(m.group(1))) return Optional.of(PartialDate.ofYear(number.of(m.group(1))));
        m = ABOUT.matcher(words);
        if (m.matches() && isYear(m.group(1))) return Optional.of(PartialDate.about(number.of(m.group(1))));
        m = DAY_WORD_YEAR.matcher(words);
        if (m.matches() && MONTHS.containsKey(m.group(2)))
            return day(
                    year(m.group(3).replaceAll("\\D", "")), MONTHS.getOrDefault(m.group(2), 0), number.of(m.group(1)));
        m = WORD_YEAR.matcher(words);
        if (m.matches() && MONTHS.containsKey(m.group(1)))
            return month(number.of(m.group(2)), MONTHS.getOrDefault(m.group(1), 0));
        m = QUARTER.matcher(words);
        if (m.matches()) return Optional.of(PartialDate.about(number.of(m.group(1) == null ? m.group(2) : m.group(1))));
        return monday(words).map(day -> day.plusDays(3)).map(thursday -> PartialDate.of(YearMonth.from(thursday)));
    }

    /** The first day of a week that is named by its number (ISO 8601). */
    static Optional<LocalDate> monday(String words) {
        Matcher m = WEEK.matcher(words);
        if (!m.matches()) return Optional.empty();
        int week = Integer.parseInt(m.group(1) == null ? m.group(4) : m.group(1));
        int year = Integer.parseInt(m.group(1) == null ? m.group(3) : m.group(2));
        LocalDate monday = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        boolean exists = week >= 1 && monday.get(IsoFields.WEEK_BASED_YEAR) == year;
        return exists ? Optional.of(monday) : Optional.empty();
    }

    private static Optional<PartialDate> day(int year, int month, int day) {
        return Optional.of(PartialDate.of(LocalDate.of(year, month, day)));
    }

    private static Optional<PartialDate> month(int year, int month) {
        return Optional.of(PartialDate.of(YearMonth.of(year, month)));
    }

    static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) return year;
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private static boolean isYear(String digits) {
        int year = Integer.parseInt(digits);
        return year >= 1800 && year <= 2200;
    }

    private static Map<String, Integer> months() {
        List<String> names = List.of(
                "januari jan januar janvier janv january",
                "februari feb februar fevrier fev fevr february",
                "maart mrt marz mars march mar mrz",
                "april apr avril avr",
                "mei mai may",
                "juni jun juin june",
                "juli jul juillet juil july",
                "augustus aug august aout",
                "september sep sept septembre",
                "oktober okt october octobre oct",
                "november nov novembre",
                "december dec dezember dez decembre");
        Map<String, Integer> months = new HashMap<>();
        for (int month = 0; month < names.size(); month++) {
            for (String name : names.get(month).split(" ", -1)) months.put(name, month + 1);
        }
        return Map.copyOf(months);
    }
}
