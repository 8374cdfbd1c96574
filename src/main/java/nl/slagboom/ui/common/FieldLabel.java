package nl.slagboom.ui.common;

import javafx.scene.control.Label;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;

/** What stands in a field before and after, in one line or as many as it takes. */
public final class FieldLabel extends Label {

    public FieldLabel(FieldLine line, Wording wording) {
        super(line.said(wording));
        setWrapText(true);
    }
}
