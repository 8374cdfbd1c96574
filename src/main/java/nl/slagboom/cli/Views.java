package nl.slagboom.cli;

import java.time.Clock;
import java.time.ZoneId;
import nl.slagboom.i18n.CodeNames;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.InvalidValue;
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
            throw stray.why(messages::label);
        });
        return parser.parse(typed);
    }

    static QueryParser parser(Clock clock) {
        return new QueryParser(new CodeNames(), clock);
    }
}
