package nl.slagboom.ui.common;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nl.slagboom.i18n.Messages;

/**
 * A key with what is held down with it. Shift may be held as well: some keyboards have their digits there. With a letter it is
 * another key: who presses it for what other programs do by it gets nothing, and not the contrary. Control with Alt is another
 * key too, for that is how some keyboards type €.
 */
public record Keystroke(KeyCode key, Held held) {

    /** What is held down: Control is ⌘ on a Mac. */
    public enum Held {
        NOTHING,
        CONTROL,
        ALT
    }

    public static Keystroke of(KeyCode key) {
        return new Keystroke(key, Held.NOTHING);
    }

    public static Keystroke control(KeyCode key) {
        return new Keystroke(key, Held.CONTROL);
    }

    public static Keystroke alt(KeyCode key) {
        return new Keystroke(key, Held.ALT);
    }

    public boolean isPressed(KeyEvent event) {
        return (isSame(event.getCode()) && !(event.isShiftDown() && key.isLetterKey()) || isAgain(event))
                && event.isShortcutDown() == (held == Held.CONTROL)
                && event.isAltDown() == (held == Held.ALT);
    }

    /** What Control and Y does again other programs do by Control, Shift and Z. */
    private boolean isAgain(KeyEvent event) {
        return key == KeyCode.Y && event.getCode() == KeyCode.Z && event.isShiftDown();
    }

    /** Plus, minus and 0 also where the numbers are, and where plus is above the equals sign. */
    private boolean isSame(KeyCode pressed) {
        return pressed == key
                || switch (key) {
                    case PLUS -> pressed == KeyCode.ADD || pressed == KeyCode.EQUALS;
                    case MINUS -> pressed == KeyCode.SUBTRACT;
                    case DIGIT0 -> pressed == KeyCode.NUMPAD0;
                    default -> false;
                };
    }

    /** Whether it means the same wherever the keyboard is. Enter, Esc and space mean what has the keyboard makes of them. */
    public boolean isAnywhere() {
        return held != Held.NOTHING || key.isFunctionKey();
    }

    /** As it stands on the keyboards of those who speak a language. */
    public String words(Messages messages) {
        return switch (held) {
                    case NOTHING -> "";
                    case CONTROL -> control(messages);
                    case ALT -> messages.text("key.alt") + "+";
                }
                + switch (key) {
                    case ENTER -> messages.text("key.enter");
                    case ESCAPE -> messages.text("key.escape");
                    case SPACE -> messages.text("key.space");
                    case DELETE -> messages.text("key.delete");
                    case UP -> "↑";
                    case DOWN -> "↓";
                    case PLUS -> "+";
                    case MINUS -> "−";
                    case COMMA -> ",";
                    default -> key.getName();
                };
    }

    private static String control(Messages messages) {
        String here = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN).getDisplayText();
        return here.startsWith("Ctrl") ? messages.text("key.control") + "+" : here.replace("K", "");
    }
}
