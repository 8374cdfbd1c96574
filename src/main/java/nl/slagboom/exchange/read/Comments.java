package nl.slagboom.exchange.read;

import org.xml.sax.Attributes;

/** Comments that stick to cells. They are no cell's content, so they are told, not taken. */
final class Comments extends PartHandler {

    private final String sheet;
    private String cell = "";

    Comments(Reading reading, String sheet) {
        super(reading);
        this.sheet = sheet;
    }

    @Override
    void start(String element, Attributes attributes) {
        if (element.equals("comment")) {
            String ref = attributes.getValue("ref");
            cell = ref == null ? "" : ref;
        }
        if (element.equals("t")) gather();
    }

    @Override
    void end(String element) {
        if (element.equals("t")) pause();
        if (!element.equals("comment")) return;
        reading().countCell();
        reading()
                .remark(
                        "remark.comment",
                        sheet,
                        cell,
                        PlainText.of(StringEscapes.decode(gathered())).strip());
    }
}
