package nl.slagboom.exchange.read;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Files within every limit that ask for as much work or memory as they can. */
public final class GreedyFiles {

    private static final String LIST = "Titel;Thema;Omschrijving\n";

    private GreedyFiles() {}

    public static List<BadFile> all() {
        return Stream.of(texts(), rows(), sheets()).flatMap(List::stream).toList();
    }

    /** One text that is long, where patterns or recognisers may go over it again and again. */
    public static List<BadFile> texts() {
        String spaces = " ".repeat(1 << 20);
        return List.of(
                cell("spacesintitle.csv", "Titel;Thema", "a" + spaces + "b;zorg"),
                cell("spacesinauthority.csv", "Titel;Bevoegde instantie", "Een;a" + spaces + "b"),
                cell("bracketsinauthority.csv", "Titel;Bevoegde instantie", "Een;" + "(NL ".repeat(1 << 18)),
                cell("pieces.csv", "Titel;Regio", "Een;\"" + "x;".repeat(1 << 19) + "\""),
                cell(
                        "mail.csv",
                        "Titel;Melder e-mail;Toelichting",
                        "Een;" + "a".repeat(1 << 20) + ";" + "a".repeat(1 << 20)),
                cell("phone.csv", "Titel;Telefoon", "Een;" + "0 0".repeat(1 << 19)),
                cell("tags.csv", "Titel;Trefwoorden", "Een;\"" + "a,b;".repeat(1 << 20) + "\""),
                cell("digits.csv", "Titel;Aantal", "Een;" + "1.000".repeat(1 << 18)),
                cell("dates.csv", "Titel;Gemeld op", "Een;" + "1-1-".repeat(1 << 18)),
                cell("brackets.csv", "Titel;Status", "Een;" + ")".repeat(1 << 20) + "1"),
                cell("label.csv", "Titel" + spaces + ":;Thema", "Een" + spaces + ":;zorg"),
                cell(
                        "headings.csv",
                        ("Titel " + "nl ".repeat(1 << 18) + ";").repeat(20) + "Titel",
                        "Een;".repeat(20) + "x"),
                cell(
                        "preamble.csv",
                        "stand ".repeat(1 << 19) + "\nstand van zaken" + spaces + "\nTitel;Thema",
                        "Een;zorg"));
    }

    /** Many rows, each ordinary. */
    private static List<BadFile> rows() {
        return List.of(
                lines("distinct.csv", LIST, 199_000, i -> "Titel " + i + ";zorg;Om " + i + "\n"),
                lines("sametitle.csv", LIST, 199_000, i -> "Titel;zorg;Om " + i + "\n"),
                lines("samenotes.csv", "Titel;Thema;Wat\n", 199_000, i -> "Titel;zorg;Om " + i + "\n"),
                lines("samenumber.csv", "Nummer;Titel;Thema\n", 199_000, i -> "1;Titel " + i + ";zorg\n"),
                lines("sections.csv", LIST, 199_000, i -> "Groep " + i + "\n"),
                lines(
                        "sectionsandrows.csv",
                        LIST,
                        199_000,
                        i -> i % 2 == 0 ? "Groep " + i + "\n" : "Titel " + i + ";zorg;x\n"),
                lines(
                        "headings2.csv",
                        "",
                        199_000,
                        i -> i % 4 == 0 ? "Titel;Thema;Status;Woord " + i + "\n" : "Een " + i + ";zorg;open;x\n"),
                lines("forms.csv", "", 199_000, i -> switch (i % 4) {
                    case 0 -> "Titel;Een " + i + "\n";
                    case 1 -> "Thema;zorg\n";
                    case 2 -> "Omschrijving;Om " + i + "\n";
                    default -> ";\n";
                }),
                lines(
                        "wide.csv",
                        "Titel" + ";Kolom".repeat(498) + "\n",
                        4_900,
                        i -> "Titel " + i + (";a" + i).repeat(498) + "\n"),
                lines(
                        "cells.csv",
                        "Titel;a;b;c;d;e;f;g;h;i;j;k\n",
                        199_000,
                        i -> "Titel " + i + (";tekst " + i).repeat(11) + "\n"),
                lines("longtitles.csv", LIST, 50_000, i -> "lang " + i + " woord".repeat(150) + ";zorg;x\n"),
                lines("longtexts.csv", LIST, 2_400, i -> "Titel " + i + ";zorg;" + "woord ".repeat(3_300) + "\n"),
                lines("wideletters.csv", LIST, 2_400, i -> "Titel " + i + ";zorg;" + "wóórd–".repeat(1_900) + "\n"),
                lines(
                        "doslanguage.csv",
                        LIST,
                        400,
                        i -> "Titel " + i + ";zorg;" + "w\u00F3\u00F3rd ".repeat(20_000) + "\n"),
                lines(
                        "regions.csv",
                        "Titel;Regio\n",
                        100_000,
                        i -> "Titel " + i + ";Streek " + i + ", Land " + i + "\n"),
                lines(
                        "contacts.csv",
                        "Titel;Naam melder;E-mail;Telefoon;Kanaal\n",
                        199_000,
                        i -> "Titel " + i + ";Anna;a" + i + "@x.nl;06-1234;web\n"));
    }

