package nl.slagboom.boot;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * By which a second start reaches the program that holds a register: a local socket that only this user can open. The
 * answer is what the command says on either output, and its exit code.
 */
final class Doorbell implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Doorbell.class.getName());

    static final byte OUT = 1;
    static final byte ERR = 2;
    static final byte EXIT = 3;

    private final Path socket;
    private final ServerSocketChannel server;
    private final ExecutorService answering = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("slagboom-answer-", 0).factory());

    /** Who answers. */
    @FunctionalInterface
    interface Answerer {
        /** Does what is asked, and gives the exit code. */
        int answer(Request request, PrintWriter out, PrintWriter err);
    }

    private Doorbell(Path socket, ServerSocketChannel server) {
        this.socket = socket;
        this.server = server;
    }

    /** Hangs one up. Whoever calls this holds the register, so that a socket that lies there is left by a crash. */
    static Doorbell hang(Path socket, Answerer answerer) throws IOException {
        Files.createDirectories(socket.getParent());
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Doorbell bell = new Doorbell(socket, server);
        Thread.ofPlatform().daemon().name("slagboom-door").start(() -> bell.listen(answerer));
        return bell;
    }

    private void listen(Answerer answerer) {
        while (server.isOpen()) {
            try {
                SocketChannel caller = server.accept();
                answering.execute(() -> answer(caller, answerer));
            } catch (ClosedChannelException e) {
                return; // it was taken down
            } catch (IOException e) {
                LOG.log(Level.WARNING, "A second start could not be answered", e);
            }
        }
    }

    private static void answer(SocketChannel caller, Answerer answerer) {
        try (caller;
                DataInputStream in = new DataInputStream(Channels.newInputStream(caller));
                DataOutputStream back = new DataOutputStream(Channels.newOutputStream(caller))) {
            Request request = Request.read(in);
            PrintWriter out = writer(back, OUT);
            PrintWriter err = writer(back, ERR);
            int exit = answerer.answer(request, out, err);
            out.flush();
            err.flush();
            frame(back, EXIT, new byte[] {(byte) exit}, 0, 1);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A second start went away before it was answered", e);
        }
    }

    private static PrintWriter writer(DataOutputStream back, byte kind) {
        OutputStream framed = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                frame(back, kind, bytes, from, length);
            }
        };
        return new PrintWriter(new OutputStreamWriter(framed, StandardCharsets.UTF_8), true);
    }

    private static void frame(DataOutputStream back, byte kind, byte[] bytes, int from, int length) throws IOException {
        synchronized (back) {
            back.writeByte(kind);
            back.writeInt(length);
            back.write(bytes, from, length);
            back.flush();
        }
    }

    /** Takes it down. What is being answered is answered first. */
    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Left behind: " + socket, e);
        }
        answering.close();
    }
}
