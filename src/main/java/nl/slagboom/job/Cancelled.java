package nl.slagboom.job;

/** The person stopped the work. Nothing was written. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
