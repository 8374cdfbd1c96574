package nl.slagboom.model;

/** A value that a field or a rule of the trade does not take. */
public final class InvalidValue extends Refusal {
    private static final long serialVersionUID = 1L;

    public InvalidValue(String key, Object... arguments) {
        super(key, arguments);
    }
}
