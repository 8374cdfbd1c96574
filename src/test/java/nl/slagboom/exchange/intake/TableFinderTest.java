package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.CellRange;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.exchange.read.Format;
import nl.slagboom.exchange.read.Remark;
import nl.slagboom.exchange.read.Row;
import nl.slagboom.exchange.read.Sheet;
import nl.slagboom.exchange.read.Visibility;
import nl.slagboom.exchange.read.Workbook;
import nl.slagboom.job.Progress;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Theme;
import org.junit.jupiter.api.Test;

final class TableFinderTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();

    private final List<Row> rows = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();

    @Test
    void anObstacleOfWhichOnlyTheTitleIsKnownIsNoSection() {
        row("Titel", "Thema", "Status");
        row("Brug dicht na tien uur");
        row("Zorg");
        row("Ambulance", "", "open");
        assertThat(find().tables().getFirst().lines())
                .extracting(Table.Line::row)
                .containsExactly(2, 4);
        assertThat(find().tables().getFirst().lines().get(1).sections())
                .extracting(Section::text)
                .containsExactly("Zorg");
    }

    @Test
    void anObstacleMayBeginWithTheWordForATotal() {
        row("Nr", "Titel", "Status");
        row("1", "Totale belastingdruk van grensarbeiders is hoger dan gedacht", "open");
        row("2", "Totaal verbod", "open");
        row("", "Totaal", "12 belemmeringen");
        assertThat(find().tables().getFirst().lines())
                .extracting(Table.Line::row)
                .containsExactly(2, 3);
        assertThat(find().remarks()).extracting(Remark::key).containsExactly("intake.row.total");
    }

    @Test
    void sectionsNestAndEndEachOther() {
        row("Nr", "Titel", "Status");
        row("Grens met Nordrhein-Westfalen");
        row("Zorg");
        row("1", "Een");
        row("Onderwijs");
        row("2", "Twee");
        row("België: Vlaanderen");
        row("3", "Drie");
        row("Overig");
        row("4", "Vier");
        List<Table.Line> lines = find().tables().getFirst().lines();
        assertThat(lines)
                .extracting(line -> line.sections().stream()
                        .flatMap(s -> s.neighbours().stream())
                        .toList())
                .containsExactly(List.of(Neighbour.NRW), List.of(Neighbour.NRW), List.of(Neighbour.VLA), List.of());
        assertThat(lines)
                .extracting(line -> line.sections().stream()
                        .flatMap(s -> s.themes().stream())
                        .toList())
                .containsExactly(List.of(Theme.HEALTH), List.of(Theme.EDUCATION), List.of(), List.of());
    }

    @Test
    void headingsSaidAgainOnANewPageAreNoRows() {
        row("N°", "Intitulé", "Statut");
        row("Nr.", "Titel", "Status");
        row("1", "Een", "open");
        row("N°", "Intitulé", "Statut");
        row("Nr.", "Titel", "Status");
        row("2", "Twee", "open");
        Table table = find().tables().getFirst();
        assertThat(table.columns())
                .extracting(Table.Column::heading)
                .containsExactly("N° / Nr.", "Intitulé / Titel", "Statut / Status");
        assertThat(table.lines()).extracting(Table.Line::row).containsExactly(3, 6);
    }

    @Test
    void oneKnownHeadingIsEnoughWhenItIsTheTitle() {
        row("Knelpunt", "Zwaarte in koppen", "Kleur");
        row("Geen bus", "12", "rood");
        assertThat(find().tables().getFirst().lines()).hasSize(1);
    }

    @Test
    void aTitleOverTheWholeListIsNoHeading() {
        row("Titel van de lijst");
        merged.add(new CellRange(1, 0, 1, 2));
        row("Nr", "Titel", "Status");
        row("1", "Een", "open");
        Table table = find().tables().getFirst();
        assertThat(table.preamble()).containsExactly("Titel van de lijst");
        assertThat(table.columns()).extracting(Table.Column::heading).containsExactly("Nr", "Titel", "Status");
    }

    @Test
    void mergedCellsGoDownAndNoFurther() {
        row("Titel", "Thema", "Status");
        row("Een", "Zorg", "open");
        row("Twee", "", "open");
        row("Drie", "", "open");
        merged.add(new CellRange(2, 1, 3, 1));
        assertThat(find().tables().getFirst().lines())
                .extracting(line -> line.cells().containsKey(1))
                .containsExactly(true, true, false);
    }

    private void row(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) cells.add(new Cell(column, new Content.Text(texts[column]), false, false));
        }
        rows.add(new Row(rows.size() + 1, false, cells));
    }

    private TableFinder.Found find() {
        Sheet sheet = new Sheet("Lijst", Visibility.VISIBLE, rows, List.of(), merged);
        return TableFinder.find(
                new Workbook("lijst.xlsx", "", Format.XLSX, List.of(sheet), List.of()), VOCABULARY, Progress.NONE);
    }
}
