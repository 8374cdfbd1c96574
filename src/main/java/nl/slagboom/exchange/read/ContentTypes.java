package nl.slagboom.exchange.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.xml.sax.Attributes;

/** What an .xlsx says its parts are (ECMA-376 part 2, 10.1.2): by their names, else by the ends of their names. */
final class ContentTypes extends PartHandler {

    static final String PART = "[Content_Types].xml";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();

    ContentTypes(Reading reading) {
        super(reading);
    }

    @Override
    boolean isOwn(String namespace) {
        return namespace.equals(NAMESPACE);
    }

    @Override
    void start(String element, Attributes attributes) {
        String type = attributes.getValue("ContentType");
        String name = attributes.getValue("PartName");
        String ending = attributes.getValue("Extension");
        if (type == null) return;
        if (element.equals("Override") && name != null) byName.put(key(name), key(type));
        if (element.equals("Default") && ending != null) byEnding.put(key(ending), key(type));
    }

    /** Workbooks, templates and those with macros are; a document or a binary workbook under this name is not. */
    void expectWorkbook(String part) {
        String ending = part.substring(part.lastIndexOf('.') + 1);
        String type = byName.getOrDefault(key("/" + part), byEnding.getOrDefault(key(ending), ""));
        if (type.contains("binary")) throw reading().refuse("unreadable.xlsb");
        if (type.contains("wordprocessingml")) throw reading().refuse("unreadable.word");
        boolean sheet = type.contains("spreadsheetml") || type.contains("ms-excel");
        if (!sheet || !type.endsWith(".main+xml")) throw reading().refuse("unreadable.unknown");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
