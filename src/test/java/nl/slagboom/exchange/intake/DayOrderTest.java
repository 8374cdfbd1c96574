package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that an office saved in English, with the month before the day. */
final class DayOrderTest {

    private static final Wording DUTCH = new Wording(Messages.of(Language.NL.locale()));

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

    /** A list of deadlines. */
    private ImportPlan plan(String... days) {
        String[] lines = new String[days.length + 1];
        lines[0] = "Knelpunt;Deadline";
        for (int i = 0; i < days.length; i++) lines[i + 1] = "Geen bus " + i + ";" + days[i];
        return desk.plan(desk.file("lijst.csv", lines), "NRW");
    }

    private static List<String> read(ImportPlan plan) {
        return plan.rows().stream()
                .map(row -> Objects.requireNonNull(row.mine()))
                .map(mine -> mine.get(ObstacleFields.NEXT_STEP_DUE)
                        .map(LocalDate::toString)
                        .orElse("?"))
                .toList();
    }

    private static List<String> said(ImportPlan plan) {
        return plan.allProblems().stream()
                .map(problem -> problem.where(DUTCH) + ": " + problem.text(DUTCH))
                .toList();
    }

    @Test
    void oneThatCanOnlyBeMonthFirstTurnsTheWholeColumnWhichIsSaidOnce() {
        ImportPlan plan = plan("07/03/2025", "11/13/2025", "02/16/2026", "11/07/2025", "15.03.2027", "5.3.2027");
        assertThat(read(plan))
                .containsExactly("2025-07-03", "2025-11-13", "2026-02-16", "2025-11-07", "2027-03-15", "2027-03-05");
        assertThat(said(plan))
                .containsExactly("lijst B: Kolom „Deadline”: de maand staat voorop, want „11/13/2025” is 13-11-2025."
                        + " Zo is ook „07/03/2025” gelezen: 3-7-2025.");
        assertThat(said(plan("11/13/2025", "3-2027")))
                .first()
                .isEqualTo("lijst B: Kolom „Deadline”: de maand staat voorop, want „11/13/2025” is 13-11-2025.");
    }

    @Test
    void withoutOneOrWithOneThatCanOnlyBeDayFirstTheDayComesFirst() {
        assertThat(read(plan("07/03/2025", "5/6/25"))).containsExactly("2025-03-07", "2025-06-05");
        assertThat(read(plan("07/03/2025", "13/11/2025"))).containsExactly("2025-03-07", "2025-11-13");
        assertThat(said(plan("07/03/2025", "13/11/2025"))).isEmpty();
    }

    @Test
    void inAColumnOfBothEachThatMayBeEitherIsSaid() {
        ImportPlan plan = plan("07/03/2025", "11/13/2025", "13/11/2025", "05/05/2025");
        assertThat(read(plan)).containsExactly("2025-03-07", "2025-11-13", "2025-11-13", "2025-05-05");
        assertThat(said(plan))
                .containsExactly(
                        "lijst B2: Deadline: „07/03/2025” kan 7-3-2025 of 3-7-2025 zijn; gelezen als 7-3-2025.");
    }

    @Test
    void aColumnThatDoesNotTellFollowsAnotherOfItsList() {
        ImportPlan plan = desk.plan(
                desk.file("lijst.csv", "Knelpunt;Deadline;Gemeld op", "Geen bus;07/03/2025;11/13/2024"), "NRW");
        assertThat(read(plan)).containsExactly("2025-07-03");
        assertThat(said(plan)).hasSize(2);
    }

    private Dossier due(String title, LocalDate day) {
        Dossier logged = desk.logged(title);
        return desk.register
                .save(logged, logged.with(ObstacleFields.NEXT_STEP_DUE, day), Desk.ANNA)
                .dossier();
    }

    private ImportPlan back(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "Nummer;Titel;Vervolgstap uiterlijk";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return desk.plan(desk.file("terug.csv", lines), null);
    }

    @Test
    void whatComesBackAsItWasIsNotTurnedAndTellsTheOrderOfTheOthers() {
        Dossier bus = due("Geen bus", LocalDate.of(2025, 7, 3));
        Dossier tram = due("Geen tram", LocalDate.of(2025, 8, 4));
        ImportPlan plan = back(bus.reference() + ";Geen bus;07/03/2025", tram.reference() + ";Geen tram;09/05/2025");
        assertThat(read(plan)).containsExactly("2025-07-03", "2025-09-05");
        assertThat(plan.rows().getFirst().kind()).isEqualTo(PlannedRow.Kind.UNCHANGED);
        assertThat(said(plan))
                .containsExactly("terug C: Kolom „Vervolgstap uiterlijk”: de maand staat voorop, want „07/03/2025” is"
                        + " 3-7-2025. Zo is ook „09/05/2025” gelezen: 5-9-2025.");
        ImportPlan both = back(
                bus.reference() + ";Geen bus;03/07/2025",
                tram.reference() + ";Geen tram;09/05/2025",
                tram.reference() + ";Geen tram;11/13/2025");
        assertThat(read(both)).first().isEqualTo("2025-07-03");
        assertThat(read(both).get(1)).isEqualTo("2025-09-05");
    }
}