    private static List<BadFile> sheets() {
        return List.of(
                sheet(
                        "emptycells.xlsx",
                        out -> {
                            for (int i = 0; i < 2_900; i++)
                                Parts.write(out, "<row>" + "<c/>".repeat(16_384) + "</row>");
                        },
                        out -> {}),
                sheet("merges.xlsx", blocks(30_000), out -> {
                    for (int i = 0; i < 200_000; i++)
                        Parts.write(out, "<mergeCell ref=\"F" + (i + 1) + ":G" + (i + 1) + "\"/>");
                }),
                sheet("highmerges.xlsx", blocks(100), out -> {
                    for (int i = 0; i < 16_000; i++) {
                        String column = CellName.column(5 + i);
                        Parts.write(out, "<mergeCell ref=\"" + column + "1:" + column + "1048576\"/>");
                    }
                }),
                sheet(
                        "side.xlsx",
                        out -> {
                            for (String label : List.of("Titel", "Thema", "Status", "Omschrijving", "Gemeld op"))
                                Parts.write(
                                        out,
                                        "<row>" + "<c t=\"inlineStr\"><is><t>" + label + "</t></is></c>"
                                                + "<c t=\"inlineStr\"><is><t>zorg</t></is></c>".repeat(16_000)
                                                + "</row>");
                        },
                        out -> {}),
                sheet(
                        "columns.xlsx",
                        out -> {
                            Parts.write(out, Parts.HEADING);
                            Parts.write(
                                    out,
                                    "<row>" + "<c t=\"inlineStr\"><is><t>a</t></is></c>".repeat(16_384) + "</row>");
                            for (int i = 0; i < 145; i++)
                                Parts.write(out, "<row>" + "<c><v>1</v></c>".repeat(16_384) + "</row>");
                        },
                        out -> {}),
                new BadFile("tabs.xlsx", "", file -> Files.write(file, tabs(9_000))),
                new BadFile(
                        "strings.xlsx",
                        "",
                        file -> Files.write(
                                file,
                                Parts.good()
                                        .with(Parts.STRINGS, out -> {
                                            Parts.write(
                                                    out,
                                                    Parts.opening("sst")
                                                            + "<si><t>Titel</t></si><si><t>Gemeld op</t></si>");
                                            for (int i = 0; i < 2_400_000; i++)
                                                Parts.write(out, "<si><t>" + (char) ('a' + i % 26) + "</t></si>");
                                            Parts.write(out, "</sst>");
                                        })
                                        .zip())),
                new BadFile(
                        "styles.xlsx",
                        "",
                        file -> Files.write(
                                file,
                                Parts.good()
                                        .with(Parts.STYLES, out -> {
                                            Parts.write(out, Parts.opening("styleSheet") + "<numFmts>");
                                            for (int i = 200; i < 60_200; i++)
                                                Parts.write(
                                                        out,
                                                        "<numFmt numFmtId=\"" + i + "\" formatCode=\"" + " ".repeat(200)
                                                                + i + "\"/>");
                                            Parts.write(out, "</numFmts><cellXfs>");
                                            for (int i = 200; i < 60_200; i++)
                                                Parts.write(out, "<xf numFmtId=\"" + i + "\"/>");
                                            Parts.write(out, "</cellXfs></styleSheet>");
                                        })
                                        .zip())),
                new BadFile(
                        "full.xls",
                        "",
                        file -> Files.write(
                                file,
                                Records.of(book -> {
                                            var sheet = book.createSheet("Lijst");
                                            for (int i = 0; i < 65_000; i++) {
                                                var row = sheet.createRow(i);
                                                row.createCell(0).setCellValue(i == 0 ? "Titel" : "Titel " + i);
                                                row.createCell(1).setCellValue(i == 0 ? "Thema" : "zorg");
                                                row.createCell(2).setCellValue(i == 0 ? "Omschrijving" : "Om " + i);
                                            }
                                        })
                                        .xls())));
    }

