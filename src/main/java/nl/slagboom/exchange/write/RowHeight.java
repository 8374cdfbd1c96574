package nl.slagboom.exchange.write;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;

/** Makes rows high enough for what is wrapped in them: not every program does so by itself when it opens a file. */
final class RowHeight {

    private static final float LINE = 15f;
    /** What a spreadsheet allows, in points. */
    private static final float HIGHEST = 409f;

    private final int[] letters;

    /** @param widths of the columns, in digits of the standard font, as a spreadsheet counts them */
    RowHeight(IntStream widths) {
        letters = widths.map(width -> width * 11 / 10) // letters are narrower than digits
                .toArray();
    }

    /**
     * @param row whose texts are wrapped in their cells; what stands beyond the columns is hidden
     * @param bold which columns are bold in it: letters are wider then
     */
    void fit(Row row, IntPredicate bold) {
        int lines = 1;
        for (Cell cell : row) {
            boolean shown = cell.getColumnIndex() < letters.length;
            if (shown && cell.getCellType() == CellType.STRING)
                lines = Math.max(lines, lines(cell.getStringCellValue(), letters(cell.getColumnIndex(), bold)));
        }
        if (lines > 1) row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
    }

    private int letters(int column, IntPredicate bold) {
        return bold.test(column) ? letters[column] * 8 / 10 : letters[column];
    }

    /** How many lines a text takes, broken between words at a width in letters. */
    static int lines(String text, int width) {
        if (text.length() <= width && text.indexOf('\n') < 0) return 1;
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
