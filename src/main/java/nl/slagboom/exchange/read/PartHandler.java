package nl.slagboom.exchange.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/** What all parts have in common: the two dialects' namespaces, text gathered on demand, and no document type. */
abstract class PartHandler extends DefaultHandler2 {

    static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private static final Set<String> SPREADSHEET =
            Set.of("http://schemas.openxmlformats.org/spreadsheetml/2006/main", STRICT);
    private static final Set<String> RELATIONSHIP = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private final Reading reading;
    private final StringBuilder text = new StringBuilder();
    private boolean gathering;

    PartHandler(Reading reading) {
        this.reading = reading;
    }

    final Reading reading() {
        return reading;
    }

    abstract void start(String element, Attributes attributes);

    void end(String element) {}

    /** From now on text belongs to the element at hand. */
    final void gather() {
        gathering = true;
    }

    final void pause() {
        gathering = false;
    }

    /** The text since, and an end to it. */
    final String gathered() {
        gathering = false;
        String all = text.toString();
        text.setLength(0);
        return all;
    }

    /** Whether an element of this namespace is the workbook's own; extensions are not. */
    boolean isOwn(String namespace) {
        return SPREADSHEET.contains(namespace);
    }

    static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    static @Nullable String relation(Attributes attributes) {
        for (String namespace : RELATIONSHIP) {
            String id = attributes.getValue(namespace, "id");
            if (id != null) return id;
        }
        return null;
    }

    @Override
    public final void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (isOwn(uri)) start(localName, attributes);
    }

    @Override
    public final void endElement(String uri, String localName, String qName) {
        if (isOwn(uri)) end(localName);
    }

    @Override
    public final void characters(char[] ch, int start, int length) {
        if (!gathering) return;
        reading.countText(length);
        text.append(ch, start, length);
    }

    /** No workbook has one; it is how entity bombs and files from elsewhere come in. */
    @Override
    public final void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
        throw reading.refuse("unreadable.doctype");
    }
}
