package nl.slagboom.exchange.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A list in French and Dutch, laid out as no list at hand is. */
final class FifthLayout {

    static final String[] TOP = {
        "N°",
        "Domaine",
        "Intitulé",
        "Explication",
        "Statut",
        "Autorité compétente",
        "",
        "Signalé le",
        "Personnes concernées",
        "Porteur du dossier",
        "Prochaine étape",
        "Échéance",
        "Gravité",
        "Priorité politique"
    };
    static final String[] BELOW = {
        "Nr.",
        "Thema",
        "Titel",
        "Toelichting",
        "Stadium",
        "Bevoegde instantie",
        "",
        "Datum melding",
        "Aantal betrokkenen",
        "Trekker",
        "Vervolgstap",
        "Uiterlijk",
        "Ernst",
        "Politieke prioriteit"
    };

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle day = workbook.createCellStyle();
    private final Sheet sheet = workbook.createSheet("Obstacles 2025");
    private int next;

    private FifthLayout() {
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    static Path in(Path folder) throws IOException {
        FifthLayout layout = new FifthLayout();
        layout.fill();
        Path file = folder.resolve("inventaire-inventaris.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            layout.workbook.write(out);
        }
        layout.workbook.close();
        return file;
    }

    private void fill() {
        wide("Inventaire des obstacles frontaliers – Inventaris van grensbelemmeringen");
        row("État au 1er juin 2025 / Stand per 1 juni 2025");
        row("Légende / Legenda:", "", "rouge = urgent", "vert = résolu");
        next++;
        for (Object[] words : new Object[][] {TOP, BELOW}) {
            row(words);
            sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 5, 6));
        }
        row("", "", "", "", "", "Pays-Bas / Nederland", "Belgique / België");
        next++;
        wide("Frontière avec la Flandre / Grens met Vlaanderen");
        row(
                "F-01",
                "Santé / Zorg",
                "Ambulance qui s'arrête à la frontière",
                "Le véhicule n'a pas\nde priorité en face.",
                "en cours",
                "VWS",
                "SPF Santé",
                LocalDate.of(2021, 3, 15),
                "env. 3\u00A0100",
                "A. Peeters",
                "Accord à signer",
                "31/12/2026",
                "grave",
                "A");
        row(
                "F-02",
                "",
                "Ordonnance refusée en pharmacie",
                "",
                "ouvert",
                "",
                "INAMI",
                "1er mars 2021",
                "inconnu",
                "",
                "",
                "",
                "",
                "");
        row(
                "F-03",
                "",
                "Dossier médical non transmis",
                "La base légale manque.",
                "partiellement résolu",
                "VWS",
                "",
                "mars 2020",
                250,
                "",
                "",
                "",
                "moyen",
                "");
        sheet.addMergedRegion(new CellRangeAddress(next - 3, next - 1, 1, 1));
        row(
                "F-04",
                "Mobilité",
                "Train sans billet commun",
                "",
                "résolu",
                "IenW",
                "SNCB",
                2019,
                "± 45",
                "",
                "",
                "",
                "",
                "B");
        next++;
        next++;
        wide("Frontière avec la Wallonie / Grens met Wallonië");
        row(
                "W-01",
                "Emploi; Sécurité sociale",
                "Télétravail et cotisations",
                "Deux régimes.",
                "à l'étude",
                "SZW",
                "ONSS",
                "01/07/2022",
                "plus de 1 000",
                "C. Dubois",
                "",
                "15 déc. 2026",
                "très grave",
                "A");
        row("W-02", "Enseignement", "Diplôme non reconnu", "", "inconnu", "", "", "vers 2017", "", "", "", "", "", "");
        row(
                "W-03",
                "",
                "Stage impossible sans assurance",
                "",
                "clos : incomplet",
                "OCW",
                "",
                "début 2022",
                "200 à 300",
                "",
                "",
                "",
                "faible",
                "");
        sheet.addMergedRegion(new CellRangeAddress(next - 2, next - 1, 1, 1));
        next++;
        row("Divers / Overig");
        row(
                "D-01",
                "Énergie",
                "Raccordement au réseau voisin",
                "",
                "sans objet",
                "",
                "",
                "avant la réforme",
                "",
                "",
                "",
                "",
                "",
                "");
        next++;
        Row total = row("", "", "Total / Totaal", "", "", "", "", "", "", "", "", "", "", "");
        total.createCell(8).setCellFormula("SUM(I8:I20)");
        total.getCell(8).setCellValue(250);
        next++;
        row("Source : secrétariat, juin 2025");
        sheet.setColumnHidden(9, true);
        sheet.getRow(12).setZeroHeight(true);
        legend();
    }

    private void legend() {
        Sheet legend = workbook.createSheet("Légende");
        String[][] words = {{"Statut", "Signification"}, {"ouvert", "pas encore entamé"}, {"en cours", "on y travaille"}
        };
        for (int i = 0; i < words.length; i++) {
            Row row = legend.createRow(i);
            for (int column = 0; column < 2; column++) row.createCell(column).setCellValue(words[i][column]);
        }
    }

    private void wide(String text) {
        row(text);
        sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, TOP.length - 1));
    }

    private Row row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < values.length; column++) {
            if (values[column].equals("")) continue;
            Cell cell = row.createCell(column);
            switch (values[column]) {
                case LocalDate date -> {
                    cell.setCellValue(date);
                    cell.setCellStyle(day);
                }
                case Integer number -> cell.setCellValue(number);
                default -> cell.setCellValue(values[column].toString());
            }
        }
        return row;
    }
}
