package nl.slagboom.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartyNames;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.DatePrecision;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;

/**
 * The reports of an obstacle over time.
 *
 * @param reports how many there are
 * @param times how many times it was said in them: a report may count for several
 * @param bars a month or a year each, one after the other without a gap; none where no report has a day
 * @param undated how many times without a day
 * @param channels how many times by which way
 * @param organisations how many times by whom, by name
 */
public record ReportsOverTime(
        int reports,
        long times,
        List<Bar> bars,
        Optional<PartialDate> first,
        Optional<PartialDate> last,
        long undated,
        Map<Channel, Long> channels,
        Map<String, Long> organisations) {

    /** As many months are told from each other; over a longer time, years are. */
    private static final int MONTHS = 24;

    /** How many times it was said in a month or a year. */
    public record Bar(PartialDate period, long times) {}

    public static ReportsOverTime of(List<Part<Report>> reports) {
        long times = 0;
        long undated = 0;
        List<PartialDate> days = new ArrayList<>();
        Map<Channel, Long> channels = new EnumMap<>(Channel.class);
        Map<String, Long> organisations = new TreeMap<>();
        for (Part<Report> report : reports) {
            long one = times(report);
            times += one;
            Optional<PartialDate> day = report.get(ReportFields.MADE_ON);
            day.ifPresent(days::add);
            if (day.isEmpty()) undated += one;
            report.get(ReportFields.CHANNEL).ifPresent(channel -> channels.merge(channel, one, Long::sum));
            for (String name :
                    PartyNames.in(report.get(ReportFields.ORGANISATION).orElse("")))
                organisations.merge(name, one, Long::sum);
        }
        return new ReportsOverTime(
                reports.size(),
                times,
                bars(reports, days),
                days.stream().min(Comparator.naturalOrder()),
                days.stream().max(Comparator.naturalOrder()),
                undated,
                Map.copyOf(channels),
                Map.copyOf(organisations));
    }

    private static long times(Part<Report> report) {
        return report.get(ReportFields.AMOUNT).map(Quantity::number).orElse(1L);
    }

    private static List<Bar> bars(List<Part<Report>> reports, List<PartialDate> days) {
        if (days.isEmpty()) return List.of();
        LocalDate first = days.stream()
                .map(PartialDate::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = days.stream()
                .map(PartialDate::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        // A report of which only the year is known lies in no month.
        boolean years = days.stream().anyMatch(ReportsOverTime::isOfAYear)
                || !YearMonth.from(last).isBefore(YearMonth.from(first).plusMonths(MONTHS));
        List<Bar> bars = new ArrayList<>();
        LocalDate end = period(last, years).day();
        for (LocalDate day = period(first, years).day();
                !day.isAfter(end);
                day = years ? day.plusYears(1) : day.plusMonths(1)) {
            PartialDate period = period(day, years);
            long times = reports.stream()
                    .filter(report -> report.get(ReportFields.MADE_ON)
                            .filter(made -> period(made.day(), years).equals(period))
                            .isPresent())
                    .mapToLong(ReportsOverTime::times)
                    .sum();
            bars.add(new Bar(period, times));
        }
        return List.copyOf(bars);
    }

    private static boolean isOfAYear(PartialDate day) {
        return day.precision() == DatePrecision.YEAR || day.precision() == DatePrecision.APPROXIMATE;
    }

    private static PartialDate period(LocalDate day, boolean years) {
        return years ? PartialDate.ofYear(day.getYear()) : PartialDate.of(YearMonth.from(day));
    }
}
