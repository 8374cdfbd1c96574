package nl.slagboom.persistence;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The connections to a register. After some failures H2 closes a file by itself, or goes on with what it has in memory half
 * changed; the file itself is as at the last commit. Then it is opened anew, when nobody is in it any more. Safe for any
 * thread.
 */
final class Connections extends ConnectionSource {

    static final String USER = "sa";

    private static final System.Logger LOG = System.getLogger(Connections.class.getName());
    /** How long those who are in a file may take to see that it was closed. */
    private static final Duration LEAVING = Duration.ofSeconds(10);

    private final String url;
    private volatile Opened opened;
    private volatile @Nullable Opened distrusted;
    private volatile boolean closed;

    Connections(String url) {
        this.url = url;
        opened = new Opened(url, USER);
    }

    /** The file as it is open now; another after it was opened anew. */
    Opened engine() {
        return opened;
    }

    /** Has the file opened anew at its next use, when a failure says that it must be: there may be no memory for it now. */
    void learn(Opened engine, Throwable failure) {
        // It may have been opened anew amid the work that failed, and have failed again.
        if (Broken.isSaidBy(failure)) distrusted = opened.isStoreClosed() ? opened : engine;
    }

    private synchronized void renew(Opened broken) throws SQLException {
        if (broken != opened) return; // another thread was first
        if (!Memory.suffices())
            throw new SQLException("Too little memory to open the register anew", null, ErrorCode.OUT_OF_MEMORY);
        LOG.log(Level.WARNING, "The register is opened anew");
        broken.leave(LEAVING);
        opened = new Opened(url, USER);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Opened now = opened;
        // What lies in memory only would be gone.
        if (url.startsWith("jdbc:h2:mem:")) return now.connection();
        // Whoever asks a register that was closed must not open it again.
        if (now != distrusted && (closed || !now.isStoreClosed())) {
            try {
                return now.connection();
            } catch (SQLException e) {
                if (closed || !Broken.isSaidBy(e)) throw e;
                distrusted = now;
            }
        }
        now.requireOutside();
        renew(now);
        return opened.connection();
    }

    /** From now on the file is not opened anew: it is about to be closed. */
    void end() {
        closed = true;
    }

    void dispose() {
        end();
        opened.dispose();
    }
}