    private static Parts.Part blocks(int blocks) {
        return out -> {
            for (int i = 0; i < blocks; i++)
                Parts.write(
                        out,
                        row("Titel", "Thema", "Woord " + i)
                                + row("Een " + i, "zorg", "x")
                                + row("Twee " + i, "zorg", "x"));
        };
    }

    private static String row(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts)
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        return row.append("</row>").toString();
    }

    private static byte[] tabs(int tabs) throws IOException {
        StringBuilder named = new StringBuilder();
        StringBuilder related = new StringBuilder();
        Parts parts = Parts.good();
        for (int i = 0; i < tabs; i++) {
            named.append("<sheet name=\"Blad ")
                    .append(i)
                    .append("\" sheetId=\"1\" r:id=\"t")
                    .append(i)
                    .append("\"/>");
            related.append(Parts.relation("t" + i, "worksheet", "worksheets/t" + i + ".xml"));
        }
        java.util.Map<String, String> sheets = new java.util.LinkedHashMap<>();
        for (int i = 0; i < tabs; i++)
            sheets.put("xl/worksheets/t" + i + ".xml", Parts.sheet(row("Titel", "Thema") + row("Een " + i, "zorg")));
        return parts.with(Parts.WORKBOOK, Parts.workbook("", named.toString()))
                .with(Parts.RELATIONS, Parts.relations(related.toString()))
                .withAll(sheets)
                .zip();
    }

    private static BadFile sheet(String name, Parts.Part rows, Parts.Part merged) {
        return new BadFile(
                name,
                "",
                file -> Files.write(
                        file,
                        Parts.good()
                                .with(Parts.SHEET, out -> {
                                    Parts.write(out, Parts.opening("worksheet") + "<sheetData>");
                                    rows.to(out);
                                    Parts.write(out, "</sheetData><mergeCells>");
                                    merged.to(out);
                                    Parts.write(out, "</mergeCells></worksheet>");
                                })
                                .zip()));
    }

    private static BadFile cell(String name, String heading, String row) {
        return new BadFile(name, "", file -> Files.writeString(file, heading + "\n" + row + "\n"));
    }

    private static BadFile lines(String name, String heading, int lines, IntFunction<String> line) {
        return new BadFile(name, "", file -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                var charset =
                        name.startsWith("dos") ? java.nio.charset.Charset.forName("IBM850") : StandardCharsets.UTF_8;
                out.write(heading.getBytes(charset));
                for (int i = 0; i < lines; i++) out.write(line.apply(i).getBytes(charset));
            }
        });
    }
}
