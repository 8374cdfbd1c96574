package nl.slagboom.exchange.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose reader can be seen at work and stopped. */
final class WatchedStream extends FilterInputStream {

    private final Reading reading;

    WatchedStream(InputStream in, Reading reading) {
        super(in);
        this.reading = reading;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        reading.progress().checkCancelled();
        int n = super.read(buffer, offset, length);
        if (n > 0) reading.advance(n);
        return n;
    }
}
