package nl.slagboom.exchange.write;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;

/** Makes rows high enough for what is wrapped in them: not every program does so by itself when it opens a file. */
final class RowHeight {

    private static final float LINE = 15f;
    /** What a spreadsheet allows, in points. */
    private static final float HIGHEST = 409f;

    private RowHeight() {}

    static void fit(Row row) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                // Letters are narrower than the digit that a width counts.
                int width = row.getSheet().getColumnWidth(cell.getColumnIndex()) * 11 / 2560;
                lines = Math.max(lines, lines(cell.getStringCellValue(), width));
            }
        }
        if (lines > 1) row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
    }

    /** How many lines a text takes, broken between words at a width in letters. */
    static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int used = 0;
            lines++;
            for (String word : paragraph.split(" ", -1)) {
                if (used > 0 && used + 1 + word.length() > width) {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? 1 : 0) + word.length();
                lines += (used - 1) / width;
                used = used == 0 ? 0 : (used - 1) % width + 1;
            }
        }
        return lines;
    }
}
