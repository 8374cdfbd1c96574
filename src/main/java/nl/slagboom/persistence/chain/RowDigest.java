package nl.slagboom.persistence.chain;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What a row said: twelve bytes for each filled column, in the order of their names. Four tell which column, eight are the
 * first of the SHA-256 of its name and value. So a check can name the column; and a column that was added later, or a text
 * that was taken out, leaves the others provable.
 */
final class RowDigest {

    private static final int ENTRY = Integer.BYTES + Long.BYTES;

    private RowDigest() {}

    static byte[] of(SequencedMap<String, String> row) {
        Sha256 sha = new Sha256();
        ByteBuffer digests = ByteBuffer.allocate(row.size() * ENTRY);
        row.forEach((name, value) -> {
            if (!value.isEmpty()) digests.putInt(name.hashCode()).putLong(entry(sha, name, value));
        });
        byte[] filled = new byte[digests.position()];
        digests.flip().get(filled);
        return filled;
    }

    private static long entry(Sha256 sha, String name, String value) {
        return ByteBuffer.wrap(sha.add(name).add(value).bytes()).getLong();
    }

    /** A digest without what it says of one column. */
    static byte[] without(String column, byte[] digests) {
        for (int at = 0; at + ENTRY <= digests.length; at += ENTRY) {
            if (ByteBuffer.wrap(digests, at, ENTRY).getInt() != column.hashCode()) continue;
            byte[] shorter = Arrays.copyOf(digests, digests.length - ENTRY);
            System.arraycopy(digests, at + ENTRY, shorter, at, shorter.length - at);
            return shorter;
        }
        return digests;
    }

    /**
     * The columns that do not say what they said.
     *
     * @param kept the digest that was made of it
     * @param unknown the columns of which that cannot be told
     * @return their names; {@code ?} for a column that the row does not have
     */
    static List<String> differing(byte[] kept, SequencedMap<String, String> row, Set<String> unknown) {
        Map<Integer, Long> entries = entries(kept);
        unknown.forEach(name -> entries.remove(name.hashCode()));
        Sha256 sha = new Sha256();
        List<String> differing = new ArrayList<>();
        row.forEach((name, value) -> {
            Long was = entries.remove(name.hashCode());
            boolean same = value.isEmpty() ? was == null : was != null && was == entry(sha, name, value);
            if (!same && !unknown.contains(name)) differing.add(name);
        });
        if (!entries.isEmpty() || kept.length % ENTRY != 0) differing.add("?");
        return differing;
    }

    private static Map<Integer, Long> entries(byte[] kept) {
        Map<Integer, Long> entries = new HashMap<>();
        ByteBuffer digests = ByteBuffer.wrap(kept);
        while (digests.remaining() >= ENTRY) entries.put(digests.getInt(), digests.getLong());
        return entries;
    }
}
