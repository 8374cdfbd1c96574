package nl.slagboom.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What Enter does where one of a few is chosen. */
public final class EnterKey {

    private EnterKey() {}

    /** Has it do there what it does elsewhere on the screen; by itself it chooses what is chosen already. */
    public static void on(Node screen, Button deed) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isMeant = event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown();
            if (!isMeant || !(event.getTarget() instanceof RadioButton)) return;
            event.consume();
            deed.fire();
        });
    }
}
