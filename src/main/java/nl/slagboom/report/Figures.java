package nl.slagboom.report;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.slagboom.job.Progress;
import nl.slagboom.search.Query;
import nl.slagboom.search.Row;
import nl.slagboom.search.Term;

/**
 * The register in figures, on one day. Each figure is counted by the very question that it carries.
 *
 * @param on the day from which ages and months are counted back
 * @param obstacles all there are
 * @param statuses every status, in the order of life
 * @param ages of what is open
 * @param months the last 24, the present one last
 * @param years those in which the months lie; they count also what is known by its year alone
 */
public record Figures(
        LocalDate on,
        int obstacles,
        Headline headline,
        List<StatusFigure> statuses,
        HeatMap heatMap,
        List<AgeFigure> ages,
        List<Turnover> months,
        List<Turnover> years) {

    private static final int MONTHS = 24;

    public Figures {
        statuses = List.copyOf(statuses);
        ages = List.copyOf(ages);
        months = List.copyOf(months);
        years = List.copyOf(years);
    }

    public static Figures of(List<Row> rows, LocalDate on, Progress progress) {
        Selection all = new Selection(rows, Query.ALL);
        Selection open = all.with(Query.of(new Term.InPhase(true)));
        YearMonth last = YearMonth.from(on);
        YearMonth first = last.minusMonths(MONTHS - 1);
        List<Turnover> years = new ArrayList<>();
        List<Turnover> months = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            progress.checkCancelled();
            List<Turnover> turnovers = Turnover.of(all, Year.of(year), first, last);
            years.add(turnovers.getFirst());
            months.addAll(turnovers.subList(1, turnovers.size()));
        }
        return new Figures(
                on,
                rows.size(),
                Headline.of(all, open, on),
                StatusFigure.of(all),
                HeatMap.of(open),
                AgeFigure.of(open, on),
                months,
                years);
    }
}
