package nl.slagboom.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.TextSize;
import nl.slagboom.ui.common.TypingUndo;

/**
 * The one table of what can be done: what belongs to the window, and what the screen that is shown brings. Keys, tooltips,
 * palette and the sheet of F1 are made from it.
 */
final class Commands {

    private final Supplier<Node> shown;
    private final OverWindow over;
    private final Screen screen;
    private final Consumer<String> said;
    private final List<Command> places;
    private final List<Command> ofWindow;
    private final Command undo;
    private final Command redo;

    /**
     * Makes the table.
     *
     * @param shown the screen that is
     * @param over what can be laid over the window
     * @param said told why something cannot be done, and that all that was typed is taken back
     * @param places those that go to a screen
     * @param others of the window, in the order in which they are explained
     */
    Commands(
            Supplier<Node> shown,
            OverWindow over,
            Screen screen,
            Consumer<String> said,
            List<Command> places,
            List<Command> others) {
        this.shown = shown;
        this.over = over;
        this.screen = screen;
        this.said = said;
        this.places = places;
        ofWindow = Stream.concat(places.stream(), others.stream()).toList();
        undo = ofWindow(TakingBack.BACK);
        redo = ofWindow(TakingBack.AGAIN);
    }

    private Command ofWindow(String id) {
        return ofWindow.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The one that is called so, now. */
    Command named(String id) {
        return all().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }

    /** The one that finds all others. */
    Command palette() {
        return over.finding();
    }

    List<Command> ofWindow() {
        return ofWindow;
    }

    List<Command> ofScreen() {
        return shown.get() instanceof Commanded screen ? screen.commands() : List.of();
    }

    /** In the order in which they are offered: where one can go, what the screen has, what the window has. */
    List<Command> all() {
        return Stream.of(places, ofScreen(), ofWindow)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Has the keys of the table pressed in a scene: those of the window before, those of the screen after what has the keyboard. */
    void listen(Scene scene) {
        CommandKeys first = new CommandKeys(this::ofWindow, this::press);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!isOfTyping(event)) first.handle(event);
        });
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                new CommandKeys(
                        () -> ofScreen().stream().filter(Command::isAnywhere).toList(), this::run));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::sayWhyIdle);
    }

    /** The key of something that cannot be done now is not passed over in silence. */
    private void sayWhyIdle(KeyEvent event) {
        if (event.isConsumed()) return;
        all().stream()
                .filter(command -> command.isAnywhere() && command.isPressed(event) && !command.isAvailable())
                .findFirst()
                .ifPresent(command -> said.accept(command.whyIdle(screen.words().messages())));
    }

    /** What lies over the window grows with its text, and stays. */
    private void press(Command command) {
        if (TextSize.isChangedBy(command)) command.run();
        else run(command);
    }

    /** Does it, where the keyboard was before it was chosen. */
    void run(Command command) {
        if (!over.isTurnedBy(command)) over.close();
        command.run();
    }

    /** Whether the screen that is shown does nothing of its own by these keys. */
    boolean isFree(Keystroke keys) {
        return ofScreen().stream().noneMatch(command -> keys.equals(command.keys()));
    }

    /**
     * Ctrl+Z where one types takes typing back, Ctrl+Y does it again, and nothing else: who presses them there does not mean the
     * register. What is typed over the window is never more than typing.
     */
    private boolean isOfTyping(KeyEvent event) {
        boolean back = undo.isPressed(event);
        if (!back && !redo.isPressed(event)) return false;
        TextInputControl text = TypingUndo.text(event.getTarget());
        if (text == null || !text.isEditable()) return false;
        if (!back) {
            text.redo(); // by either key, on every system
            event.consume();
        } else if (!text.isUndoable() && !Overlay.holds(text)) {
            said.accept(screen.text(text.isRedoable() ? "shell.undo.typed" : "shell.undo.untyped"));
        }
        return true;
    }
}
