package nl.slagboom.ui.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.value.Folded;
import nl.slagboom.ui.common.Command;

/** Commands by words of their names, in any order, also by the beginning or a piece of a word; case and accents do not count. */
record Finder(List<String> words, Messages messages) {

    static Finder of(String typed, Messages messages) {
        String folded = Folded.of(typed);
        return new Finder(folded.isEmpty() ? List.of() : List.of(folded.split(" ")), messages);
    }

    /**
     * Those whose name begins so first, then those whose words do; those that cannot be done now last. Else in the order in
     * which they are given.
     */
    List<Line.Deed> among(List<Command> commands) {
        return commands.stream()
                .filter(this::isMeant)
                .map(command -> new Line.Deed(command, command.isAvailable()))
                .sorted(Comparator.comparing((Line.Deed deed) -> !deed.isAvailable())
                        .thenComparingInt(deed -> distance(deed.command())))
                .toList();
    }

    private boolean isMeant(Command command) {
        String name = Folded.of(command.name(messages));
        return words.stream().allMatch(name::contains);
    }

    private int distance(Command command) {
        String name = Folded.of(command.name(messages));
        if (name.startsWith(String.join(" ", words))) return 0;
        String[] own = name.split("[^\\p{L}\\p{N}]+", -1);
        return words.stream().allMatch(word -> Arrays.stream(own).anyMatch(one -> one.startsWith(word))) ? 1 : 2;
    }
}
