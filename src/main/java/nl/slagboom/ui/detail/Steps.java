package nl.slagboom.ui.detail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.slagboom.model.Dossier;

/** What was done to an obstacle since it was read: taken back one by one, the last first, and done again. */
final class Steps {

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /**
     * One thing that was done.
     *
     * @param at where
     * @param before the obstacle before it
     * @param after the same as before where what was typed cannot be taken
     */
    record Step(EditAt at, Dossier before, Dossier after) {

        private boolean goesOn(Step earlier) {
            return at.isTyped() && at.equals(earlier.at);
        }

        private boolean isIdle() {
            return before.equals(after);
        }
    }

    /** Something was done. What was taken back before it is not done again. */
    void did(Step step) {
        undone.clear();
        Step last = done.peek();
        if (last == null || !step.goesOn(last)) {
            done.push(step);
            return;
        }
        done.pop();
        Step both = new Step(last.at(), last.before(), step.after());
        if (!both.isIdle() || step.isIdle()) done.push(both);
    }

    /** What stood there and could not be taken stands there no longer. */
    void cleared(String code) {
        done.removeIf(step -> step.isIdle() && step.at().code().equals(code));
    }

    /** All of it was dropped in one go, and can be brought back so. */
    void dropped(Dossier from, Dossier dropped) {
        clear();
        undone.push(new Step(EditAt.EVERYTHING, from, dropped));
    }

    Optional<Step> takeBack() {
        Step step = done.poll();
        if (step != null && !step.isIdle()) undone.push(step);
        return Optional.ofNullable(step);
    }

    Optional<Step> again() {
        Step step = undone.poll();
        if (step != null) done.push(step);
        return Optional.ofNullable(step);
    }

    boolean canAgain() {
        return !undone.isEmpty();
    }

    void clear() {
        done.clear();
        undone.clear();
    }

    /**
     * The obstacle was written beside the form.
     *
     * @param upon gives a state of the form as it is upon that; empty where the two do not go together
     */
    void rebase(Function<Dossier, Optional<Dossier>> upon) {
        rebase(done, upon);
        rebase(undone, upon);
    }

    private static void rebase(Deque<Step> steps, Function<Dossier, Optional<Dossier>> upon) {
        List<Step> rebased = new ArrayList<>();
        for (Step step : steps) {
            Optional<Dossier> before = upon.apply(step.before());
            Optional<Dossier> after = upon.apply(step.after());
            if (before.isEmpty() || after.isEmpty()) break; // nor those before it
            rebased.add(new Step(step.at(), before.get(), after.get()));
        }
        steps.clear();
        steps.addAll(rebased);
    }
}
