package nl.slagboom.model;

/** A register that cannot be opened: locked, damaged, newer. Exit code 4 on the command line. */
public sealed class RegisterUnavailable extends Refusal permits PasswordWanted {
    private static final long serialVersionUID = 1L;

    public RegisterUnavailable(String key, Object... arguments) {
        super(key, arguments);
    }

    public RegisterUnavailable(Throwable cause, String key, Object... arguments) {
        super(cause, key, arguments);
    }
}
