package nl.slagboom.exchange.read;

import java.util.Set;
import org.xml.sax.Attributes;

/** What is drawn on a sheet. Some programs write this part for every sheet, with nothing in it. */
final class Drawing extends PartHandler {

    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
            "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing");

    private boolean anything;

    Drawing(Reading reading) {
        super(reading);
    }

    /** Whether a picture, chart or shape is anchored on the sheet. */
    boolean holdsAnything() {
        return anything;
    }

    @Override
    boolean isOwn(String namespace) {
        return NAMESPACES.contains(namespace);
    }

    @Override
    void start(String element, Attributes attributes) {
        anything |= element.endsWith("Anchor");
    }
}
