package nl.slagboom.ui.history;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.slagboom.model.FieldChange;
import nl.slagboom.register.Reversal;

/**
 * What an undo will do, counted.
 *
 * @param items one for each obstacle: those first on which something stays, and last those on which nothing changes
 * @param forgets whether people who reported are forgotten for good
 * @param ofAnswer whether what was kept of a partner's answer or list becomes what it was before
 * @param ofRelations whether what is known of organisations and persons does
 * @param ofTags whether what is known of tags does
 */
record Outlook(List<Item> items, boolean forgets, boolean ofAnswer, boolean ofRelations, boolean ofTags) {

    /**
     * One obstacle.
     *
     * @param changes the fields that become other than they are now
     */
    record Item(Reversal.Step step, List<FieldChange> changes) {
        Item {
            changes = List.copyOf(changes);
        }

        private int rank() {
            if (!step.conflicts().isEmpty()) return 0;
            return step.isIdle() ? 2 : 1;
        }
    }

    Outlook {
        items = List.copyOf(items);
    }

    static Outlook of(Reversal reversal) {
        List<Item> items = reversal.steps().stream()
                .map(step -> new Item(step, step.changes()))
                .sorted(Comparator.comparingInt(Item::rank)
                        .thenComparing(item -> item.step().now().reference()))
                .toList();
        return new Outlook(
                items, !reversal.forgotten().isEmpty(), reversal.ofAnswer(), reversal.ofRelations(), reversal.ofTags());
    }

    /** Whether there is nothing that can be taken back. */
    boolean isIdle() {
        return !ofAnswer
                && !ofRelations
                && !ofTags
                && items.stream().allMatch(item -> item.step().isIdle());
    }

    /** The obstacles that leave the list. */
    long withdrawn() {
        return items.stream().filter(item -> item.step().withdraws()).count();
    }

    /** The obstacles that come back into the list. */
    long returning() {
        return items.stream().filter(item -> item.step().returns()).count();
    }

    /** The obstacles of which fields change. */
    long edited() {
        return items.stream().filter(item -> !item.changes().isEmpty()).count();
    }

    long fields() {
        return items.stream().mapToLong(item -> item.changes().size()).sum();
    }

    /** The obstacles that came in with it, and stay because they were worked on since. */
    long workedOn() {
        return items.stream().filter(item -> item.step().isWorkedOn()).count();
    }

    /** The obstacles of which something stays that it wrote and that was changed again since. */
    long clashing() {
        return clashed().count();
    }

    long clashes() {
        return clashed().mapToLong(item -> item.step().conflicts().size()).sum();
    }

    private Stream<Item> clashed() {
        return items.stream()
                .filter(item ->
                        !item.step().isWorkedOn() && !item.step().conflicts().isEmpty());
    }
}
