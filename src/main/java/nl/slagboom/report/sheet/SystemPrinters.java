package nl.slagboom.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The printers of this machine, without the system's own windows, and so also where there is no display. */
public final class SystemPrinters implements Printers {

    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    @Override
    public List<String> names() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        return Stream.concat(Stream.ofNullable(usual), Arrays.stream(all()))
                .map(PrintService::getName)
                .distinct()
                .toList();
    }

    private static PrintService[] all() {
        return PrintServiceLookup.lookupPrintServices(PAGES, null);
    }

    @Override
    public void print(SheetPdf sheets, String printer) {
        PrintService service = Arrays.stream(all())
                .filter(one -> one.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new Refusal("sheet.printer.gone", printer));
        print(sheets, service);
    }

    static void print(SheetPdf sheets, PrintService service) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(MediaSizeName.ISO_A4);
        wishes.add(new JobName("Slagboom", null));
        try (PDDocument document = Loader.loadPDF(whole(sheets))) {
            service.createPrintJob().print(new SimpleDoc(new PDFPageable(document), PAGES, null), wishes);
        } catch (PrintException | IOException e) {
            throw new Refusal(e, "sheet.printer.refused", service.getName());
        }
    }

    /** Until it is saved its letters do not lie in it, and others would be printed. */
    private static byte[] whole(SheetPdf sheets) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        sheets.write(whole, Progress.NONE);
        return whole.toByteArray();
    }
}
