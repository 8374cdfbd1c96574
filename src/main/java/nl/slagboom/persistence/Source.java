package nl.slagboom.persistence;

import java.io.PrintWriter;
import java.util.logging.Logger;
import javax.sql.CommonDataSource;
import org.jspecify.annotations.Nullable;

/** What every source of connections answers when asked about itself: it writes no log, and how long it waits is its own. */
abstract class Source implements CommonDataSource {

    @Override
    public final @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public final void setLogWriter(@Nullable PrintWriter out) {
        // What goes wrong is thrown.
    }

    @Override
    public final void setLoginTimeout(int seconds) {
        // It is set where the connections are made.
    }

    @Override
    public final int getLoginTimeout() {
        return 0;
    }

    @Override
    public final Logger getParentLogger() {
        return Logger.getLogger(Source.class.getName());
    }
}
