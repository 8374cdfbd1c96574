package nl.slagboom.ui.intake;

import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.slagboom.model.Choice;

/**
 * The keys with which one goes through what is to be decided, wherever the keyboard is on the screen.
 *
 * @param apply what Ctrl+Enter does
 */
record QuestionKeys(RowsPane pane, Runnable apply) implements EventHandler<KeyEvent> {

    @Override
    public void handle(KeyEvent event) {
        if (event.getCode() == KeyCode.F8) pane.nextQuestion();
        else if (!event.isShortcutDown()) return;
        else if (event.getCode() == KeyCode.ENTER) apply.run();
        else if (event.getCode() == QuestionBox.LATER) pane.decide(null);
        else if (!isDecided(event.getCode())) return;
        event.consume();
    }

    private boolean isDecided(KeyCode key) {
        for (Map.Entry<Choice, KeyCode> choice : QuestionBox.KEYS.entrySet()) {
            if (choice.getValue() != key) continue;
            pane.decide(choice.getKey());
            return true;
        }
        return false;
    }
}
