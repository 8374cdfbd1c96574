package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.onFx;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** Real keys: they go where the keyboard is, through all that listens there. */
final class Keys {

    private static final int MOST_TABS = 60;

    private Keys() {}

    /** Presses Tab until the keyboard is there: what cannot be reached so fails. */
    static void tabTo(Stage stage, String id) throws Exception {
        for (int i = 0; i < MOST_TABS; i++) {
            if (id.equals(focused(stage))) return;
            key(KeyCode.TAB);
        }
        throw new AssertionError("Not reached by Tab: " + id + ", but " + focused(stage));
    }

    static String focused(Stage stage) throws Exception {
        return onFx(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getId());
        });
    }

    static void awaitFocus(Stage stage, String id) throws Exception {
        try {
            await(() -> {
                Node owner = stage.getScene().getFocusOwner();
                return owner != null && id.equals(owner.getId());
            });
        } catch (AssertionError late) {
            throw new AssertionError("Not at " + id + ", but at " + focused(stage), late);
        }
        Desk.pulses(); // nobody types before it is seen
    }

    static void type(String text) throws Exception {
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1).toUpperCase(Locale.ROOT);
            key(letter.equals(" ") ? KeyCode.SPACE : KeyCode.valueOf(letter));
        }
    }

    static void key(KeyCode code) throws Exception {
        onFx(() -> {
            new Robot().keyType(code);
            return 0;
        });
        settle();
    }

    static void chord(KeyCode held, KeyCode code) throws Exception {
        onFx(() -> {
            Robot robot = new Robot();
            robot.keyPress(held);
            robot.keyType(code);
            robot.keyRelease(held);
            return 0;
        });
        settle();
    }

    /** Keys arrive, and move the keyboard, some pulses later: a person takes longer than this. */
    static void settle() throws Exception {
        onFx(() -> 0);
        Desk.pulses();
    }
}
