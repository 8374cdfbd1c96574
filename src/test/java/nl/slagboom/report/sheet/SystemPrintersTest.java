package nl.slagboom.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.Test;

/** What a printer is given; here one that writes PostScript into memory. */
final class SystemPrintersTest {

    private static SheetPdf sheets() {
        Demonstration.Walk clock = new Demonstration.Walk();
        try (Database database = Database.inMemory(clock)) {
            Search search = new Search(database);
            Dossier bus = new Register(database, search, new Feed())
                    .log(
                            Dossier.begin()
                                    .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus"))
                                    .with(
                                            ObstacleFields.DESCRIPTION,
                                            LocalizedText.of(Language.NL, "Lang. ".repeat(3_000))),
                            "Anna")
                    .dossier();
            return new SheetPdf(
                    new RecordSheets(search, Audience.OWN, List.of(Language.NL), LocalDate.of(2026, Month.NOVEMBER, 27))
                            .of(List.of(bus.id()), Progress.NONE),
                    "Anna");
        }
    }

    @Test
    void eachPageGoesToThePrinterAsItIsInThePdf() throws Exception {
        SheetPdf sheets = sheets();
        int pages = sheets.write(new ByteArrayOutputStream(), Progress.NONE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamPrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(out);
        List<LogRecord> said = new ArrayList<>();
        Logger library = Logger.getLogger("org.apache.pdfbox");
        Handler listening = listening(said);
        library.addHandler(listening);
        SystemPrinters.print(sheets, printer);
        library.removeHandler(listening);
        assertThat(said).as("letters of another typeface").isEmpty();
        String postScript = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(pages).isGreaterThan(2);
        assertThat(postScript).startsWith("%!PS-Adobe");
        assertThat(postScript.split("%%Page: ", -1)).hasSize(pages + 1);
        assertThat(postScript).as("letters").hasSizeGreaterThan(100_000);
    }

    private static Handler listening(List<LogRecord> said) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                said.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void aPrinterThatIsGoneIsSaid() {
        SheetPdf none = new SheetPdf(List.of(), "Anna");
        assertThatThrownBy(() -> new SystemPrinters().print(none, "no such printer"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("sheet.printer.gone"));
    }
}
