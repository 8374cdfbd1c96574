package nl.slagboom.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import nl.slagboom.exchange.read.GivenOut;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Identity;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the properties of a workbook say of who made it. */
final class ImprintTest {

    private static final LocalDate DAY = LocalDate.of(2026, Month.NOVEMBER, 25);

    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("lijst.xlsx");
    }

    private void export(String by) {
        Wording dutch = new Wording(Messages.of(Language.NL.locale()));
        new Export(List.of(), ObstacleFields.ALL.shown(), Audience.OWN, dutch, null).to(file(), by, Progress.NONE);
    }

    private void assertMadeBy(String name) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file().toFile().getPath())) {
            POIXMLProperties properties = workbook.getProperties();
            assertThat(properties.getCoreProperties().getCreator()).isEqualTo(name);
            assertThat(properties.getExtendedProperties().getApplication()).isEqualTo("Slagboom");
        }
    }

    @Test
    void aListNamesWhoGaveItOut() throws IOException {
        export("Anna de Wit");
        assertMadeBy("Anna de Wit");
    }

    @Test
    void aNameThatOnlyAComputerHasForSomebodyIsNotGiven() throws IOException {
        export("awit");
        assertMadeBy("Slagboom");
    }

    @Test
    void anActielijstNamesHimToo() throws IOException {
        new ActionList(Neighbour.NRW, List.of(), false, Audience.OWN, DAY, null)
                .to(file(), "Anna de Wit", Progress.NONE);
        assertMadeBy("Anna de Wit");
    }

    @Test
    void aWorkbookThatComesBackNamesWhomOneAsks() throws IOException {
        GivenOut base = new GivenOut(7, Identity.fresh());
        new HandOver(
                        Identity.fresh(),
                        "Staatskanzlei",
                        Audience.partner(Neighbour.NRW),
                        List.of(Language.DE),
                        List.of(),
                        Set.of(),
                        DAY,
                        null,
                        "Anna de Wit",
                        base,
                        null)
                .to(file(), Progress.NONE);
        assertMadeBy("Anna de Wit");
    }
}
