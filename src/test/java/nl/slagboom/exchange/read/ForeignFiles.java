package nl.slagboom.exchange.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What people choose for a list, or are sent for one, from other programs and clouds. */
final class ForeignFiles {

    private ForeignFiles() {}

    static List<BadFile> all() {
        return List.of(
                BadFile.of("packed.csv.gz", "unreadable.unknown", ForeignFiles::gzip),
                bytes("seven.xlsx", '7', 'z', 0xBC, 0xAF, 0x27, 0x1C, 0, 4),
                bytes("rar.xlsx", 'R', 'a', 'r', '!', 0x1A, 7, 1, 0),
                bytes("dbase.dbf", 3, 0x7E, 3, 1, 1, 0, 0, 0, 0x41, 0, 0x20, 0),
                bytes("lotus.wk1", 0, 0, 2, 0, 6, 4, 6, 0, 8, 0),
                bytes("._lijst.xlsx", 0, 5, 0x16, 7, 0, 2, 0, 0),
                bytes("program.xlsx", 'M', 'Z', 0x90, 0, 3, 0, 0, 0),
                bytes("icloud.xlsx", 'b', 'p', 'l', 'i', 's', 't', '0', '0', 0xD1, 1, 2, 0),
                text("sqlite.xlsx", "unreadable.unknown", "SQLite format 3\0"),
                BadFile.of(
                        "utf32.csv",
                        "unreadable.unknown",
                        () -> "\uFEFFTitel;Thema\nEen;zorg\n".getBytes(Charset.forName("UTF-32LE"))),
                BadFile.of(
                        "ebcdic.csv",
                        "unreadable.unknown",
                        () -> "Titel;Thema\nEen;zorg\n".repeat(9).getBytes(Charset.forName("IBM037"))),
                text("sylk.slk", "unreadable.unknown", "ID;PWXL;N;E\nC;Y1;X1;K\"Titel\"\nC;Y2;X1;K\"Een\"\nE\n"),
                text("dif.dif", "unreadable.nolist", "TABLE\n0,1\n\"EXCEL\"\nVECTORS\n0,2\n\"\"\n"),
                text(
                        "cloud.gsheet",
                        "unreadable.nolist",
                        "{\"url\": \"https://docs.google.com/open?id=x\", \"doc_id\": \"x\"}"),
                text(
                        "pointer.xlsx",
                        "unreadable.nolist",
                        "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12345\n"),
                text(
                        "shortcut.url",
                        "unreadable.nolist",
                        "[InternetShortcut]\r\nURL=https://example.org/lijst.xlsx\r\n"),
                text("card.vcf", "unreadable.nolist", "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nEND:VCARD\n"),
                text("picture.svg", "unreadable.html", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                text("login.xlsx", "unreadable.html", "\r\n<!DOCTYPE html>\n<html><title>Sign in</title></html>"),
                text(
                        "feed.xls",
                        "unreadable.html",
                        "<?xml version=\"1.0\"?><html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table/></html>"),
                BadFile.of("numbers.numbers", "unreadable.zip", () -> OtherKinds.zip("Index/Document.iwa", "x")),
                BadFile.of("book.epub", "unreadable.zip", () -> OtherKinds.zip("mimetype", "application/epub+zip")),
                BadFile.of(
                        "staroffice.sxc",
                        "unreadable.zip",
                        () -> OtherKinds.zip("mimetype", "application/vnd.sun.xml.calc")),
                BadFile.of(
                        "odstemplate.xlsx",
                        "unreadable.ods",
                        () -> OtherKinds.zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet-template")));
    }

    private static BadFile text(String name, String key, String content) {
        return BadFile.of(name, key, () -> content.getBytes(StandardCharsets.UTF_8));
    }

    /** What a format begins with, and anything behind it. */
    private static BadFile bytes(String name, int... start) {
        return BadFile.of(name, "unreadable.unknown", () -> {
            byte[] bytes = Arrays.copyOf(OtherKinds.random(4_000), 3_000);
            for (int i = 0; i < start.length; i++) bytes[i] = (byte) start[i];
            return bytes;
        });
    }

    private static byte[] gzip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write("Titel;Thema\nEen;zorg\n".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
