package nl.slagboom.ui.detail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Change;
import nl.slagboom.ui.common.Screen;

/** One change of an obstacle: at what time, what it was, each field, and what one can do with it. */
final class HistoryEntry extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** What one can do with a change. */
    interface Ways {

        /** Shows the obstacle as it was just after it. */
        void then(Changeset.Entry changeset);

        /** Leads to what undoing it would do. */
        void undo(Changeset.Entry changeset);
    }

    private final Changeset.Entry changeset;
    private final Button then;

    /**
     * Draws one.
     *
     * @param again whether it did something again, by taking an undo back
     * @param isUndone whether it was taken back itself, so that it can only be done again
     */
    HistoryEntry(Change change, boolean again, boolean isUndone, Screen screen, Ways ways) {
        getStyleClass().add("history-entry");
        Wording wording = screen.words();
        changeset = change.changeset();
        String when = TIME.format(changeset.at().atZone(ZoneId.systemDefault()));
        Label heading = new Label(when + " · " + wording.deed(changeset.kind(), again));
        heading.getStyleClass().add("history-when");
        then = button("then", changeset, "detail.history.then", screen);
        then.setOnAction(event -> ways.then(changeset));
        FlowPane line = new FlowPane(heading, then);
        line.getStyleClass().add("history-line");
        if (Undo.refusal(changeset).isEmpty()) {
            Button undo = button("undo", changeset, undoes(changeset, again, isUndone), screen);
            undo.setOnAction(event -> ways.undo(changeset));
            line.getChildren().add(undo);
        }
        getChildren().add(line);
        List<FieldLine> fields = FieldLine.of(change.told(), wording);
        fields.forEach(field -> getChildren().add(ChangedWords.of(field, wording)));
    }

    private static String undoes(Changeset.Entry changeset, boolean again, boolean isUndone) {
        boolean tookBack = changeset.undoes() != null && !again;
        return tookBack == isUndone ? "detail.history.undo" : "detail.history.redo";
    }

    boolean isOf(Changeset.Entry other) {
        return changeset.number() == other.number();
    }

    /** The button that shows the obstacle as it was just after it takes the keyboard. */
    void begin() {
        then.requestFocus();
    }

    private static Button button(String id, Changeset.Entry changeset, String key, Screen screen) {
        Button button = new Button(screen.text(key));
        button.setId(
                "history-entry-" + id); // without its number: JavaFX keeps what it looked up for each id there ever was
        button.setAccessibleText(
                button.getText() + ", " + screen.words().value(changeset.at()) + ", " + changeset.by());
        button.getStyleClass().addAll("small", "flat");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
