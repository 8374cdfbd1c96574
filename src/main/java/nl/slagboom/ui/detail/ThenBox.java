package nl.slagboom.ui.detail;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Difference;
import nl.slagboom.model.Dossier;
import nl.slagboom.ui.common.FieldLabel;
import nl.slagboom.ui.common.Screen;

/** An obstacle as it was just after a change, to be read only: all that was given then. */
final class ThenBox extends VBox {

    private final Button back = new Button();

    /** @param closed run to go back */
    ThenBox(Dossier then, Changeset.Entry changeset, Screen screen, Runnable closed) {
        getStyleClass().add("history");
        setId("history-then");
        Wording wording = screen.words();
        Label heading = new Label(screen.text("detail.history.was", wording.value(changeset.at()), changeset.by()));
        heading.getStyleClass().add("history-day");
        heading.setWrapText(true);
        back.setText(screen.text("detail.history.back"));
        back.setId("history-back");
        back.setOnAction(event -> closed.run());
        back.setCancelButton(true);
        getChildren().addAll(heading, back);
        if (then.isWithdrawn()) getChildren().add(new Label(screen.text("history.fields.withdrawn")));
        for (FieldLine line : FieldLine.of(Difference.between(null, then), wording))
            getChildren().add(new FieldLabel(line, wording));
    }

    /** Takes the keyboard. */
    void begin() {
        back.requestFocus();
    }
}
