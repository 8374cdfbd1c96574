package nl.slagboom.persistence;

import nl.slagboom.model.MemoryShort;

/**
 * The memory that is left. H2 must not run out of it in a commit: of one that did, a part was found in the file afterwards
 * and a part was not. Elsewhere it closes the file at once, as if the power went, and what was begun is undone.
 */
final class Memory {

    /** Bytes; a commit takes some megabytes, whatever its size. */
    private static final long NEEDED = 16L << 20;

    /** Bytes; no row of a sound register takes as many. */
    private static final long AMPLE = 128L << 20;

    private Memory() {}

    static boolean suffices() {
        return isFree(NEEDED);
    }

    /** Whether what did not fit into it was too large for anything sound: a turned bit may claim a text of gigabytes. */
    static boolean isAmple() {
        return isFree(AMPLE);
    }

    private static boolean isFree(long bytes) {
        if (free() >= bytes) return true;
        System.gc(); // much of what seems taken may not be used any more
        return free() >= bytes;
    }

    /** @throws MemoryShort when it does not suffice */
    static void require() {
        if (!suffices()) throw new MemoryShort();
    }

    private static long free() {
        Runtime machine = Runtime.getRuntime();
        return machine.maxMemory() - machine.totalMemory() + machine.freeMemory();
    }
}
