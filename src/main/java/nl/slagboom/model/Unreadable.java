package nl.slagboom.model;

/** A file that cannot be taken in; the register is untouched. Exit code 3 on the command line. */
public final class Unreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    public Unreadable(String key, Object... arguments) {
        super(key, arguments);
    }

    public Unreadable(Throwable cause, String key, Object... arguments) {
        super(cause, key, arguments);
    }
}
