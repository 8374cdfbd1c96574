package nl.slagboom.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.value.LocalizedText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A handed-out workbook in which a partner edits a cell here and there, spread over its sheets; each in another row. */
final class Answered {

    private static final Wording DUTCH = new Wording(Messages.of(Language.NL.locale()));
    /** So many of the cells that are edited stand on each of the sheets of sides and of actions. */
    private static final int ELSEWHERE = 10;

    private final Map<UUID, Dossier> answered = new HashMap<>();

    /** @param given what was handed out */
    Answered(List<Dossier> given) {
        given.forEach(dossier -> answered.put(dossier.id(), dossier));
    }

    /** What the register is to hold when it has been taken back. */
    Map<UUID, Dossier> obstacles() {
        return Map.copyOf(answered);
    }

    /** Edits a number of cells. */
    void edit(Path file, int cells) throws IOException {
        int elsewhere = cells / ELSEWHERE;
        try (Workbook workbook = opened(file)) {
            list(workbook.getSheet(DUTCH.messages().text("export.sheet")), cells - 2 * elsewhere);
            sides(workbook.getSheet(DUTCH.messages().text("handout.sides")), elsewhere);
            actions(workbook.getSheet(DUTCH.messages().text("handout.actions")), elsewhere);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static Workbook opened(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }

    private void list(Sheet sheet, int cells) {
        List<Row> rows = rows(sheet, "");
        for (int i = 0; i < cells; i++) {
            Row row = rows.get(i * (rows.size() / cells));
            UUID id = UUID.fromString(identity(row));
            switch (i % 4) {
                case 0 -> says(row, id, ObstacleFields.STATE_OF_PLAY, LocalizedText.of(Language.NL, "Besproken, " + i));
                case 1 -> says(row, id, ObstacleFields.NEXT_STEP, "Overleg " + i);
                case 2 ->
                    says(
                            row,
                            id,
                            ObstacleFields.NEXT_STEP_DUE,
                            LocalDate.of(2029, 1, 1).plusDays(i));
                default -> says(row, id, ObstacleFields.SEVERITY, other(id));
            }
        }
    }

    private Severity other(UUID id) {
        Severity now = now(id).get(ObstacleFields.SEVERITY).orElse(Severity.MINOR);
        return now == Severity.SERIOUS ? Severity.MINOR : Severity.SERIOUS;
    }

    private <T> void says(Row row, UUID id, Field<Obstacle, T> field, T value) {
        type(row, DUTCH.label(field), value);
        answered.put(id, now(id).with(field, value));
    }

    private void sides(Sheet sheet, int cells) {
        String side = OurWorkbook.SIDES + ":" + Country.DE + ":";
        List<Row> rows = rows(sheet, side);
        for (int i = 0; i < cells; i++) {
            Row row = rows.get(i * (rows.size() / cells));
            UUID id = UUID.fromString(identity(row).substring(side.length()));
            type(row, DUTCH.shortLabel(ObstacleFields.authority(Country.DE)), "Kreis " + i);
            answered.put(id, now(id).with(ObstacleFields.authority(Country.DE), "Kreis " + i));
        }
    }

    private void actions(Sheet sheet, int cells) {
        List<Row> rows = rows(sheet, OurWorkbook.ACTIONS + ":");
        Map<UUID, Dossier> owners = new HashMap<>();
        for (Dossier dossier : answered.values())
            dossier.parts(ActionFields.KIND).forEach(action -> owners.put(action.id(), dossier));
        for (int i = 0; i < cells; i++) {
            Row row = rows.get(i * (rows.size() / cells) + 1);
            UUID action = OurWorkbook.actionOf(identity(row)).orElseThrow();
            Dossier owner = Objects.requireNonNull(owners.get(action));
            Part<Action> part = owner.part(ActionFields.KIND, action).orElseThrow();
            type(row, DUTCH.label(ActionFields.KIND, ActionFields.OWNER), "Mevrouw " + i);
            answered.put(owner.id(), owner.withPart(ActionFields.KIND, part.with(ActionFields.OWNER, "Mevrouw " + i)));
        }
    }

    private Dossier now(UUID id) {
        Dossier dossier = answered.get(id);
        if (dossier == null) throw new IllegalStateException("Not handed out: " + id);
        return dossier;
    }

    private static List<Row> rows(Sheet sheet, String identity) {
        List<Row> rows = new ArrayList<>();
        for (Row row : sheet)
            if (row.getRowNum() > 0 && !identity(row).isEmpty() && identity(row).startsWith(identity)) rows.add(row);
        return rows;
    }

    private static String identity(Row row) {
        Cell cell = row.getCell(column(row.getSheet(), OurWorkbook.IDENTITY));
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static void type(Row row, String heading, Object value) {
        int column = column(row.getSheet(), heading);
        CellStyle style = row.getCell(column).getCellStyle();
        Cell cell = row.createCell(column); // POI leaves the old text in a cell that has one of its own
        cell.setCellStyle(style);
        if (value instanceof LocalDate day) cell.setCellValue(day);
        else
            cell.setCellValue(DUTCH.value(
                    value instanceof LocalizedText text ? text.texts().getFirst() : value));
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) if (cell.getStringCellValue().equals(heading)) return cell.getColumnIndex();
        throw new IllegalArgumentException("No column is called " + heading);
    }
}
