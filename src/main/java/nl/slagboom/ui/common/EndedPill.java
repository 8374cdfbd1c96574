package nl.slagboom.ui.common;

import javafx.scene.control.Label;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Status;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** That an obstacle is closed, as an icon and the word for how. */
public record EndedPill(Status status, Wording wording) {

    Label label() {
        Label pill = new StatusPill(status, wording);
        pill.setGraphic(new FontIcon(MaterialDesignL.LOCK_OUTLINE));
        return pill;
    }
}
