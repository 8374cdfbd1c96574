package nl.slagboom.persistence;

import nl.slagboom.model.MemoryShort;

/**
 * The memory that is left. H2 must not run out of it in a commit: of one that did, a part was found in the file afterwards
 * and a part was not. Elsewhere it closes the file at once, as if the power went, and what was begun is undone.
 */
final class Memory {

    /** Bytes; a commit takes some megabytes, whatever its size. */
    private static final long NEEDED = 16L << 20;

    private Memory() {}

    static boolean suffices() {
        if (free() >= NEEDED) return true;
        System.gc(); // much of what seems taken may not be used any more
        return free() >= NEEDED;
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
