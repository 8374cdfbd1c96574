package nl.slagboom.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.slagboom.model.Part;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ReportsOverTimeTest {

    private static Part<Report> made(@Nullable PartialDate on) {
        return Part.blank(ReportFields.KIND).with(ReportFields.MADE_ON, on);
    }

    private static PartialDate day(int year, int month, int day) {
        return PartialDate.of(LocalDate.of(year, month, day));
    }

    private static List<String> bars(ReportsOverTime reports) {
        return reports.bars().stream()
                .map(bar -> bar.period() + " " + bar.times())
                .toList();
    }

    @Test
    void monthsFollowEachOtherWithoutAGapAndEachReportCountsForAsManyAsItTells() {
        ReportsOverTime reports = ReportsOverTime.of(List.of(
                made(day(2025, 12, 30)),
                made(day(2026, 3, 1)).with(ReportFields.AMOUNT, new Quantity(4, false)),
                made(day(2026, 3, 31)),
                made(null)));
        assertThat(bars(reports)).containsExactly("2025-12 1", "2026-01 0", "2026-02 0", "2026-03 5");
        assertThat(reports.reports()).isEqualTo(4);
        assertThat(reports.times()).isEqualTo(7);
        assertThat(reports.undated()).isEqualTo(1);
        assertThat(reports.first()).contains(day(2025, 12, 30));
        assertThat(reports.last()).contains(day(2026, 3, 31));
    }

    @Test
    void overALongTimeOrWhereOnlyAYearIsKnownYearsAreTold() {
        assertThat(bars(ReportsOverTime.of(List.of(made(day(2024, 1, 31)), made(day(2026, 1, 1))))))
                .containsExactly("2024 1", "2025 0", "2026 1");
        assertThat(bars(ReportsOverTime.of(List.of(made(day(2025, 12, 31)), made(PartialDate.ofYear(2026))))))
                .containsExactly("2025 1", "2026 1");
        assertThat(bars(ReportsOverTime.of(List.of(made(day(2024, 1, 31)), made(day(2025, 12, 1))))))
                .hasSize(24);
    }

    @Test
    void byWhichWayAndFromWhomIsCounted() {
        ReportsOverTime reports = ReportsOverTime.of(List.of(
                made(null).with(ReportFields.CHANNEL, Channel.PHONE).with(ReportFields.ORGANISATION, "EUREGIO"),
                made(null)
                        .with(ReportFields.CHANNEL, Channel.PHONE)
                        .with(ReportFields.AMOUNT, new Quantity(3, true))
                        .with(ReportFields.ORGANISATION, "VNO; EUREGIO")));
        assertThat(reports.channels()).isEqualTo(Map.of(Channel.PHONE, 4L));
        assertThat(reports.organisations()).isEqualTo(Map.of("EUREGIO", 4L, "VNO", 3L));
        assertThat(reports.bars()).isEmpty();
    }
}
