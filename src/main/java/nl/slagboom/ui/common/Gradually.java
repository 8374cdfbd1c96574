package nl.slagboom.ui.common;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;

/**
 * Puts what a screen holds into it piece by piece, each once the one before it was laid out and not within the same pulse: all of
 * it in one go would keep the window waiting.
 */
public final class Gradually {

    private final Node where;
    private final Deque<Runnable> left = new ArrayDeque<>();
    private int turn;

    /** @param where the screen */
    public Gradually(Node where) {
        this.where = where;
    }

    /** Makes pieces of so many each, in their order. */
    public static <T> List<Runnable> pieces(List<T> all, int most, Consumer<List<T>> put) {
        List<Runnable> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            List<T> some = all.subList(from, Math.min(all.size(), from + most));
            pieces.add(() -> put.accept(some));
        }
        return pieces;
    }

    /** Puts in the first piece at once. What was left of earlier ones is dropped. */
    public void begin(List<Runnable> pieces) {
        left.clear();
        left.addAll(pieces);
        turn++;
        next(turn);
    }

    private void next(int mine) {
        if (mine != turn || left.isEmpty()) return;
        left.remove().run();
        if (left.isEmpty()) return;
        if (where.getScene() == null) finish();
        else AfterLayout.of(where, () -> Platform.runLater(() -> next(mine)));
    }

    /** Does it after the last piece: at once where nothing is left. */
    public void then(Runnable deed) {
        if (left.isEmpty()) deed.run();
        else left.add(deed);
    }

    /** Puts in all that is left, for whoever goes to one of them now. */
    public void finish() {
        while (!left.isEmpty()) left.remove().run();
    }

    public boolean isFinished() {
        return left.isEmpty();
    }
}
