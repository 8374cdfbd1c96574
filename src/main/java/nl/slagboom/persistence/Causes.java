package nl.slagboom.persistence;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that led to a failure: a batch of statements tells its causes as next exceptions, and what failed only when the
 * transaction was taken back is suppressed.
 */
final class Causes {

    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Throwable> next = new ArrayDeque<>();

    private Causes() {}

    /** The failure itself first; each before what led to it. */
    static List<Throwable> of(Throwable failure) {
        Causes causes = new Causes();
        causes.add(failure);
        List<Throwable> all = new ArrayList<>();
        while (!causes.next.isEmpty()) {
            Throwable one = causes.next.remove();
            all.add(one);
            causes.add(one.getCause());
            if (one instanceof SQLException sql) causes.add(sql.getNextException());
            for (Throwable suppressed : one.getSuppressed()) causes.add(suppressed);
        }
        return all;
    }

    private void add(@Nullable Throwable cause) {
        if (cause != null && seen.add(cause)) next.add(cause);
    }
}
