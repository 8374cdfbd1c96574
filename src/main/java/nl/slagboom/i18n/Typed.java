package nl.slagboom.i18n;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.slagboom.model.code.DatePrecision;
import nl.slagboom.model.value.Folded;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and numbers as people type them in the language of the screen: day before month, and in words such as
 * {@code volgende week vrijdag}. A day without a year is one of this year.
 */
public final class Typed {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2}|\\p{L}+)\\.?[-./ ]+(\\d{4})");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2}|\\p{L}+)[-./ ]*");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2}|\\p{L}+)\\.?[-./ ]+(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}|\\d{1,3}(?:[.,' \\u00a0\\u202f]\\d{3})+");

    private final Locale locale;
    private final List<String> about;
    private final Messages messages;
    private @Nullable SaidDays said;
    private final Supplier<LocalDate> today;

    public Typed(Wording wording) {
        this(wording, () -> LocalDate.now(ZoneId.systemDefault()));
    }

    /** @param today from which days are counted */
    public Typed(Wording wording, Supplier<LocalDate> today) {
        this.today = today;
        messages = wording.messages();
        locale = wording.messages().locale();
        about = List.of(wording.messages().text("detail.about").split(","));
    }

    /** Made when somebody types what may be one: most fields for a day are only looked at. */
    private SaidDays said() {
        SaidDays known = said;
        if (known == null) said = known = new SaidDays(messages);
        return known;
    }

    public Optional<LocalDate> day(String text) {
        return date(text).filter(date -> date.precision() == DatePrecision.DAY).map(PartialDate::day);
    }

    /** A day that is not to come. A day of the week is the latest such day, which may be today, and is named in full. */
    public Optional<LocalDate> past(String text) {
        LocalDate now = today.get();
        return said().weekdayInFull(Folded.of(text))
                .map(weekday -> now.with(TemporalAdjusters.previousOrSame(weekday)))
                .or(() -> day(text).filter(day -> !day.isAfter(now)));
    }

    public Optional<PartialDate> date(String text) {
        String plain = Folded.of(text);
        try {
            String rest = withoutAbout(plain);
            if (!rest.equals(plain))
                return YEAR.matcher(rest).matches()
                        ? Optional.of(PartialDate.about(Integer.parseInt(rest)))
                        : Optional.empty();
            return exactly(plain)
                    .or(() -> said().period(plain, today.get()))
                    .or(() -> said().day(plain, today.get()).map(PartialDate::of));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<PartialDate> exactly(String text) {
        if (YEAR.matcher(text).matches()) return Optional.of(PartialDate.ofYear(Integer.parseInt(text)));
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            YearMonth month = YearMonth.of(number(iso, 1), number(iso, 2));
            return Optional.of(
                    iso.group(3) == null
                            ? PartialDate.of(month)
                            : PartialDate.of(month.atDay(1).withDayOfMonth(number(iso, 3))));
        }
        Matcher day = DAY.matcher(text);
        if (day.matches())
            return month(day.group(2))
                    .map(month -> PartialDate.of(LocalDate.of(number(day, 3), month, number(day, 1))));
        Matcher thisYear = DAY_OF_YEAR.matcher(text);
        if (thisYear.matches())
            return month(thisYear.group(2))
                    .map(month -> PartialDate.of(LocalDate.of(year(), month, number(thisYear, 1))));
        Matcher month = MONTH.matcher(text);
        if (month.matches())
            return month(month.group(1)).map(one -> PartialDate.of(YearMonth.of(number(month, 2), one)));
        return Optional.empty();
    }

    /** {@code 3100}, {@code 3.100}, {@code ca. 3100}. */
    public Optional<Quantity> quantity(String text) {
        String plain = Folded.of(text);
        String rest = withoutAbout(plain);
        if (!NUMBER.matcher(rest).matches()) return Optional.empty();
        long number = Long.parseLong(rest.replaceAll("\\D", ""));
        return Optional.of(new Quantity(number, !rest.equals(plain)));
    }

    private String withoutAbout(String text) {
        for (String word : about) {
            if (text.startsWith(word)) return text.substring(word.length()).strip();
        }
        return text;
    }

    private int year() {
        return today.get().getYear();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private Optional<Integer> month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            int number = Integer.parseInt(text);
            return number >= 1 && number <= 12 ? Optional.of(number) : Optional.empty();
        }
        for (Month month : Month.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                String name = Folded.of(month.getDisplayName(style, locale)).replace(".", "");
                if (name.equals(text) || (text.length() >= 3 && name.startsWith(text)))
                    return Optional.of(month.getValue());
            }
        }
        return Optional.empty();
    }
}
