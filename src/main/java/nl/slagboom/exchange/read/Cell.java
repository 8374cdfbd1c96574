package nl.slagboom.exchange.read;

/**
 * A filled cell.
 *
 * @param column 0-based
 * @param formula whether the content is the stored outcome of a formula; it is never computed here
 * @param struck whether it is struck through
 */
public record Cell(int column, Content content, boolean formula, boolean struck) {

    /** As shown. */
    public String text() {
        return content.text();
    }
}
