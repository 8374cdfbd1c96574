package nl.slagboom.ui.post;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** A mail in two lines: who wrote when, and about what or what became of it. */
final class LetterCell extends ListCell<Letter> {

    private static final String DONE = "done";

    private final Screen screen;
    private final Label who = new Label();
    private final Label day = new Label();
    private final Label about = new Label();
    private final VBox lines;

    LetterCell(Screen screen) {
        this.screen = screen;
        who.setMaxWidth(Double.MAX_VALUE);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        day.setMinWidth(USE_PREF_SIZE);
        day.getStyleClass().add("beside");
        HBox first = new HBox(who, day);
        first.getStyleClass().add("letter-line");
        lines = new VBox(first, about);
        lines.getStyleClass().add("letter");
        setPrefWidth(0); // as wide as the list: what is long gives way
    }

    @Override
    protected void updateItem(@Nullable Letter letter, boolean empty) {
        super.updateItem(letter, empty);
        getStyleClass().remove(DONE);
        setGraphic(null);
        if (letter == null || empty) return;
        if (!letter.isWaiting()) getStyleClass().add(DONE);
        who.setText(letter.mail().by().orElse("?"));
        day.setText(letter.mail().day().map(screen.words()::value).orElse(""));
        Letter.Made made = letter.made();
        about.setText(
                made == null
                        ? letter.mail().subject().replace('\n', ' ')
                        : "✓ " + screen.text(made.key(), made.reference()));
        setAccessibleText(who.getText() + ", " + day.getText() + ", " + about.getText());
        setGraphic(lines);
    }
}
