package nl.slagboom.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.value.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The day on which an obstacle was reported goes with the day of its only report. */
final class ReportedOnTest {

    private static final PartialDate TODAY = PartialDate.parse("2026-11-28");
    private static final PartialDate YESTERDAY = PartialDate.parse("2026-11-27");
    private static final PartialDate BEFORE = PartialDate.parse("2026-11-20");

    private final Desks desks = new Desks();
    private final DetailViewModel anna = desks.anna;
    private final Part<Report> report = Part.blank(ReportFields.KIND).with(ReportFields.MADE_ON, TODAY);

    @BeforeEach
    void open() {
        desks.open(dossier -> dossier.with(ObstacleFields.REPORTED_ON, TODAY).withPart(ReportFields.KIND, report));
    }

    @AfterEach
    void close() {
        desks.close();
    }

    @Test
    void itFollowsAndIsTakenBackWithIt() {
        correct(YESTERDAY);
        assertThat(reportedOn()).contains(YESTERDAY);
        anna.takeBack();
        assertThat(reportedOn()).contains(TODAY);
        assertThat(anna.changedProperty().get()).isFalse();
    }

    @Test
    void itFollowsThroughAnEmptyField() {
        correct(BEFORE);
        correct(null);
        assertThat(reportedOn()).contains(TODAY);
        correct(YESTERDAY);
        assertThat(reportedOn()).contains(YESTERDAY);
    }

    @Test
    void whoSetItApartKeepsIt() {
        anna.set(ObstacleFields.REPORTED_ON, BEFORE);
        correct(YESTERDAY);
        assertThat(reportedOn()).contains(BEFORE);
    }

    @Test
    void itWasSetApartBefore() {
        anna.set(ObstacleFields.REPORTED_ON, BEFORE);
        anna.save(() -> {});
        correct(YESTERDAY);
        assertThat(reportedOn()).contains(BEFORE);
    }

    @Test
    void ofSeveralReportsNoneIsFollowed() {
        anna.put(ReportFields.KIND, Part.blank(ReportFields.KIND).with(ReportFields.MADE_ON, BEFORE));
        assertThat(reportedOn()).contains(TODAY);
        correct(YESTERDAY);
        assertThat(reportedOn()).contains(TODAY);
    }

    private void correct(@Nullable PartialDate day) {
        anna.put(ReportFields.KIND, report.with(ReportFields.MADE_ON, day));
    }

    private Optional<PartialDate> reportedOn() {
        return Objects.requireNonNull(anna.mine()).get(ObstacleFields.REPORTED_ON);
    }
}
