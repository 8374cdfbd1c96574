package nl.slagboom.exchange.read;

/**
 * What a file may cost. A list of obstacles stays far below; a file made to choke the program does not.
 *
 * @param file bytes of the file
 * @param part bytes of one part of an .xlsx, unpacked
 * @param parts bytes of all its parts, unpacked
 * @param text characters of all texts
 * @param shown characters of what all cells show, a text counted wherever it stands
 * @param rows in which something stands
 * @param cells in which something stands
 */
record Limits(int file, long part, long parts, long text, long shown, int rows, int cells) {

    static final Limits USUAL = new Limits(50 << 20, 200L << 20, 400L << 20, 50L << 20, 100L << 20, 200_000, 2_500_000);

    /** Below this share of its unpacked size a part is a bomb, if it is large as well: many equal styles pack well. */
    static final double LEAST_RATIO = 0.001;
}
