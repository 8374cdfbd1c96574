package nl.slagboom.report.sheet;

import java.util.List;
import nl.slagboom.model.Refusal;

/** What can put a PDF on paper. */
public interface Printers {

    /** Their names, that of the usual one first; none where there is no printer. May take seconds. */
    List<String> names();

    /**
     * Has a PDF printed on A4. Returns when the printer took it.
     *
     * @throws Refusal when there is no such printer any more, or it does not take it
     */
    void print(SheetPdf sheets, String printer);
}
