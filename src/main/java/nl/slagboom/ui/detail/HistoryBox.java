package nl.slagboom.ui.detail;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;
import nl.slagboom.search.Change;
import nl.slagboom.ui.common.FieldLabel;
import nl.slagboom.ui.common.Screen;

/** What was done to an obstacle, the newest first: who, when, and each field as it was and as it became. */
final class HistoryBox extends VBox {

    HistoryBox(List<Change> changes, Screen screen) {
        getStyleClass().add("history");
        Wording wording = screen.words();
        for (Change change : changes) {
            Label when = new Label(wording.value(change.changeset().at()) + " · "
                    + change.changeset().by() + " · "
                    + wording.value(change.changeset().kind()));
            when.getStyleClass().add("history-when");
            getChildren().add(when);
            FieldLine.of(change.fields(), wording).forEach(line -> getChildren().add(new FieldLabel(line, wording)));
        }
    }
}
