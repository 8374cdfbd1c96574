package nl.slagboom.exchange.intake;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.code.DatePrecision;
import nl.slagboom.model.value.Folded;
import nl.slagboom.model.value.PartialDate;

/**
 * Until when something is to be done. Where no day is named, it is the last one that is meant: "spring 2026" is not over on
 * 1 January.
 *
 * @param isNamed whether the day itself stands there
 */
record Deadline(LocalDate day, boolean isNamed) {

    /** A part of the year, by the last month of it. */
    private record Part(Pattern words, Month last) {
        static Part of(String words, Month last) {
            return new Part(
                    Pattern.compile("(?:in |im |au |en |het |the )?(?:" + words + ")[ /]*(?:van |of |de )?(\\d{4})"),
                    last);
        }
    }

    private static final List<Part> PARTS = List.of(
            Part.of(
                    "begin|anfang|debut|early|q1|1e kwartaal|1\\. ?quartal|[1i]e?r? trimestre|t1|first quarter",
                    Month.MARCH),
            Part.of("voorjaar|lente|fruhjahr|fruhling|printemps|spring", Month.MAY),
            Part.of(
                    "q2|2e kwartaal|2\\. ?quartal|2e trimestre|t2|second quarter|h1|s1|1e halfjaar|eerste helft"
                            + "|1\\. ?halbjahr|erstes halbjahr|1er semestre|first half",
                    Month.JUNE),
            Part.of("medio|mitte|mi-?|mid-?", Month.JULY),
            Part.of("zomer|sommer|ete|summer", Month.AUGUST),
            Part.of("q3|3e kwartaal|3\\. ?quartal|3e trimestre|t3|third quarter", Month.SEPTEMBER),
            Part.of("najaar|herfst|herbst|automne|autumn", Month.NOVEMBER));

    private static final Pattern WINTER = Pattern.compile("(?:in |im |en )?(?:de )?(?:winter|hiver)[ /]*(\\d{4})");
    private static final Pattern END = Pattern.compile(
            "(?:q4|4e kwartaal|4\\. ?quartal|4e trimestre|t4|fourth quarter|h2|s2|2e halfjaar|tweede helft|2\\. ?halbjahr"
                    + "|zweites halbjahr|2e semestre|second half)[ /]*(?:van |of |de )?(\\d{4})");

    static Optional<Deadline> of(Content content) {
        Optional<PartialDate> date = ValueReader.date(content);
        if (date.filter(day -> day.precision() == DatePrecision.DAY).isPresent())
            return date.map(day -> new Deadline(day.day(), true));
        String words = Folded.of(content.text());
        return inPart(words)
                .or(() -> DateWords.monday(words).map(monday -> monday.plusDays(6)))
                .or(() -> date.map(PartialDate::last))
                .map(day -> new Deadline(day, false));
    }

    private static Optional<LocalDate> inPart(String words) {
        for (Part part : PARTS) {
            Matcher matcher = part.words().matcher(words);
            if (matcher.matches())
                return Optional.of(YearMonth.of(Integer.parseInt(matcher.group(1)), part.last())
                        .atEndOfMonth());
        }
        Matcher winter = WINTER.matcher(words);
        if (winter.matches())
            return Optional.of(YearMonth.of(Integer.parseInt(winter.group(1)) + 1, Month.FEBRUARY)
                    .atEndOfMonth());
        Matcher end = END.matcher(words);
        return end.matches()
                ? Optional.of(LocalDate.of(Integer.parseInt(end.group(1)), Month.DECEMBER, 31))
                : Optional.empty();
    }
}
