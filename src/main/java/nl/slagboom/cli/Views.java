package nl.slagboom.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.slagboom.i18n.CodeNames;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.search.Keyword;
import nl.slagboom.search.Query;
import nl.slagboom.search.QueryParser;

/** What is asked on the command line, in the words of the window's search field. */
final class Views {

    private Views() {}

    /** What is asked of the register as it is. */
    static Query query(String typed, Messages messages) {
        return query(typed, messages, Clock.system(ZoneId.systemDefault()));
    }

    /**
     * What is asked.
     *
     * @param clock tells from which day an age is counted back
     * @throws InvalidValue when a term is not known: in a script nobody sees that it was searched for as a word
     */
    static Query query(String typed, Messages messages, Clock clock) {
        QueryParser parser = parser(clock);
        parser.stray(typed).ifPresent(stray -> {
            Keyword keyword = stray.keyword();
            if (keyword == null) throw new InvalidValue("cli.search.keyword", stray.word(), keywords(messages));
            throw new InvalidValue("cli.search.value", stray.value(), messages.label(keyword));
        });
        return parser.parse(typed);
    }

    static QueryParser parser(Clock clock) {
        return new QueryParser(new CodeNames(), clock);
    }

    private static String keywords(Messages messages) {
        return Arrays.stream(Keyword.values())
                .map(keyword -> messages.label(keyword) + ":")
                .collect(Collectors.joining(" "));
    }
}
