package nl.slagboom.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.slagboom.model.RegisterServer;

/**
 * Sees to it that nobody waits for a server that went silent: a network that breaks does not say so. When something takes
 * long, the server is asked whether it is still there; a busy one answers, and what was begun goes on.
 */
final class Watch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Watch.class.getName());

    /** In milliseconds; together they stay below five seconds. */
    private static final int LONG = 1_000;

    private static final int EVERY = 500;
    private static final int ANSWER = 1_500;

    private final RegisterServer server;
    private final ServerConnections connections;
    private final Map<Object, Long> begun = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("slagboom-watch").factory());

    Watch(RegisterServer server, ServerConnections connections) {
        this.server = server;
        this.connections = connections;
        var _ = looking.scheduleWithFixedDelay(this::look, EVERY, EVERY, TimeUnit.MILLISECONDS);
    }

    <R> R over(Supplier<R> work) {
        Object turn = new Object();
        begun.put(turn, System.nanoTime());
        try {
            return work.get();
        } finally {
            begun.remove(turn);
        }
    }

    private void look() {
        long now = System.nanoTime();
        Set<Object> waiting = new HashSet<>();
        begun.forEach((turn, since) -> {
            if (now - since > TimeUnit.MILLISECONDS.toNanos(LONG)) waiting.add(turn);
        });
        if (waiting.isEmpty()) return;
        try {
            Knock.at(server, ANSWER);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The server does not answer", e);
            waiting.retainAll(begun.keySet());
            // What was begun since may have found the server back.
            if (!waiting.isEmpty()) connections.abort();
        }
    }

    @Override
    public void close() {
        looking.shutdownNow(); // it only looks, and never on a connection of H2
    }
}
