package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.value.Quantity;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A handed-out workbook that went through another library: what was changed comes back, and nothing else. */
final class ForeignWritersTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void everyEditComesBackAndNothingElse(ForeignWriter writer) throws IOException {
        try (Partner partner = new Partner(Language.DE, folder)) {
            Dossier ferry = partner.obstacle(Partner.FERRY);
            Path file = folder.resolve("theirs.xlsx");
            try (InputStream in = Files.newInputStream(partner.file());
                    Workbook workbook = WorkbookFactory.create(in)) {
                Sheet list = workbook.getSheet(partner.list());
                Row row = PartnersFile.row(list, ferry.reference());
                text(list, row, partner, ObstacleFields.SEVERITY, partner.wording.value(Severity.SEVERE));
                cell(list, row, partner, ObstacleFields.AFFECTED).setCellValue(12_500);
                cell(list, row, partner, ObstacleFields.NEXT_STEP_DUE).setCellValue(CellEdits.DAY);
                text(list, row, partner, ObstacleFields.STATE_OF_PLAY, "Vertrag < 2 & \"mehr\"\nliegt vor");
                writer.write(workbook, file);
            }
            List<Came> expected = List.of(
                    Came.of(ferry, ObstacleFields.SEVERITY, Severity.SEVERE),
                    Came.of(ferry, ObstacleFields.AFFECTED, new Quantity(12_500, false)),
                    Came.of(ferry, ObstacleFields.NEXT_STEP_DUE, CellEdits.DAY),
                    Came.of(ferry, ObstacleFields.STATE_OF_PLAY, partner.text("Vertrag < 2 & \"mehr\"\nliegt vor")));
            assertThat(partner.brought(file).unlike(expected, Set.of())).isEmpty();
        }
    }

    /** With its style, by which a day shows as one. */
    private static Cell cell(Sheet sheet, Row row, Partner partner, Field<Obstacle, ?> field) {
        return Objects.requireNonNull(row.getCell(column(sheet, partner, field)));
    }

    private static void text(Sheet sheet, Row row, Partner partner, Field<Obstacle, ?> field, String text) {
        // POI leaves the old text in a cell that has one of its own.
        row.createCell(column(sheet, partner, field)).setCellValue(text);
    }

    private static int column(Sheet sheet, Partner partner, Field<Obstacle, ?> field) {
        return PartnersFile.column(sheet, partner.wording.label(field));
    }
}
