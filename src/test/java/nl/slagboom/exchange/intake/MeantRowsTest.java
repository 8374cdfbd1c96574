package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is hidden beside the rows of a workbook that comes back has lost its rows: what is seen counts. */
final class MeantRowsTest {

    @TempDir
    private Path folder = Path.of("");

    private List<Partner> partners = new ArrayList<>();

    @BeforeEach
    void give() {
        partners.add(new Partner(Language.DE, folder));
    }

    @AfterEach
    void close() {
        partners.forEach(Partner::close);
    }

    private Partner partner() {
        return partners.getFirst();
    }

    /** As when what is seen is sorted and what is hidden is not. */
    private static void turnHidden(Sheet sheet) {
        int hidden = PartnersFile.column(sheet, OurWorkbook.IDENTITY);
        List<Row> rows = new ArrayList<>();
        List<String> identities = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() == 0 || row.getCell(hidden) == null) continue;
            rows.add(row);
            identities.add(row.getCell(hidden).getStringCellValue());
        }
        Collections.rotate(identities, 1);
        for (int i = 0; i < rows.size(); i++) rows.get(i).createCell(hidden).setCellValue(identities.get(i));
    }

    @Test
    void rowsAreTheirReferencesAndSidesTheirCountries() throws IOException {
        PartnersFile theirs = new PartnersFile(partner().file());
        theirs.edit(workbook -> {
            for (String name :
                    List.of(partner().list(), partner().sides(), partner().actions()))
                turnHidden(workbook.getSheet(name));
        });
        assertThat(partner().brought(partner().file()).unlike(List.of(), Set.of()))
                .isEmpty();
        Dossier bus = partner().obstacle(Partner.BUS);
        Dossier ferry = partner().obstacle(Partner.FERRY);
        theirs.type(partner().list(), bus.reference(), "Sachstand", "Vertrag liegt vor");
        theirs.type(partner().list(), ferry.reference(), "Titel", "Ein neuer Titel");
        theirs.type(partner().actions(), Partner.CALL, "Wer", "Herr Kurz");
        assertThat(partner().brought(partner().file()).came())
                .containsExactlyInAnyOrder(
                        Came.of(bus, ObstacleFields.STATE_OF_PLAY, partner().text("Vertrag liegt vor")),
                        Came.of(ferry, ObstacleFields.TITLE, partner().text("Ein neuer Titel")),
                        Came.of(ferry, ActionFields.KIND, ActionFields.OWNER, "Herr Kurz"));
    }

    @Test
    void aRowWhoseReferenceWasTypedOverIsTheOneThatItsTitleNames() throws IOException {
        Dossier bus = partner().obstacle(Partner.BUS);
        new PartnersFile(partner().file())
                .type(
                        partner().list(),
                        bus.reference(),
                        "Nummer",
                        partner().obstacle(Partner.TAX).reference());
        assertThat(partner().brought(partner().file()).came())
                .allSatisfy(came -> assertThat(came.of()).isEqualTo(bus.reference()));
    }
}
