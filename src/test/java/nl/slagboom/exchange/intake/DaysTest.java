package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day a deadline or a status means that is said in few words, or in none. */
final class DaysTest {

    private static final PartialDate TODAY = PartialDate.of(LocalDate.of(2026, 6, 1));

    @TempDir
    private Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void open() {
        desk.close();
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "voorjaar 2026, 2026-05-31",
        "Frühjahr 2026, 2026-05-31",
        "été 2026, 2026-08-31",
        "autumn 2026, 2026-11-30",
        "winter 2026, 2027-02-28",
        "Q2 2026, 2026-06-30",
        "Q2/2026, 2026-06-30",
        "3. Quartal 2026, 2026-09-30",
        "4e trimestre 2026, 2026-12-31",
        "eind 2026, 2026-12-31",
        "begin 2026, 2026-03-31",
        "medio 2026, 2026-07-31",
        "2026, 2026-12-31",
        "februari 2026, 2026-02-28",
        "1-3-2026, 2026-03-01",
        "46082, 2026-03-01"
    })
    void aDeadlineIsTheLastDayThatIsMeant(String words, LocalDate day) {
        assertThat(Deadline.of(new Content.Text(words))).map(Deadline::day).contains(day);
    }

    @Test
    void aDeadlineWithoutADayIsSaidAsItWasRead() {
        ImportPlan plan = desk.plan(desk.file("lijst.csv", "Titel;Deadline", "Geen bus;voorjaar 2026"), "NRW");
        assertThat(Desk.first(plan).get(ObstacleFields.NEXT_STEP_DUE)).contains(LocalDate.of(2026, 5, 31));
        assertThat(plan.allProblems()).extracting(Problem::key).containsExactly("intake.due.last");
    }

    @Test
    void aStatusWithoutADayIsClosedOnTheDayOfTheListAndThatIsSaid() {
        ImportPlan plan = desk.plan(
                desk.file("lijst.csv", "Stand per 1-3-2026", "Titel;Status;Thema", "Geen bus;erledigt;wonen"), "NRW");
        assertThat(Desk.first(plan).get(ObstacleFields.STATUS_ON)).contains(PartialDate.of(LocalDate.of(2026, 3, 1)));
        assertThat(plan.allProblems()).extracting(Problem::key).containsExactly("intake.status.undated");
    }

    @Test
    void aDayThatIsStillToComeOrBeforeTheReportIsSaid() {
        ImportPlan plan = desk.plan(
                desk.file(
                        "lijst.csv",
                        "Titel;Status;Status sinds;Gemeld op",
                        "Geen bus;opgelost;31-12-2099;1-2-2024",
                        "Geen tram;opgelost;1-1-2024;1-2-2024",
                        "Geen trein;opgelost;2024;1-2-2024"),
                "NRW");
        assertThat(plan.allProblems())
                .extracting(Problem::key)
                .containsExactly("intake.status.future", "intake.status.before");
    }

    @Test
    void onlyTheStatusChangedInOurOwnListClosesItTodayAndNotSinceTheStatusBefore() {
        Dossier bus = desk.logged("Geen bus");
        Dossier old = bus.with(ObstacleFields.STATUS_ON, PartialDate.of(LocalDate.of(2025, 1, 2)));
        desk.register.save(bus, old, Desk.ANNA);
        Path file = desk.file(
                "eigen.csv",
                "Nummer;Titel;Status;Status sinds;slagboom-id",
                bus.reference() + ";Geen bus;opgelost;2-1-2025;" + bus.id());
        Dossier now = Desk.first(desk.plan(file, null));
        assertThat(now.status()).isEqualTo(Status.RESOLVED);
        assertThat(now.get(ObstacleFields.STATUS_ON)).contains(TODAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "résolu le 12/12/2025;RESOLVED;2025-12-12",
                "abgeschlossen am 12.12.2025;RESOLVED;2025-12-12",
                "erledigt seit dem 12. Dezember 2025;RESOLVED;2025-12-12",
                "Opgelost d.d. 12-12-2025;RESOLVED;2025-12-12",
                "opgelost (12-12-2025);RESOLVED;2025-12-12",
                "opgelost / gelöst, 12-12-2025;RESOLVED;2025-12-12",
                "deels opgelost op 12 december 2025;PARTIALLY_RESOLVED;2025-12-12",
                "solved on 2025-12-12;RESOLVED;2025-12-12",
                "in behandeling sinds 12-12-2025;IN_PROGRESS;2025-12-12"
            })
    void aStatusMaySayItsDayInOne(String words, Status status, LocalDate day) {
        ImportPlan plan = desk.plan(
                desk.file("lijst.csv", "Titel;Status;Thema", "Geen bus;" + '"' + words + '"' + ";wonen"), "NRW");
        assertThat(Desk.first(plan).status()).isEqualTo(status);
        assertThat(Desk.first(plan).get(ObstacleFields.STATUS_ON)).contains(PartialDate.of(day));
        assertThat(plan.allProblems()).isEmpty();
        desk.apply(plan);
        assertThat(desk.plan(
                                desk.file(
                                        "lijst.csv", "Titel;Status;Thema", "Geen bus;" + '"' + words + '"' + ";wonen"),
                                "NRW")
                        .isIdle())
                .isTrue();
    }

    @Test
    void theDayInAColumnOfItsOwnGoesBeforeTheOneBesideTheStatus() {
        ImportPlan plan = desk.plan(
                desk.file("lijst.csv", "Titel;Status;Status sinds", "Geen bus;opgelost op 12-12-2025;1-3-2026"), "NRW");
        assertThat(Desk.first(plan).get(ObstacleFields.STATUS_ON)).contains(PartialDate.of(LocalDate.of(2026, 3, 1)));
    }

    @Test
    void aDayUntilWhichNothingIsDecidedIsNotTheDayOfAStatus() {
        ImportPlan plan = desk.plan(
                desk.file(
                        "lijst.csv",
                        "Titel;Status;Thema",
                        "Geen bus;open;wonen",
                        "Geen tram;open tot 12-12-2025;wonen"),
                "NRW");
        assertThat(plan.allProblems()).extracting(Problem::key).containsExactly("intake.value.unknown");
    }
}
