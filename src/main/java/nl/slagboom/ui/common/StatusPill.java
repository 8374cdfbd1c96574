package nl.slagboom.ui.common;

import javafx.scene.control.Label;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Status;

/** A status as a coloured word. */
public final class StatusPill extends Label {

    public StatusPill(Status status, Wording wording) {
        super(wording.value(status));
        getStyleClass().addAll("pill", StatusTone.of(status).style());
    }
}
