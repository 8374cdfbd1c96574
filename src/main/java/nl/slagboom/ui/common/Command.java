package nl.slagboom.ui.common;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import nl.slagboom.i18n.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person can do: by its key, by its button, or by its name.
 *
 * @param id stays; also the key of its name, a verb with its object
 * @param keys null where it has none
 * @param available whether it can be done now
 * @param idle the key of the sentence that says why it cannot, where it cannot
 * @param action does it
 */
public record Command(
        String id, @Nullable Keystroke keys, BooleanSupplier available, Supplier<String> idle, Runnable action) {

    private static final String NOT_NOW = "idle.now";

    /** One that can always be done. */
    public Command(String id, Keystroke keys, Runnable action) {
        this(id, keys, () -> true, () -> NOT_NOW, action);
    }

    /** One without a key that can always be done. */
    public Command(String id, Runnable action) {
        this(id, null, () -> true, () -> NOT_NOW, action);
    }

    /**
     * The same, where it can be done only now and then.
     *
     * @param otherwise the key of the sentence that says why it cannot be done, and what to do first
     */
    public Command when(BooleanSupplier now, String otherwise) {
        return when(now, () -> otherwise);
    }

    /** @param otherwise gives the key of the sentence that says why it cannot be done, and what to do first */
    public Command when(BooleanSupplier now, Supplier<String> otherwise) {
        return new Command(id, keys, now, otherwise, action);
    }

    public boolean isAvailable() {
        return available.getAsBoolean();
    }

    public boolean isPressed(KeyEvent event) {
        return keys != null && keys.isPressed(event);
    }

    /** Whether its key does it wherever the keyboard is in the window; else only in the list or form that it is of. */
    public boolean isAnywhere() {
        return keys != null && keys.isAnywhere();
    }

    public void run() {
        action.run();
    }

    public String name(Messages messages) {
        return messages.text(id);
    }

    /** Why it cannot be done now, where it cannot. */
    public String whyIdle(Messages messages) {
        return messages.text(idle.get());
    }

    /** What else people call it; empty where there is nothing. */
    public String also(Messages messages) {
        String key = id + ".also";
        return messages.has(key) ? messages.text(key) : "";
    }

    /** Its key in words; empty where it has none. */
    public String keys(Messages messages) {
        return keys == null ? "" : keys.words(messages);
    }
}
