package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.slagboom.model.NoteFields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several lists on one sheet are each a list of their own. */
final class SeveralListsTest {

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
    void aSecondHeadingBelowBeginsAnotherListWithTheTitleAboveIt() throws IOException {
        ImportPlan plan = plan(sheet -> {
            sheet.row("Open belemmeringen");
            sheet.row("Nr", "Onderwerp", "Thema", "Datum melding");
            sheet.row(1, "BSN voor grenspendelaars", "digitale overheid", "12-1-2025");
            sheet.row(2, "Afval over de grens", "landschap en natuur", "13-1-2025");
            sheet.row("Afgeronde belemmeringen");
            sheet.row("Nr", "Onderwerp", "Datum afgerond", "Thema");
            sheet.row(3, "Tolheffing vrachtwagens", "1-2-2025", "mobiliteit");
        });
        assertThat(titles(plan))
                .containsExactly("BSN voor grenspendelaars", "Afval over de grens", "Tolheffing vrachtwagens");
        assertThat(plan.placings()).hasSize(2);
        assertThat(plan.placings().getLast().table().preamble()).containsExactly("Afgeronde belemmeringen");
        assertThat(plan.rows().getLast().row()).isEqualTo(7);
    }

    @Test
    void theSameHeadingAgainAsAtTheTopOfAPageGoesOnWithTheList() throws IOException {
        ImportPlan plan = plan(sheet -> {
            sheet.row("Nr", "Onderwerp", "Thema");
            sheet.row(1, "Geen bus", "mobiliteit");
            sheet.row(2, "Geen tram", "mobiliteit");
            sheet.row("Nr", "Onderwerp", "Thema");
            sheet.row(3, "Geen trein", "mobiliteit");
        });
        assertThat(plan.placings()).hasSize(1);
        assertThat(titles(plan)).containsExactly("Geen bus", "Geen tram", "Geen trein");
    }

    @Test
    void aListBesideAnotherIsAListOfItsOwn() throws IOException {
        ImportPlan plan = plan(sheet -> {
            sheet.row("Nr", "Titel", "Thema", "", "Nr", "Titel", "Thema");
            sheet.row(1, "Links een", "wonen", "", 10, "Rechts een", "energie");
            sheet.row(2, "Links twee", "wonen", "", 11, "Rechts twee", "energie");
            sheet.row("", "", "", "", 12, "Rechts drie", "energie");
        });
        assertThat(titles(plan)).containsExactly("Links een", "Links twee", "Rechts een", "Rechts twee", "Rechts drie");
        assertThat(plan.rows()).extracting(PlannedRow::place).doesNotHaveDuplicates();
        assertThat(plan.rows().get(2).sheet()).isEqualTo("Blad1 E–G");
        desk.apply(plan);
        assertThat(desk.named("Links een").parts(NoteFields.KIND)).isEmpty();
    }

    @Test
    void anEmptyColumnWithinAListDoesNotDivideIt() throws IOException {
        ImportPlan plan = plan(sheet -> {
            sheet.row("Nr", "Titel", "", "Thema", "Status");
            sheet.row(1, "Geen bus", "", "wonen", "open");
        });
        assertThat(plan.placings()).hasSize(1);
    }

    private ImportPlan plan(Consumer<Sheets> rows) throws IOException {
        Path file = folder.resolve("lijst.xlsx");
        Sheets.write(file, rows);
        return desk.plan(file, "Euregio");
    }

    private static List<String> titles(ImportPlan plan) {
        return plan.rows().stream()
                .flatMap(row -> row.mine() == null ? Stream.empty() : row.mine().title().texts().stream())
                .toList();
    }
}
