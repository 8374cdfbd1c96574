package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Row;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Partners' lists, and what a civil servant makes of them a year later: another name, another date above them, columns and rows that
 * moved, words that changed. Meanwhile we worked on.
 */
final class NextYearsEditionsTest {

    @TempDir
    private Path folder = Path.of("");

    private final Desk desk = new Desk(folder);

    @AfterEach
    void close() {
        desk.close();
    }

    private void takeLastYears(String name, String organisation) {
        ImportPlan plan = desk.plan(Desk.partners(name), organisation);
        assertThat(plan.before()).isNull();
        desk.apply(plan);
    }

    private Path edited(String name, String as, Consumer<Workbook> edits) throws IOException {
        Path file = folder.resolve(as);
        try (InputStream in = Files.newInputStream(Desk.partners(name));
                Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(file)) {
            edits.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static Cell cell(Sheet sheet, String holding, int column) {
        org.apache.poi.ss.usermodel.Row row = PartnersFile.row(sheet, holding);
        return row.createCell(column); // POI keeps the old text in a cell that has one of its own
    }

    private static void remove(Sheet sheet, String holding) {
        int gone = PartnersFile.row(sheet, holding).getRowNum();
        sheet.removeRow(sheet.getRow(gone));
        if (gone < sheet.getLastRowNum()) sheet.shiftRows(gone + 1, sheet.getLastRowNum(), -1);
    }

    private Dossier of(UUID id) {
        return desk.search.dossier(id).orElseThrow();
    }

    private <T> UUID edit(String title, Field<Obstacle, T> field, T value) {
        Dossier there = desk.named(title);
        desk.register.save(there, there.with(field, value), Desk.ANNA);
        return there.id();
    }

    private static LocalizedText text(Language language, String text) {
        return LocalizedText.of(language, text);
    }

    private static PlannedRow about(ImportPlan plan, UUID id) {
        return plan.rows().stream()
                .filter(row -> id.equals(row.subject()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fields(PlannedRow row) {
        return row.changes().stream()
                .filter(change -> change.kind() == null)
                .map(change -> change.field().code())
                .toList();
    }

    @Test
    void theGermanReportWithNumbersThatStay() throws IOException {
        takeLastYears("nrw-umsetzungsbericht.xlsx", "Staatskanzlei NRW");
        UUID migrants = desk.named("Registrierung von Arbeitsmigranten, die jenseits der Grenze wohnen")
                .id();
        UUID vacancies = edit(
                "Offene Stellen im Nachbarland für Vermittlung nicht sichtbar",
                ObstacleFields.STATE_OF_PLAY,
                text(Language.DE, "UWV und BA tauschen seit Mai Stellen aus."));
        UUID lorries = edit(
                "Sonntagsfahrverbot lässt Lkw an der Grenze warten",
                ObstacleFields.THEMES,
                Set.of(Theme.MOBILITY, Theme.ECONOMY));
        UUID meppen = desk.named("Vertrag von Meppen verbietet Bauten bis 374 m zur Grenze")
                .id();
        UUID toll = desk.named("Niederländische Zugtickets online nicht ohne NL-Bankkonto")
                .id();
        desk.register.save(of(meppen), of(meppen).with(ObstacleFields.STATUS_NOW, Status.IN_PROGRESS), Desk.ANNA);

        Path next = edited("nrw-umsetzungsbericht.xlsx", "Umsetzungsbericht 2026 endgültig (2).xlsx", workbook -> {
            Sheet list = workbook.getSheet("Sachstand");
            list.getRow(1).createCell(0).setCellValue("Stand: 30.09.2026");
            cell(list, "A2", 6).setCellValue("Verordnung in Kraft.");
            cell(list, "A2", 7).setCellValue("gelöst");
            cell(list, "A5", 6).setCellValue("Noch nicht abgeschlossen. Neuer Anlauf im Herbst.");
            cell(list, "A6", 6).setCellValue("Ausnahme beantragt.");
            cell(list, "A6", 1).setCellValue("Sonntagsfahrverbot: Lkw warten an der Grenze");
            remove(list, "A9");
            org.apache.poi.ss.usermodel.Row added = list.createRow(list.getLastRowNum() + 1);
            added.createCell(0).setCellValue("A18");
            added.createCell(1).setCellValue("Rezepte gelten jenseits der Grenze nicht");
            added.createCell(2).setCellValue("Gesundheit");
            added.createCell(7).setCellValue("offen");
            workbook.setSheetOrder("Sachstand", workbook.getNumberOfSheets() - 1);
        });
        ImportPlan plan = desk.plan(next, "Staatskanzlei NRW");
        assertThat(Objects.requireNonNull(plan.before()).fileName()).isEqualTo("nrw-umsetzungsbericht.xlsx");
        assertThat(plan.count(PlannedRow.Kind.NEW)).isEqualTo(1);
        assertThat(plan.count(PlannedRow.Kind.REFUSED)).isZero();
        assertThat(plan.gone()).extracting(Row::id).containsExactly(toll);
        assertThat(plan.undecided()).isEqualTo(1);
        assertThat(about(plan, vacancies).isUndecided()).isTrue();
        assertThat(fields(about(plan, migrants))).contains("stateOfPlay", "status");
        assertThat(fields(about(plan, lorries))).containsExactlyInAnyOrder("title", "stateOfPlay");
        assertThat(fields(about(plan, meppen))).isEmpty();
        desk.apply(plan);
        assertThat(of(migrants).status()).isEqualTo(Status.RESOLVED);
        assertThat(of(lorries).get(ObstacleFields.THEMES)).contains(Set.of(Theme.MOBILITY, Theme.ECONOMY));
        assertThat(of(meppen).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(of(toll).status().isOpen()).isTrue();
        assertThat(desk.plan(next, "Staatskanzlei NRW").isWorthKeeping()).isFalse();
    }

    @Test
    void theFlemishListThatIsKnownByItsTitlesAlone() throws IOException {
        takeLastYears("vlaanderen-knelpunten.xlsx", "Vlaamse overheid");
        UUID bbl = edit(
                "Werkplekleren (bbl) over de grens voor mbo-studenten",
                ObstacleFields.TITLE,
                text(Language.NL, "Stage over de grens voor mbo-studenten"));
        UUID concessions = desk.named("Concessies stoppen bij de grens").id();
        long before = desk.search.rows().rows().size();
        Path next = edited("vlaanderen-knelpunten.xlsx", "Knelpunten 2026.xlsx", workbook -> {
            cell(workbook.getSheet("Mobiliteit"), "Concessies stoppen bij de grens", 4)
                    .setCellValue("in behandeling");
            workbook.setSheetName(workbook.getSheetIndex("Mobiliteit"), "Mobiliteit 2026");
            Sheet other = workbook.getSheet("Overige domeinen");
            other.getRow(0).createCell(7).setCellValue("Opmerking");
            cell(other, "Werkplekleren (bbl) over de grens voor mbo-studenten", 3)
                    .setCellValue("Codex hoger onderwijs");
        });
        ImportPlan plan = desk.plan(next, "Vlaamse overheid");
        assertThat(plan.count(PlannedRow.Kind.NEW)).isZero();
        assertThat(plan.gone()).isEmpty();
        assertThat(plan.undecided()).isZero();
        assertThat(fields(about(plan, concessions))).contains("status").doesNotContain("stateOfPlay");
        assertThat(fields(about(plan, bbl))).allMatch(field -> field.contains("egal"));
        desk.apply(plan);
        assertThat(of(bbl).title()).isEqualTo(text(Language.NL, "Stage over de grens voor mbo-studenten"));
        assertThat(of(concessions).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(desk.search.rows().rows()).hasSize((int) before);
    }

    @Test
    void theFrenchListOfTheOldFormat() throws IOException {
        takeLastYears("wallonie-obstacles.xls", "Wallonie");
        UUID drought = desk.named("Gestion de la sécheresse et de l'eau non coordonnée")
                .id();
        UUID days = desk.named("La règle des 183 jours entrave la mobilité transfrontalière")
                .id();
        UUID radio = desk.named("Liaison radio des secours perdue à plus de 10 km de la frontière")
                .id();
        desk.register.save(of(radio), of(radio).with(ObstacleFields.STATUS_NOW, Status.RESOLVED), Desk.ANNA);
        Path next = edited("wallonie-obstacles.xls", "Entraves 2026.xls", workbook -> {
            Sheet list = workbook.getSheet("Obstacles");
            cell(list, "Gestion de la sécheresse et de l'eau non coordonnée", 4).setCellValue("résolu");
            remove(list, "La règle des 183 jours entrave la mobilité transfrontalière");
            int last = list.getLastRowNum() + 1;
            list.createRow(last).createCell(0).setCellValue("Plaques d'immatriculation des travailleurs frontaliers");
            list.getRow(last).createCell(4).setCellValue("ouvert");
        });
        ImportPlan plan = desk.plan(next, "Wallonie");
        assertThat(plan.count(PlannedRow.Kind.NEW)).isEqualTo(1);
        assertThat(plan.gone()).extracting(Row::id).containsExactly(days);
        assertThat(fields(about(plan, drought))).contains("status");
        assertThat(fields(about(plan, radio))).isEmpty();
        assertThat(plan.undecided()).isZero();
        desk.apply(plan);
        assertThat(of(radio).status()).isEqualTo(Status.RESOLVED);
        assertThat(of(drought).status()).isEqualTo(Status.RESOLVED);
    }

    /** A list of reports tells what people said: it changes nothing of an obstacle, this year as little as last. */
    @Test
    void theListOfReportsGrows() throws IOException {
        Charset latin = StandardCharsets.ISO_8859_1;
        takeLastYears("euregio-meldingen.csv", "Euregio");
        Dossier ambulance = desk.named("Ambulance over de grens Nederland-België");
        desk.register.save(
                ambulance, ambulance.with(ObstacleFields.TITLE, text(Language.NL, "Ambulances stoppen")), Desk.ANNA);
        String text = Files.readString(Desk.partners("euregio-meldingen.csv"), latin);
        Path next = folder.resolve("meldingen 2026.csv");
        Files.writeString(
                next,
                text.stripTrailing()
                        + "\r\n0011;1-3-2026;GrensInfoPunt;\"Ambulance over de grens Nederland-België\";BE;2\r\n",
                latin);
        ImportPlan plan = desk.plan(next, "Euregio");
        assertThat(plan.gone()).isEmpty();
        desk.apply(plan);
        assertThat(of(ambulance.id()).parts(ReportFields.KIND)).hasSize(2);
        assertThat(of(ambulance.id()).title()).isEqualTo(text(Language.NL, "Ambulances stoppen"));
    }
}
