package nl.slagboom.exchange.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads one XML part of an .xlsx, with nothing from outside it. */
final class PartParser {

    private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";
    private static final String FEATURES = "http://xml.org/sax/features/";
    private static final String NO_DTD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    /** They count every ampersand of a long list too; whoever declares entities is refused before they begin. */
    private static final List<String> OF_ENTITIES = List.of(
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.entityExpansionLimit");

    private static final String NO_LIMIT = "0";

    private final SAXParserFactory factory;

    PartParser() throws ParserConfigurationException, SAXException {
        factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(FEATURES + "external-general-entities", false);
        factory.setFeature(FEATURES + "external-parameter-entities", false);
        factory.setFeature(NO_DTD, false);
    }

    void parse(InputStream part, PartHandler handler) throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = factory.newSAXParser().getXMLReader();
        xml.setContentHandler(handler);
        xml.setErrorHandler(handler);
        xml.setProperty(LEXICAL, handler);
        for (String limit : OF_ENTITIES) xml.setProperty(limit, NO_LIMIT);
        try (part) {
            xml.parse(new InputSource(part));
        }
    }
}
