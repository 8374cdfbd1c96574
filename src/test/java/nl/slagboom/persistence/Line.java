package nl.slagboom.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server on this machine, which breaks when it is told to. */
final class Line implements AutoCloseable {

    private final ServerSocket entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean silent;
    private volatile boolean breaksAtCommit;
    private volatile boolean breaksForGood;
    private volatile boolean staysBroken;

    Line(int server) throws IOException {
        this.server = server;
        Thread.ofPlatform().daemon().start(this::listen);
    }

    int port() {
        return entry.getLocalPort();
    }

    /** From now on nothing passes, and nobody is told. */
    void fallSilent() {
        silent = true;
    }

    /** New connections pass; what was under way when it broke does not come back. */
    void mend() {
        silent = false;
        staysBroken = false;
    }

    /**
     * The next commit reaches the server, and its answer does not come back.
     *
     * @param forGood whether nobody can be reached after it, until it is mended
     */
    void breakAtCommit(boolean forGood) {
        staysBroken = false;
        breaksAtCommit = true;
        breaksForGood = forGood;
    }

    /** Whether the break that was asked for has come. */
    boolean isBroken() {
        return !breaksAtCommit;
    }

    private void listen() {
        while (!entry.isClosed()) {
            try {
                Socket client = entry.accept();
                ends.add(client);
                if (staysBroken) {
                    client.close();
                } else if (!silent) {
                    Socket end = new Socket(InetAddress.getLoopbackAddress(), server);
                    ends.add(end);
                    Thread.ofVirtual().start(() -> pass(client, end, true));
                    Thread.ofVirtual().start(() -> pass(end, client, false));
                }
            } catch (IOException e) {
                return; // it was closed
            }
        }
    }

    private void pass(Socket from, Socket to, boolean asks) {
        byte[] bytes = new byte[8192];
        boolean dead = false;
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                dead |= silent;
                if (dead) continue;
                boolean commits = asks
                        && breaksAtCommit
                        && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("COMMIT");
                if (commits) {
                    breaksAtCommit = false;
                    staysBroken = breaksForGood;
                    for (Socket end : ends) {
                        if (end.equals(from) || breaksForGood && !end.equals(to)) end.close();
                    }
                }
                out.write(bytes, 0, length);
                out.flush();
                if (commits) return;
            }
            if (!dead) to.close();
        } catch (IOException e) {
            // That end is gone.
        }
    }

    @Override
    public void close() throws IOException {
        entry.close();
        for (Socket end : ends) end.close();
    }
}
