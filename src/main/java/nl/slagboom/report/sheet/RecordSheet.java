package nl.slagboom.report.sheet;

import java.util.List;
import nl.slagboom.model.code.Language;

/**
 * What stands on paper of one obstacle, for whom it is made: its bands from top to bottom, and what stands at the foot of each
 * page.
 */
public final class RecordSheet {

    private final String reference;
    private final String title;
    private final List<Band> bands;
    private final List<String> foot;
    private final Tongues tongues;

    RecordSheet(String reference, String title, List<Band> bands, List<String> foot, Tongues tongues) {
        this.reference = reference;
        this.title = title;
        this.bands = List.copyOf(bands);
        this.foot = List.copyOf(foot);
        this.tongues = tongues;
    }

    public String reference() {
        return reference;
    }

    /** In the first of its languages, or borrowed. */
    public String title() {
        return title;
    }

    /** The one at the left, where there are two. */
    public Language language() {
        return tongues.first().language();
    }

    List<Band> bands() {
        return bands;
    }

    /** Lines, the upper one first; beside that stands which page it is. */
    List<String> foot() {
        return foot;
    }

    String page(int number, int of) {
        return tongues.text("sheet.page", number, of);
    }
}
