package nl.slagboom.exchange.intake;

import nl.slagboom.exchange.read.CellName;
import nl.slagboom.exchange.read.Content;

/**
 * What stands beside a label of a form.
 *
 * @param place where it begins
 */
record Said(Content content, CellName place) {

    /** With what goes on below it. */
    Said with(Said below) {
        return new Said(new Content.Text(content.text() + "\n" + below.content().text()), place);
    }
}
