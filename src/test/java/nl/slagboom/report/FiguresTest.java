package nl.slagboom.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Escalation;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.search.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final List<Row> rows = new ArrayList<>();

    @Test
    void theHeadlineTellsOpenClosedConcludedThisYearAndEscalated() {
        add(Status.REPORTED, null, null);
        rows.add(row(values(Status.MANAGED, null, null).with(ObstacleFields.ESCALATION, Escalation.MINISTERS)));
        rows.add(row(values(Status.RESOLVED, null, "2026-02").with(ObstacleFields.ESCALATION, Escalation.MINISTERS)));
        add(Status.WILL_NOT_BE_RESOLVED, null, "2026");
        add(Status.RESOLVED, null, "2025-12-31");
        add(Status.RESOLVED, null, null);
        add(Status.LAPSED, null, "2026-02-01");
        Headline headline = figures().headline();
        assertThat(headline.open().count()).isEqualTo(2);
        assertThat(headline.closed().count()).isEqualTo(5);
        assertThat(headline.year()).isEqualTo(2026);
        assertThat(headline.concluded().count()).isEqualTo(2);
        assertThat(headline.escalated().count()).isEqualTo(1);
    }

    @Test
    void everyStatusHasItsNumberAlsoWhereItIsNone() {
        add(Status.IN_PROGRESS, null, null);
        add(Status.IN_PROGRESS, null, null);
        add(Status.DUPLICATE, null, null);
        assertThat(figures().statuses())
                .hasSize(Status.values().length)
                .allSatisfy(one -> assertThat(one.figure().count())
                        .isEqualTo(
                                switch (one.status()) {
                                    case IN_PROGRESS -> 2;
                                    case DUPLICATE -> 1;
                                    default -> 0;
                                }));
    }

    @Test
    void whatHasTwoThemesStandsInTwoLinesAndOnceInTheTotals() {
        place(Status.REPORTED, EnumSet.of(Theme.MOBILITY, Theme.ENERGY), EnumSet.of(Neighbour.VLA, Neighbour.NRW));
        place(Status.REPORTED, EnumSet.of(Theme.MOBILITY), EnumSet.of(Neighbour.VLA));
        place(Status.RESOLVED, EnumSet.of(Theme.MOBILITY), EnumSet.of(Neighbour.VLA));
        HeatMap map = figures().heatMap();
        assertThat(map.total().count()).isEqualTo(2);
        assertThat(map.highest()).isEqualTo(2);
        assertThat(map.columns())
                .extracting(HeatMap.Column::neighbour, column -> column.total().count())
                .containsExactly(
                        tuple(Neighbour.NDS, 0),
                        tuple(Neighbour.NRW, 1),
                        tuple(Neighbour.VLA, 2),
                        tuple(Neighbour.WAL, 0));
        assertThat(cells(map, Theme.MOBILITY)).containsExactly(0, 1, 2, 0);
        assertThat(cells(map, Theme.ENERGY)).containsExactly(0, 1, 1, 0);
        assertThat(map.lines()).hasSize(Theme.values().length);
        assertThat(map.isOverlapping()).isTrue();
    }

    @Test
    void whatNamesNoThemeOrOnlyACountryHasAPlaceToo() {
        place(Status.REPORTED, Set.of(), EnumSet.of(Neighbour.BE));
        place(Status.REPORTED, EnumSet.of(Theme.HEALTH), Set.of());
        HeatMap map = figures().heatMap();
        assertThat(map.columns())
                .extracting(HeatMap.Column::neighbour)
                .containsExactly(Neighbour.NDS, Neighbour.NRW, Neighbour.VLA, Neighbour.WAL, Neighbour.BE, null);
        assertThat(map.lines().getLast().theme()).isNull();
        assertThat(map.isOverlapping()).isFalse();
        assertThat(cells(map, null)).containsExactly(0, 0, 0, 0, 1, 0);
        assertThat(cells(map, Theme.HEALTH)).containsExactly(0, 0, 0, 0, 0, 1);
    }

    @Test
    void aDayOnTheEdgeIsInOneBandAndAYearCountsFromItsMiddle() {
        for (String reported : new String[] {
            "2027",
            "2026-11-25",
            "2026-08-26", // the last three months, and what lies ahead
            "2026-08-25",
            "2026-07",
            "2026",
            "2025-11-26", //
            "2025-11-25",
            "2025",
            "2024-11-26",
            "2024-11-25",
            "2022",
            "2021-11-26",
            "2021-11-25",
            "2021",
            "1995"
        }) add(Status.REPORTED, reported, null);
        add(Status.REPORTED, null, null);
        add(Status.LAPSED, null, null);
        assertThat(figures().ages())
                .extracting(AgeFigure::band, age -> age.figure().count())
                .containsExactly(
                        tuple(AgeBand.UNDER_3_MONTHS, 3),
                        tuple(AgeBand.UNDER_1_YEAR, 4),
                        tuple(AgeBand.UNDER_2_YEARS, 3),
                        tuple(AgeBand.UNDER_5_YEARS, 3),
                        tuple(AgeBand.OVER_5_YEARS, 3),
                        tuple(AgeBand.UNKNOWN, 1));
    }

    @Test
    void whatIsKnownByItsYearAloneCountsInTheYearAndInNoMonth() {
        add(Status.REPORTED, "2026-03-31", null);
        add(Status.RESOLVED, "2026-03", "2026-04-01");
        add(Status.LAPSED, "2026", "2026");
        add(Status.MANAGED, "2025-02-28", "2026-04-02");
        Figures figures = figures();
        assertThat(figures.months()).hasSize(24);
        assertThat(figures.months().getFirst().period()).isEqualTo(PartialDate.of(YearMonth.of(2024, 12)));
        assertThat(figures.months().getLast().period()).isEqualTo(PartialDate.of(YearMonth.of(2026, 11)));
        assertThat(sum(figures.months(), true)).isEqualTo(3);
        assertThat(sum(figures.months(), false)).isEqualTo(1);
        assertThat(figures.years())
                .extracting(
                        year -> year.period().toString(),
                        year -> year.reported().count(),
                        year -> year.closed().count())
                .containsExactly(tuple("2024", 0, 0), tuple("2025", 1, 0), tuple("2026", 3, 2));
    }

    private static int sum(List<Turnover> months, boolean in) {
        return months.stream()
                .map(month -> in ? month.reported() : month.closed())
                .mapToInt(Figure::count)
                .sum();
    }

    private static List<Integer> cells(HeatMap map, @Nullable Theme theme) {
        return map.lines().stream()
                .filter(line -> line.theme() == theme)
                .flatMap(line -> line.cells().stream())
                .map(Figure::count)
                .toList();
    }

    private Figures figures() {
        return Figures.of(rows, TODAY, Progress.NONE);
    }

    private void add(Status status, @Nullable String reported, @Nullable String since) {
        rows.add(row(values(status, reported, since)));
    }

    private void place(Status status, Set<Theme> themes, Set<Neighbour> neighbours) {
        rows.add(row(values(status, null, null)
                .with(ObstacleFields.THEMES, themes)
                .with(ObstacleFields.NEIGHBOURS, neighbours)));
    }

    private static Row row(Values<Obstacle> values) {
        return Row.of(Dossier.begin().with(values));
    }

    private static Values<Obstacle> values(Status status, @Nullable String reported, @Nullable String since) {
        return Values.none(ObstacleFields.ALL)
                .with(ObstacleFields.STATUS_NOW, status)
                .with(ObstacleFields.REPORTED_ON, date(reported))
                .with(ObstacleFields.STATUS_ON, date(since));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        if (text == null) return null;
        return switch (text.length()) {
            case 4 -> PartialDate.ofYear(Integer.parseInt(text));
            case 7 -> PartialDate.of(YearMonth.parse(text));
            default -> PartialDate.of(LocalDate.parse(text));
        };
    }
}
