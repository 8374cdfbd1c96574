package nl.slagboom.exchange.write;

/** What became of something that a partner wrote. */
public enum Became {
    /** It is in the register as the partner wrote it. */
    TAKEN,
    /** It is there below what we had. */
    BOTH,
    /** It was taken, and is something else by now. */
    CHANGED,
    /** Ours stays. */
    OURS,
    /** Both sides changed it, and what stands there now is what neither had. */
    OTHER,
    /** Both sides changed it, and nobody decided yet. */
    OPEN,
    /** It makes an obstacle of its own. */
    NEW,
    /** It was written in a new row, and is an obstacle that we have already. */
    KNOWN,
    /** It stands in our logbook. */
    NOTED,
    /** The obstacle is not, or no longer, one that the partner sees. */
    GONE
}
