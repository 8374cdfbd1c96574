package nl.slagboom.ui.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import nl.slagboom.spelling.Word;
import org.jspecify.annotations.Nullable;

/** A text box that is looked over, a moment after typing stops. What was found is shown in it until it is typed over. */
final class Checked {

    private static final Duration REST = Duration.millis(500);

    private final TextInputControl box;
    private final Proof proof;
    private final BiConsumer<Checked, Runnable> ask;
    private final PauseTransition rest = new PauseTransition(REST);
    private final Underlines underlines;
    private final Consumer<List<Word>> said;
    private List<Word> unknown = List.of();

    /**
     * Looks after a box.
     *
     * @param ask has its text looked over, and runs something afterwards
     * @param said told what is not known, whenever that changes
     */
    Checked(TextInputControl box, Proof proof, BiConsumer<Checked, Runnable> ask, Consumer<List<Word>> said) {
        this.box = box;
        this.proof = proof;
        this.ask = ask;
        this.said = said;
        underlines = new Underlines(box);
        rest.setOnFinished(event -> look());
        box.textProperty().subscribe(this::typed);
    }

    TextInputControl box() {
        return box;
    }

    Proof proof() {
        return proof;
    }

    /** Looks it over now. */
    void look() {
        ask.accept(this, () -> {});
    }

    void show(List<Word> found) {
        unknown = found;
        underlines.show(found);
        said.accept(found);
    }

    private void typed(String before, String after) {
        underlines.show(moved(before, after));
        rest.playFromStart();
    }

    /** Those that were not touched, where they stand now. */
    private List<Word> moved(String before, String after) {
        int same = 0;
        int shorter = Math.min(before.length(), after.length());
        while (same < shorter && before.charAt(same) == after.charAt(same)) same++;
        int behind = 0;
        while (behind < shorter - same
                && before.charAt(before.length() - 1 - behind) == after.charAt(after.length() - 1 - behind)) behind++;
        List<Word> left = new ArrayList<>();
        for (Word word : unknown) {
            if (word.end() < same) left.add(word);
            else if (word.start() > before.length() - behind) left.add(word.moved(after.length() - before.length()));
        }
        unknown = List.copyOf(left);
        return unknown;
    }

    /** The next one behind the caret; from the end it goes on at the beginning. Empty where there is none. */
    Optional<Word> next() {
        int from = box.getSelection().getEnd();
        boolean chosen = box.getSelection().getLength() > 0;
        return unknown.stream()
                .filter(word -> chosen ? word.start() >= from : word.end() >= from)
                .findFirst()
                .or(() -> unknown.stream().findFirst());
    }

    Optional<Word> at(int place) {
        return unknown.stream()
                .filter(word -> word.start() <= place && place <= word.end())
                .findFirst();
    }

    int place(double sceneX, double sceneY) {
        return underlines.at(sceneX, sceneY);
    }

    @Nullable
    Bounds place(Word word) {
        return underlines.place(word);
    }
}
