package nl.slagboom.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of one XML part.
 *
 * @param office whether only what stands in an element {@code t} is text, as Microsoft has it; else all is
 */
record MarkedText(Gathered text, boolean office) {

    private static final Set<String> ENDS_WORD =
            Set.of("p", "h", "si", "is", "c", "tab", "br", "cr", "s", "line-break", "table-cell");

    void read(InputStream part) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(part);
        int inText = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> inText += isText(xml) ? 1 : 0;
                case XMLStreamConstants.END_ELEMENT -> {
                    inText -= isText(xml) ? 1 : 0;
                    if (ENDS_WORD.contains(xml.getLocalName())) text.write("\n");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText > 0 || !office)
                        text.write(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
                default -> {}
            }
        }
    }

    private static boolean isText(XMLStreamReader xml) {
        return xml.getLocalName().equals("t");
    }
}
