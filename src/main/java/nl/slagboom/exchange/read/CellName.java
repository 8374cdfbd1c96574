package nl.slagboom.exchange.read;

/** A cell's place, written as in a spreadsheet: {@code B5} is row 5, column 1. Rows count from 1, columns from 0. */
public record CellName(int row, int column) {

    /** The last ones that Excel knows. */
    static final int LAST_ROW = 1_048_576;

    static final int LAST_COLUMN = 16_383;

    /** @throws IllegalArgumentException when it is no cell's name */
    public static CellName parse(String name) {
        int i = 0;
        int column = 0;
        int row = 0;
        for (; i < name.length() && isLetter(name.charAt(i)) && i < 4; i++) {
            column = column * 26 + (name.charAt(i) & 0x1F);
        }
        int letters = i;
        for (; i < name.length() && isDigit(name.charAt(i)) && i < letters + 8; i++) {
            row = row * 10 + (name.charAt(i) - '0');
        }
        if (letters == 0 || i < name.length() || row < 1 || row > LAST_ROW || column - 1 > LAST_COLUMN) {
            throw new IllegalArgumentException("No cell: " + name);
        }
        return new CellName(row, column - 1);
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The letters of a 0-based column. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters.insert(0, (char) ('A' + (rest - 1) % 26));
        return letters.toString();
    }

    @Override
    public String toString() {
        return column(column) + row;
    }
}
