package nl.slagboom.ui.common;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;
import nl.slagboom.model.value.Folded;

/**
 * Chooses in a box by typing, as lists of other programs do: the first that begins so, and the next at the same letter again.
 * Where none begins so, one of which another word does.
 *
 * @param <T> what is chosen
 */
public final class TypedChoice<T> {

    private static final long PAUSE = 1_000_000_000; // nanoseconds after which a word is begun anew

    private final ComboBox<T> box;
    private final Function<T, String> words;
    private String typed = "";
    private long typedAt;

    private TypedChoice(ComboBox<T> box, Function<T, String> words) {
        this.box = box;
        this.words = words;
    }

    /** @param words of a choice, as it is shown; those that a box had before count no more */
    public static <T> void on(ComboBox<T> box, Function<T, String> words) {
        TypedChoice<T> choice = new TypedChoice<>(box, words);
        boolean isNew = box.getProperties().put(TypedChoice.class, choice) == null;
        if (!isNew) return;
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(box, event));
        box.showingProperty().subscribe(open -> {
            // Its list has the keyboard while it is open, and is another where the skin is.
            if (open && box.getSkin() instanceof ComboBoxListViewSkin<?> skin) listen(skin.getPopupContent(), box);
        });
    }

    private static void listen(Node list, ComboBox<?> box) {
        boolean isNew = list.getProperties().put(TypedChoice.class, box) == null;
        if (isNew) list.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(box, event));
    }

    private static void typed(ComboBox<?> box, KeyEvent event) {
        String letter = Folded.of(event.getCharacter());
        if (letter.isEmpty() || event.isShortcutDown() || event.isAltDown()) return;
        if (!(box.getProperties().get(TypedChoice.class) instanceof TypedChoice<?> choice)) return;
        choice.type(letter);
        event.consume();
    }

    private void type(String letter) {
        long now = System.nanoTime();
        boolean goesOn = now - typedAt < PAUSE;
        typedAt = now;
        boolean isAgain = goesOn && typed.equals(letter);
        typed = goesOn && !isAgain ? typed + letter : letter;
        if (choose() || typed.equals(letter)) return;
        typed = letter; // no word goes on like that: another is begun
        choose();
    }

    private boolean choose() {
        return choose(word -> word.startsWith(typed))
                || choose(word ->
                        Arrays.stream(word.split("[^\\p{L}\\p{N}]+", -1)).anyMatch(one -> one.startsWith(typed)));
    }

    private boolean choose(Predicate<String> isMeant) {
        List<T> items = box.getItems();
        int here = box.getSelectionModel().getSelectedIndex();
        int from = typed.length() == 1 ? here + 1 : Math.max(here, 0); // a longer word may still be the one chosen
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(Math.floorMod(from + i, items.size()));
            if (!isMeant.test(Folded.of(words.apply(item)))) continue;
            box.getSelectionModel().select(item);
            return true;
        }
        return false;
    }
}
