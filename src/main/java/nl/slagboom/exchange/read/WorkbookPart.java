package nl.slagboom.exchange.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The part of an .xlsx that names its sheets. */
final class WorkbookPart extends PartHandler {

    record Tab(String name, Visibility visibility, String relation) {}

    private static final int MOST = 10_000;

    private final List<Tab> tabs = new ArrayList<>();
    private boolean date1904;
    private boolean strict;

    WorkbookPart(Reading reading) {
        super(reading);
    }

    @Override
    boolean isOwn(String namespace) {
        strict |= namespace.equals(STRICT);
        return super.isOwn(namespace);
    }

    @Override
    void start(String element, Attributes attributes) {
        if (element.equals("workbookPr")) date1904 = isTrue(attributes.getValue("date1904"));
        if (!element.equals("sheet")) return;
        String name = attributes.getValue("name");
        String relation = relation(attributes);
        if (name == null || relation == null || tabs.size() == MOST)
            throw reading().refuse("unreadable.damaged");
        tabs.add(new Tab(PlainText.of(StringEscapes.decode(name)), visibility(attributes.getValue("state")), relation));
    }

    private static Visibility visibility(@Nullable String state) {
        if (state == null) return Visibility.VISIBLE;
        return switch (state) {
            case "hidden" -> Visibility.HIDDEN;
            case "veryHidden" -> Visibility.VERY_HIDDEN;
            default -> Visibility.VISIBLE;
        };
    }

    List<Tab> tabs() {
        return tabs;
    }

    boolean date1904() {
        return date1904;
    }

    boolean strict() {
        return strict;
    }
}
