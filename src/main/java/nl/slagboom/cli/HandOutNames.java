package nl.slagboom.cli;

import java.util.List;
import java.util.Locale;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.InvalidValue;

/**
 * What hand-outs are called on the command line: the end of their identity, for at its beginning those of one day are alike.
 *
 * @param all that were given out
 */
record HandOutNames(List<HandOut.Entry> all) {

    private static final int SHORTEST = 8;

    HandOutNames {
        all = List.copyOf(all);
    }

    /** As much of its end as no other has. */
    String of(HandOut.Entry given) {
        String whole = given.id().toString();
        for (int length = SHORTEST; length < whole.length(); length++) {
            String end = whole.substring(whole.length() - length);
            if (ending(end).size() == 1) return end;
        }
        return whole;
    }

    /**
     * The one that was meant.
     *
     * @param said its identity, or the end of it
     * @throws InvalidValue when none is called so, or several are
     */
    HandOut.Entry named(String said) {
        List<HandOut.Entry> meant = ending(said.strip().toLowerCase(Locale.ROOT));
        if (meant.size() == 1) return meant.getFirst();
        throw new InvalidValue("cli.exchange.handout." + (meant.isEmpty() ? "unknown" : "several"), said);
    }

    private List<HandOut.Entry> ending(String end) {
        return all.stream()
                .filter(given -> !end.isEmpty() && given.id().toString().endsWith(end))
                .toList();
    }
}
