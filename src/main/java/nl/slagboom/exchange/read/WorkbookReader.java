package nl.slagboom.exchange.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import nl.slagboom.job.Cancelled;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Unreadable;
import org.xml.sax.SAXException;

/** Reads whatever a partner sends as a list: .xlsx, .xls, text with separators. The file's name decides nothing. */
public final class WorkbookReader {

    private final Limits limits;

    public WorkbookReader() {
        this(Limits.USUAL);
    }

    WorkbookReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * @throws Unreadable when it cannot be read whole, with a key of the bundle "unreadable" and the file's name as first
     *     argument
     * @throws Cancelled when a person stopped it
     */
    public Workbook read(Path file, Progress progress) {
        Path name = file.getFileName();
        Reading reading = new Reading(name == null ? file.toString() : name.toString(), limits, progress);
        byte[] bytes = FileBytes.of(file, reading);
        if (FileBytes.seemsOpen(file)) reading.remark("remark.open", "", "");
        try {
            XlsxReader.Result result = sheets(bytes, reading);
            if (result.sheets().stream().allMatch(Sheet::isEmpty)) throw reading.refuse("unreadable.empty");
            String digest = FileBytes.sha256(bytes);
            return new Workbook(reading.fileName(), digest, result.format(), result.sheets(), reading.remarks());
        } catch (Unreadable | Cancelled e) {
            throw e;
        } catch (Exception | StackOverflowError e) {
            // Foreign parsers throw anything at bad input.
            throw reading.refuse(e, "unreadable.damaged");
        }
    }

    private static XlsxReader.Result sheets(byte[] bytes, Reading reading)
            throws IOException, SAXException, ParserConfigurationException {
        FileKind kind = FileKind.of(bytes);
        return switch (kind) {
            case ZIP -> zip(bytes, reading);
            case COMPOUND -> new XlsxReader.Result(Format.XLS, new XlsReader(reading).read(bytes));
            case TEXT -> new XlsxReader.Result(Format.TEXT, List.of(text(bytes, reading)));
            default -> throw reading.refuse(kind.refusal());
        };
    }

    private static XlsxReader.Result zip(byte[] bytes, Reading reading)
            throws IOException, SAXException, ParserConfigurationException {
        try (Archive archive = Archive.open(bytes, reading)) {
            archive.refuseOthers();
            return new XlsxReader(reading, archive).read();
        }
    }

    private static Sheet text(byte[] bytes, Reading reading) throws IOException {
        String name = reading.fileName();
        int dot = name.lastIndexOf('.');
        return new TextReader(reading).read(bytes, dot > 0 ? name.substring(0, dot) : name);
    }
}
