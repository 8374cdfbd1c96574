package nl.slagboom.exchange.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads the compound files of Microsoft Office: the .xls in them record by record, everything else by its name. */
final class XlsReader {

    private static final String WORKBOOK = "Workbook";

    private final Reading reading;

    XlsReader(Reading reading) {
        this.reading = reading;
    }

    List<Sheet> read(byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (!root.hasEntryCaseInsensitive(WORKBOOK)) throw reading.refuse(kind(root));
            try (DocumentInputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(WORKBOOK))) {
                if (isOld(in.readNBytes(8))) throw reading.refuse("unreadable.oldexcel");
            }
            XlsRecords records = new XlsRecords(reading);
            FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(records, Locale.ROOT);
            records.follow(formats);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(formats);
            try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(WORKBOOK))) {
                new HSSFEventFactory().processEvents(request, in);
            }
            return records.sheets();
        } catch (EncryptedDocumentException e) {
            throw reading.refuse(e, "unreadable.encrypted");
        }
    }

    /** Excel 5 and 95 begin their stream with a lower version, whatever the stream is called. */
    private static boolean isOld(byte[] start) {
        return start.length == 8 && start[0] == 9 && start[1] == 8 && start[5] < 6;
    }

    private static String kind(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) return "unreadable.encrypted";
        if (root.hasEntryCaseInsensitive("Book")) return "unreadable.oldexcel";
        if (root.hasEntryCaseInsensitive("WordDocument")) return "unreadable.word";
        return "unreadable.unknown";
    }
}
