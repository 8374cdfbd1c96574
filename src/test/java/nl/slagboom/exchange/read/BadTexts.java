package nl.slagboom.exchange.read;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text files that are no list, or more than one. */
final class BadTexts {

    private BadTexts() {}

    static List<BadFile> all() {
        return List.of(
                text("nul.csv", "unreadable.unknown", "Titel;Status\nEen\0;open\n"),
                text("controls.csv", "unreadable.unknown", "Titel;Status\n\1\2\3Een;open\n"),
                text("quote.csv", "unreadable.quote", "Titel;Status\nEen;open\n\"Twee;open\nDrie;open\n"),
                text("column.csv", "unreadable.nolist", "appels\nperen\nbananen\n"),
                text(
                        "prose.txt",
                        "unreadable.nolist",
                        "Beste Anna,\n\nhierbij de lijst, zoals besproken.\n\nGroet, Bert\n"),
                text("headings.csv", "unreadable.nolist", "Titel;Status\n"),
                text("blank.csv", "unreadable.empty", "\n \n;;;\n"),
                text("wide.csv", "unreadable.cells", "Titel" + ";x".repeat(20_000) + "\n"),
                text("wider.csv", "unreadable.cells", "Titel" + ";x".repeat(100_000) + "\n"),
                text("edge.csv", "unreadable.columns.many", ("Titel" + ";Titel".repeat(16_383) + "\n").repeat(2)),
                text("mark.csv", "unreadable.empty", "\uFEFF"),
                text("declared.csv", "unreadable.empty", "sep=;\r\n"),
                text("deep.csv", "unreadable.nolist", "x\n".repeat(60) + "Titel;Thema\nEen;zorg\n"),
                text("lines.csv", "unreadable.rows", "Titel;Thema\nEen;zorg\n" + "\n".repeat(17_000_000)),
                text("tailzeros.csv", "unreadable.unknown", "Titel;Thema\nEen;zorg\n" + "\0".repeat(512)),
                text("quotes.csv", "unreadable.quote", "Titel;Thema\n" + "\"".repeat(3_000_001) + ";zorg\n"),
                BadFile.of(
                        "utf16.csv",
                        "unreadable.unknown",
                        () -> "\uFEFFTitel;Status\n\0\0\0".getBytes(StandardCharsets.UTF_16BE)),
                new BadFile(
                        "rows.csv",
                        "unreadable.rows.many",
                        file -> repeated(file, "Titel;Status\n", "Een;open\n", 200_001)),
                new BadFile(
                        "cells.csv",
                        "unreadable.cells.many",
                        file -> repeated(file, "Titel\n", "a" + ";a".repeat(249) + "\n", 10_001)),
                new BadFile("large.csv", "unreadable.file.large", BadTexts::large));
    }

    private static BadFile text(String name, String key, String content) {
        return BadFile.of(name, key, () -> content.getBytes(StandardCharsets.UTF_8));
    }

    private static void repeated(Path file, String first, String line, int times) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Parts.write(out, first);
            out.write(line.repeat(times).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Two gigabytes by its length, nothing on the disk. */
    private static void large(Path file) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
    }
}
