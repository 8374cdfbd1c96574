package nl.slagboom.exchange.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of another kind under a workbook's name, and what is no file. */
final class OtherKinds {

    private OtherKinds() {}

    static List<BadFile> all() {
        return List.of(
                new BadFile("nowhere.xlsx", "unreadable.missing", _ -> {}),
                new BadFile("folder.xlsx", "unreadable.folder", Files::createDirectory),
                BadFile.of("nothing.xlsx", "unreadable.empty", () -> new byte[0]),
                BadFile.of("zeroed.xlsx", "unreadable.damaged", () -> new byte[20_000]),
                BadFile.of("random.xls", "unreadable.unknown", () -> random(30_000)),
                BadFile.of("random.xlsx", "unreadable.unknown", () -> random(7)),
                BadFile.of("~$lijst.xlsx", "unreadable.mark", OtherKinds::excelsMark),
                text(
                        ".~lock.lijst.xlsx#",
                        "unreadable.mark",
                        ",anna,werkplek,01.03.2026 10:00,file:///home/anna/.config;"),
                text("pdf.xlsx", "unreadable.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"),
                text("rtf.xls", "unreadable.word", "{\\rtf1\\ansi Titel}"),
                BadFile.of("png.xlsx", "unreadable.picture", () -> png()),
                BadFile.of("docx.xlsx", "unreadable.word", () -> zip("word/document.xml", "<w/>")),
                BadFile.of("pptx.xlsx", "unreadable.zip", () -> zip("ppt/presentation.xml", "<p/>")),
                BadFile.of("zipped.xlsx", "unreadable.zip", () -> zip("lijst.csv", "Titel;Status\nEen;open\n")),
                BadFile.of("doc.xls", "unreadable.word", () -> compound("WordDocument")),
                BadFile.of("mail.xls", "unreadable.unknown", () -> compound("__properties_version1.0")),
                BadFile.of(
                        "ods.xlsx",
                        "unreadable.ods",
                        () -> zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                BadFile.of(
                        "odt.xlsx",
                        "unreadable.word",
                        () -> zip("mimetype", "application/vnd.oasis.opendocument.text")),
                text(
                        "fods.xls",
                        "unreadable.ods",
                        "<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>"),
                text("html.xls", "unreadable.html", "<html><body><table><tr><td>Titel</td></tr></table></body></html>"),
                text("fragment.xls", "unreadable.html", "\n\n<table border=1><tr><td>Titel</td></tr></table>"),
                BadFile.of(
                        "wide.xls",
                        "unreadable.html",
                        () -> "\uFEFF<!DOCTYPE html><table>".getBytes(StandardCharsets.UTF_16LE)),
                text(
                        "mhtml.xls",
                        "unreadable.html",
                        "MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"\n\n"),
                text(
                        "xml2003.xls",
                        "unreadable.xml2003",
                        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"),
                text("other.xml", "unreadable.unknown", "<?xml version=\"1.0\"?><lijst><titel>Een</titel></lijst>"));
    }

    private static BadFile text(String name, String key, String content) {
        return BadFile.of(name, key, () -> content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] png() {
        byte[] bytes = random(3_000);
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    /** What Excel lays beside a workbook that is open: who has it, twice. */
    private static byte[] excelsMark() throws IOException {
        ByteArrayOutputStream mark = new ByteArrayOutputStream();
        mark.write(4);
        mark.write(("Anna" + " ".repeat(50)).getBytes(StandardCharsets.US_ASCII));
        mark.write(new byte[] {4, 0});
        mark.write(("Anna" + " ".repeat(50)).getBytes(StandardCharsets.UTF_16LE));
        return mark.toByteArray();
    }

    static byte[] zip(String entry, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static byte[] compound(String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(random(5_000)), stream);
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
