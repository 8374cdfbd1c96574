package nl.slagboom.persistence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import nl.slagboom.model.RegisterServer;

/** The shortest question that a PostgreSQL server answers, even one that lets nobody in: whether it speaks TLS. */
final class Knock {

    /** PostgreSQL's protocol, "SSLRequest": a length and a code; the answer is one letter. */
    private static final int LENGTH = 8;

    private static final int CODE = 80877103;

    private Knock() {}

    /**
     * Whether it speaks TLS.
     *
     * @param wait how long to wait for it, twice at most, in milliseconds
     * @throws IOException when nobody answers
     */
    static boolean at(RegisterServer server, int wait) throws IOException {
        try (Socket socket = new Socket()) {
            String host = server.host().replaceAll("^\\[|\\]$", "");
            socket.connect(new InetSocketAddress(host, server.port()), wait);
            socket.setSoTimeout(wait);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(LENGTH);
            out.writeInt(CODE);
            out.flush();
            int answer = socket.getInputStream().read();
            if (answer < 0) throw new IOException("It hung up");
            return answer == 'S';
        }
    }
}
