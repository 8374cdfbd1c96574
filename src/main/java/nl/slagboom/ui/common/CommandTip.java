package nl.slagboom.ui.common;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import nl.slagboom.i18n.Messages;

/** Tells, where the mouse rests on a button, what it does and by which key. */
public final class CommandTip {

    private CommandTip() {}

    /** On a button that stays while the language changes. */
    public static void on(Control control, Command command, Screen screen) {
        Tooltip tip = new Tooltip();
        control.setTooltip(tip);
        screen.wording().subscribe(wording -> tip.setText(words(command, wording.messages())));
    }

    /** On a button that is made anew in another language. */
    public static void on(Control control, Command command, Messages messages) {
        control.setTooltip(new Tooltip(words(command, messages)));
    }

    private static String words(Command command, Messages messages) {
        String keys = command.keys(messages);
        return keys.isEmpty() ? command.name(messages) : command.name(messages) + "  " + keys;
    }
}
