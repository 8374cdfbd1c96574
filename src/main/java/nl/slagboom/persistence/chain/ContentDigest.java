package nl.slagboom.persistence.chain;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests what is written to it, by SHA-256. */
public final class ContentDigest extends OutputStream {

    private final MessageDigest digest;
    private long size;

    public ContentDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    @Override
    public void write(int one) {
        digest.update((byte) one);
        size++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        size += length;
    }

    @Override
    public void close() {}

    public long size() {
        return size;
    }

    /** In 64 hexadecimal digits; to be asked once, at the end. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
