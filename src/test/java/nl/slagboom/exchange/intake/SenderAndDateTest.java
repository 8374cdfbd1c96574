package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sent a list, of what day it is, and whether it came before. */
final class SenderAndDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

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

    @Test
    void whoeverTheFileDoesNotNameIsAskedFor() {
        ImportPlan plan = desk.plan(desk.file("lijst.csv", "Nr;Knelpunt", "A7;Geen bus"), null);
        assertThat(plan.sender()).isEqualTo(new Sender("uit het bestand lijst.csv", false));
        assertThat(plan.file().organisation()).isNull();
    }

    @Test
    void aFileThatNobodySaidWhoseItIsIsNoOrganisationAndFindsItsNumbersAgain() {
        desk.apply(desk.plan(desk.file("lijst.csv", "Nr;Knelpunt", "A7;Geen bus"), null));
        assertThat(desk.intake.organisations()).isEmpty();
        assertThat(desk.named("Geen bus").parts(PartnerFields.KIND).getFirst().get(PartnerFields.ORGANISATION))
                .contains("uit het bestand lijst.csv");
        ImportPlan again = desk.plan(desk.file("lijst.csv", "Nr;Knelpunt", "A7;Nog geen bus"), null);
        assertThat(again.rows().getFirst().kind()).isEqualTo(PlannedRow.Kind.CHANGED);
        ImportPlan other = desk.plan(desk.file("ander.csv", "Nr;Knelpunt", "A7;Geen tram"), null);
        assertThat(other.rows().getFirst().kind()).isEqualTo(PlannedRow.Kind.NEW);
    }

    @Test
    void anOrganisationThatWeKnowIsFoundInTheNameOfTheFileAndItsNumbersMatch() {
        desk.apply(desk.plan(desk.file("een.csv", "Nr;Knelpunt", "A7;Geen bus"), "Kreis Borken"));
        ImportPlan next = desk.plan(desk.file("2027 kreis_borken v2.csv", "Nr;Knelpunt", "A7;Nog geen bus"), null);
        assertThat(next.sender()).isEqualTo(new Sender("Kreis Borken", true));
        assertThat(next.rows().getFirst().kind()).isEqualTo(PlannedRow.Kind.CHANGED);
    }

    @Test
    void theSameNumberOfAnotherOrganisationIsAnotherObstacle() {
        desk.apply(desk.plan(desk.file("een.csv", "Nr;Knelpunt", "A7;Geen bus"), "Kreis Borken"));
        ImportPlan other = desk.plan(desk.file("twee.csv", "Nr;Knelpunt", "A7;Geen tram"), "Provincie Luik");
        assertThat(other.rows().getFirst().kind()).isEqualTo(PlannedRow.Kind.NEW);
    }

    @Test
    void twoOrganisationsInOneNameAreNoneOfBoth() {
        desk.apply(desk.plan(desk.file("een.csv", "Nr;Knelpunt", "A7;Geen bus"), "Kreis Borken"));
        desk.apply(desk.plan(desk.file("twee.csv", "Nr;Knelpunt", "A7;Geen tram"), "Provincie Luik"));
        ImportPlan both = desk.plan(desk.file("kreis borken en provincie luik.csv", "Knelpunt", "x"), null);
        assertThat(both.sender().isTold()).isFalse();
    }

    @Test
    void aFileThatCameBeforeSaysWhenAndThatNothingChanges() {
        Path file = desk.file("een.csv", "Nr;Knelpunt", "A7;Geen bus");
        desk.apply(desk.plan(file, "NRW"));
        ImportPlan again = desk.plan(file, "NRW");
        var before = Objects.requireNonNull(again.takenInBefore());
        Wording wording = new Wording(Messages.of(Language.EN.locale()));
        assertThat(wording.messages().text("intake.before", wording.value(before.at()), before.by(), again.written()))
                .startsWith("This file was already taken in on ")
                .endsWith(" by Anna, 0 changes.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Stand: 1.3.2025                              | 2025-03-01
                    Grenzlandagenda – Stand 30.09.2025 (Entwurf) | 2025-09-30
                    Stand: März 2025                             | 2025-03
                    Lijst van knelpunten, stand per 1 maart 2025 | 2025-03-01
                    Peildatum 1-3-2025                           | 2025-03-01
                    État au 1er mars 2025                        | 2025-03-01
                    Obstacles – situation au 01/03/2025          | 2025-03-01
                    Mise à jour : février 2025                   | 2025-02
                    Status as of 1 March 2025                    | 2025-03-01
                    """)
    void aListGivesItsDayAboveItsHeadings(String title, String day) {
        assertThat(ListDate.in(List.of("Lijst", title), TODAY))
                .map(PartialDate::toString)
                .contains(day);
    }

    @Test
    void theDayMayStandInTheNextCell() {
        assertThat(ListDate.in(List.of("Stand:", "2025-03-01"), TODAY))
                .contains(PartialDate.of(LocalDate.of(2025, 3, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Knelpunten 2025", "Stand: 1.3.2027", "Verstandige plannen 1-3-2025", "Overzicht"})
    void whatIsNoDayOfTheListIsNotTakenForOne(String title) {
        assertThat(ListDate.in(List.of(title), TODAY)).isEmpty();
    }

    @Test
    void aStatusHoldsFromTheDayOfTheListElseFromToday() {
        ImportPlan plan = desk.plan(Desk.partners("nrw-umsetzungsbericht.xlsx"), "NRW");
        assertThat(plan.asOf()).contains(PartialDate.of(LocalDate.of(2025, 9, 30)));
        assertThat(Desk.first(plan).get(ObstacleFields.STATUS_ON)).contains(PartialDate.of(LocalDate.of(2025, 9, 30)));
        Path file = desk.file("een.csv", "Knelpunt;Status", "Geen bus;opgelost");
        Dossier bus = Desk.first(desk.plan(file, "NRW"));
        assertThat(bus.get(ObstacleFields.STATUS_ON)).contains(PartialDate.of(TODAY));
    }

    @Test
    void aDayOfItsOwnInTheRowGoesBeforeTheDayOfTheList() {
        Path file =
                desk.file("een.csv", "Stand: 1.3.2025;;", "Knelpunt;Status;Status sinds", "Geen bus;opgelost;2-2024");
        OpenedFile opened = desk.open(file);
        Placing placing = opened.placings().getFirst().with(2, Cells.field(ObstacleFields.STATUS_ON));
        Dossier bus = Desk.first(desk.plan(opened.with(0, placing), "NRW"));
        assertThat(bus.get(ObstacleFields.STATUS_ON)).contains(PartialDate.of(YearMonth.of(2024, 2)));
    }

    @Test
    void aStatusOlderThanOursIsTakenWithAWarning() {
        desk.apply(desk.plan(desk.file("een.csv", "Knelpunt;Status", "Geen bus;opgelost"), "NRW"));
        Path old = desk.file("oud.csv", "Stand: 1.3.2025;", "Knelpunt;Status", "Geen bus;in behandeling");
        assertThat(desk.plan(old, "NRW").rows().getFirst().problems())
                .extracting(Problem::key)
                .containsExactly("intake.status.older");
    }
}
