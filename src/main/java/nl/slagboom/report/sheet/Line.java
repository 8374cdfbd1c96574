package nl.slagboom.report.sheet;

/**
 * A line as it is drawn.
 *
 * @param height in points
 */
record Line(String text, Tone tone, float height) {}
