package nl.slagboom.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A partner's list as they send them: its own headings, words and numbers, with shared strings as Excel writes them. */
final class PartnersList {

    private static final List<String> HEADINGS = List.of(
            "Nr",
            "Knelpunt",
            "Omschrijving",
            "Thema",
            "Buurland",
            "Status",
            "Bevoegde instantie",
            "Melddatum",
            "Stand van zaken",
            "Aantal betrokkenen",
            "Vervolgstap",
            "Opmerking");
    private static final List<String> THEMES = List.of("Zorg", "Onderwijs", "Arbeidsmarkt", "Mobiliteit", "Wonen");
    private static final List<String> COUNTRIES = List.of("Duitsland", "Vlaanderen", "NRW", "Wallonië");
    private static final List<String> STATUSES = List.of("open", "in behandeling", "opgelost", "nieuw");

    private PartnersList() {}

    /** @param titles of its rows in order; what follows them is the list's own */
    static void write(Path file, List<String> titles) throws IOException {
        Random random = new Random(1);
        Prose prose = new Prose(random);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Lijst");
            Row heading = sheet.createRow(0);
            for (int i = 0; i < HEADINGS.size(); i++) heading.createCell(i).setCellValue(HEADINGS.get(i));
            for (int i = 0; i < titles.size(); i++) {
                Row row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue("N" + (i + 1));
                row.createCell(1).setCellValue(titles.get(i));
                row.createCell(2).setCellValue(prose.dutch(50));
                row.createCell(3).setCellValue(one(THEMES, random));
                row.createCell(4).setCellValue(one(COUNTRIES, random));
                row.createCell(5).setCellValue(one(STATUSES, random));
                row.createCell(6).setCellValue(prose.dutch(3));
                row.createCell(7).setCellValue(String.valueOf(2015 + random.nextInt(10)));
                row.createCell(8).setCellValue(prose.dutch(20));
                row.createCell(9).setCellValue(random.nextInt(5_000));
                row.createCell(10).setCellValue(prose.dutch(6));
                row.createCell(11).setCellValue(prose.dutch(8));
            }
            workbook.write(out);
        }
    }

    private static String one(List<String> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }
}
