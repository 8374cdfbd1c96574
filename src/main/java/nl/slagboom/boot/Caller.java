package nl.slagboom.boot;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import nl.slagboom.cli.Terminal;
import nl.slagboom.model.RegisterUnavailable;

/** The second start: it asks the program that holds the register, and passes on the answer. */
final class Caller {

    private static final System.Logger LOG = System.getLogger(Caller.class.getName());

    private Caller() {}

    /**
     * Asks whoever holds the register.
     *
     * @return the exit code of the answer; empty when nobody is there
     * @throws RegisterUnavailable when somebody is, and goes away before the answer is whole: what was asked may be done
     */
    static OptionalInt ring(Path socket, Request request, Terminal terminal) {
        if (!Files.exists(socket)) return OptionalInt.empty();
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            if (!isAnswered(channel, socket)) return OptionalInt.empty();
            try {
                request.write(new DataOutputStream(Channels.newOutputStream(channel)));
                return OptionalInt.of(passOn(new DataInputStream(Channels.newInputStream(channel)), terminal));
            } catch (IOException e) {
                throw new RegisterUnavailable(e, "register.no.answer");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no socket can be opened, or closed, at all
        }
    }

    private static boolean isAnswered(SocketChannel channel, Path socket) {
        try {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            LOG.log(Level.INFO, "Nobody is behind " + socket + ": a crash left it there", e);
            return false;
        }
    }

    private static int passOn(DataInputStream in, Terminal terminal) throws IOException {
        while (true) {
            byte kind = in.readByte();
            byte[] bytes = in.readNBytes(in.readInt());
            if (kind == Doorbell.EXIT) return bytes[0];
            PrintWriter to = kind == Doorbell.OUT ? terminal.out() : terminal.err();
            to.print(new String(bytes, StandardCharsets.UTF_8));
            to.flush();
        }
    }
}
