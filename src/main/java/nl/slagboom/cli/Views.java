package nl.slagboom.cli;

import java.time.Clock;
import java.time.ZoneId;
import nl.slagboom.i18n.CodeNames;
import nl.slagboom.search.Query;
import nl.slagboom.search.QueryParser;

/** What is asked on the command line, in the words of the window's search field. */
final class Views {

    private Views() {}

    static Query query(String typed) {
        return new QueryParser(new CodeNames(), Clock.system(ZoneId.systemDefault())).parse(typed);
    }
}
