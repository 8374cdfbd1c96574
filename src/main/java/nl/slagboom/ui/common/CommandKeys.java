package nl.slagboom.ui.common;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;

/**
 * Does the command whose key is pressed, where it can be done now.
 *
 * @param commands those that are meant here
 * @param run is given the one that was pressed
 */
public record CommandKeys(Supplier<List<Command>> commands, Consumer<Command> run) implements EventHandler<KeyEvent> {

    /** Those of a list or form, whose keys work where it has the keyboard. */
    public static CommandKeys of(Command... commands) {
        List<Command> these = List.of(commands);
        return new CommandKeys(() -> these, Command::run);
    }

    @Override
    public void handle(KeyEvent event) {
        for (Command command : commands.get()) {
            if (!command.isPressed(event) || !command.isAvailable()) continue;
            event.consume();
            run.accept(command);
            return;
        }
    }
}
