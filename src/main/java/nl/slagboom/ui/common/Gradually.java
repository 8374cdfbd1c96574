package nl.slagboom.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;

/** Puts what a screen holds into it a piece in each pulse: all of it in one go would keep the window waiting. */
public final class Gradually {

    private final Node where;
    private final Deque<Runnable> left = new ArrayDeque<>();
    private int turn;

    /** @param where the screen */
    public Gradually(Node where) {
        this.where = where;
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
        else AfterLayout.of(where, () -> next(mine));
    }

    /** Puts in all that is left, for whoever goes to one of them now. */
    public void finish() {
        while (!left.isEmpty()) left.remove().run();
    }

    public boolean isFinished() {
        return left.isEmpty();
    }
}
