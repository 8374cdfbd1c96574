package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Country;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom one can reach about a row goes where there is no history, or nowhere; who owns a side is a field. */
final class ContactPersonsTest {

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
    @ValueSource(
            strings = {
                "Personne de contact",
                "Ansprechpartner",
                "Ansprechpartner/in",
                "Contactpersoon",
                "Contact",
                "Contact person",
                "Kontakt / Contact",
                "Interlocuteur"
            })
    void aContactPersonOfAnObstacleIsNowhereInTheRegisterAndSaidToBeLeftOut(String heading) {
        Path file = desk.file("lijst.csv", "Titel;Thema;" + heading, "Geen bus;mobiliteit;Jean Dupont");
        ImportPlan plan = desk.plan(file, "Euregio");
        desk.apply(plan);
        assertThat(desk.withoutTable("NONE")).contains("Geen bus").doesNotContain("Dupont");
        assertThat(plan.problems()).extracting(Problem::key).containsExactly("intake.column.leftOut");
    }

    @Test
    void aContactPersonOfAReportIsKeptApartWithIt() {
        Path file = desk.file(
                "meldingen.csv", "Datum;Kanaal;Melding;Ansprechpartner", "1-5-2026;e-mail;Ik mis de bus;Jean Dupont");
        desk.apply(desk.plan(file, "Euregio"));
        assertThat(desk.withoutTable("CONTACT")).contains("Ik mis de bus").doesNotContain("Dupont");
        assertThat(desk.withoutTable("NONE")).contains("Dupont");
    }

    @Test
    void whoOwnsASideIsNoContactPerson() {
        Path file = desk.file(
                "lijst.csv",
                "Titel;Dossierhouder;Ansprechpartner DE;Contactpersoon (BE)",
                "Geen bus;Anna de Wit;Petra Vogel;Luc Peeters");
        desk.apply(desk.plan(file, "Euregio"));
        assertThat(desk.named("Geen bus").get(ObstacleFields.owner(Country.NL))).contains("Anna de Wit");
        assertThat(desk.named("Geen bus").get(ObstacleFields.owner(Country.DE))).contains("Petra Vogel");
        assertThat(desk.named("Geen bus").get(ObstacleFields.owner(Country.BE))).contains("Luc Peeters");
    }

    @Test
    void aNameWithItsNumberIsFoundUnderAHeadingThatNobodyKnows() {
        Path file = desk.file("lijst.csv", "Titel;Loket", "Geen bus;Piet Jansen, 06-12345678", "Geen tram;");
        desk.apply(desk.plan(file, "Euregio"));
        assertThat(desk.withoutTable("NONE")).contains("Geen bus").doesNotContain("Jansen");
    }

    @Test
    void daysUnderAHeadingThatNobodyKnowsAreNoTelephoneNumbers() {
        Path file = desk.file("lijst.csv", "Titel;Besproken", "Geen bus;01-02-2025", "Geen tram;03.04.2025");
        desk.apply(desk.plan(file, "Euregio"));
        assertThat(desk.withoutTable("NONE")).contains("Besproken: 01-02-2025");
    }

    @Test
    void whoCanBeReachedAboutAFormIsKeptNowhere() throws IOException {
        Path file = folder.resolve("formulier.xlsx");
        Sheets.write(file, sheet -> {
            sheet.row("Titel", "Bijstand over de grens", "een korte titel, zoals u hem noemt");
            sheet.row("Omschrijving", "De velden staan onder elkaar", "in eigen woorden, niet te lang");
            sheet.row("Thema", "sociale zekerheid");
            sheet.row("Contact", "Piet Jansen", "06-12345678");
            sheet.row("Vragen aan", "P. Pietersen", "pietersen@gemeente.example");
        });
        ImportPlan plan = desk.plan(file, "Euregio");
        assertThat(plan.problems())
                .extracting(problem -> problem.cell() + " " + problem.key())
                .contains("4 intake.column.leftOut", "C4 intake.column.leftOut", "C5 intake.column.leftOut");
        desk.apply(plan);
        assertThat(desk.withoutTable("NONE"))
                .contains("Bijstand over de grens", "een korte titel", "P. Pietersen")
                .doesNotContain("Piet Jansen", "12345678", "gemeente.example");
    }
}
