package nl.slagboom.persistence.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) over texts and bytes, each with its length before it: no two lists of them give the same input. */
public final class Sha256 {

    static final int BYTES = 32;

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    public Sha256 add(byte[] bytes) {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE)
            digest.update((byte) (bytes.length >>> shift));
        digest.update(bytes);
        return this;
    }

    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Sha256 add(long number) {
        return add(Long.toString(number));
    }

    /** What was added, which begins anew. */
    byte[] bytes() {
        return digest.digest();
    }

    public String hexadecimal() {
        return HexFormat.of().formatHex(bytes());
    }
}
