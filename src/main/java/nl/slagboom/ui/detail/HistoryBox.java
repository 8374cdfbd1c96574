package nl.slagboom.ui.detail;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;
import nl.slagboom.search.Change;
import nl.slagboom.search.Redone;
import nl.slagboom.ui.common.FieldLabel;
import nl.slagboom.ui.common.Screen;

/** What was done to an obstacle, the newest first: who, when, and each field as it was and as it became. */
final class HistoryBox extends VBox {

    HistoryBox(List<Change> changes, Screen screen) {
        getStyleClass().add("history");
        Wording wording = screen.words();
        Redone redone = Redone.of(changes.stream().map(Change::changeset).toList());
        for (Change change : changes) {
            boolean again = redone.by(change.changeset()) != null;
            Label when = new Label(wording.value(change.changeset().at()) + " · "
                    + change.changeset().by() + " · "
                    + wording.deed(change.changeset().kind(), again));
            when.getStyleClass().add("history-when");
            getChildren().add(when);
            FieldLine.of(change.fields(), wording).forEach(line -> getChildren().add(new FieldLabel(line, wording)));
        }
    }
}
