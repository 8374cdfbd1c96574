package nl.slagboom.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.job.Progress;
import nl.slagboom.model.code.Language;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sheets of obstacles as they are: two pages at most, and none with a few lines on it. */
final class DemonstrationSheetsTest {

    private static final LocalDate DAY = LocalDate.of(2026, Month.NOVEMBER, 27);
    private static final Demonstration.Walk CLOCK = new Demonstration.Walk();
    private static final Database DATABASE = Database.inMemory(CLOCK);
    private static final Search SEARCH = new Search(DATABASE);

    @BeforeAll
    static void fill() {
        Demonstration.fill(SEARCH, new Register(DATABASE, SEARCH, new Feed()), CLOCK);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static void assertFull(List<Language> languages) throws IOException {
        List<UUID> all = SEARCH.rows().rows().stream().map(Row::id).toList();
        List<RecordSheet> sheets = new RecordSheets(SEARCH, Audience.OWN, languages, DAY).of(all, Progress.NONE);
        assertThat(sheets).hasSize(60);
        try (PDDocument document = new PDDocument()) {
            Pen pen = new Pen(document);
            for (RecordSheet sheet : sheets) {
                List<Page> pages = Pages.of(sheet, pen);
                assertThat(pages).as(sheet.reference()).hasSizeLessThanOrEqualTo(2);
                assertThat(pages).as(sheet.reference()).allMatch(page -> Pages.lines(page) >= Pages.FEW);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void inOneLanguage(Language language) throws IOException {
        assertFull(List.of(language));
    }

    @Test
    void inTwoLanguages() throws IOException {
        assertFull(List.of(Language.NL, Language.DE));
        assertFull(List.of(Language.FR, Language.NL));
    }
}
