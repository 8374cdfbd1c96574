package nl.slagboom.ui.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import nl.slagboom.model.value.Folded;

/** Chooses in a closed box by typing, as lists of other programs do: the first that begins so, and the next at the same letter again. */
final class TypedChoice {

    private static final long PAUSE = 1_000_000_000; // nanoseconds after which a word is begun anew

    private String typed = "";
    private long typedAt;

    private TypedChoice() {}

    /** @param words of a choice, as it is shown */
    static <T> void on(ComboBox<T> box, Function<T, String> words) {
        TypedChoice by = new TypedChoice();
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String letter = Folded.of(event.getCharacter());
            if (letter.isEmpty() || event.isShortcutDown() || event.isAltDown()) return;
            by.type(
                    letter,
                    box.getItems(),
                    box.getSelectionModel().getSelectedIndex(),
                    words,
                    box.getSelectionModel()::select);
            event.consume();
        });
    }

    private <T> void type(String letter, List<T> items, int here, Function<T, String> words, Consumer<T> choose) {
        long now = System.nanoTime();
        boolean goesOn = now - typedAt < PAUSE;
        typedAt = now;
        boolean isAgain = goesOn && typed.equals(letter);
        typed = goesOn && !isAgain ? typed + letter : letter;
        int from = typed.length() == 1 ? here + 1 : Math.max(here, 0); // a longer word may still be the one chosen
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(Math.floorMod(from + i, items.size()));
            if (Folded.of(words.apply(item)).startsWith(typed)) {
                choose.accept(item);
                return;
            }
        }
    }
}
