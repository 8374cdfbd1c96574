package nl.slagboom.exchange.read;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The texts that an .xlsx keeps apart from its cells. Runs of rich text are joined, reading aids left out. */
final class SharedStrings extends PartHandler {

    private final List<Content.Text> texts = new ArrayList<>();
    private boolean aid;

    SharedStrings(Reading reading) {
        super(reading);
    }

    @Override
    void start(String element, Attributes attributes) {
        if (element.equals("rPh")) aid = true;
        if (element.equals("t") && !aid) gather();
    }

    @Override
    void end(String element) {
        switch (element) {
            case "rPh" -> aid = false;
            case "t" -> pause();
            case "si" -> add(new Content.Text(PlainText.of(StringEscapes.decode(gathered()))));
            default -> {}
        }
    }

    private void add(Content.Text text) {
        if (texts.size() == reading().limits().cells())
            throw reading().refuse("unreadable.cells.many", reading().limits().cells());
        texts.add(text);
    }

    boolean has(int index) {
        return index >= 0 && index < texts.size();
    }

    Content.Text get(int index) {
        return texts.get(index);
    }
}
