package nl.slagboom.model;

/** A register on a server that wants a password, or another than it was given. */
public final class PasswordWanted extends RegisterUnavailable {
    private static final long serialVersionUID = 1L;

    private final transient RegisterServer server;
    private final boolean wrong;

    /** @param wrong whether one was given, which is not right */
    public PasswordWanted(Throwable cause, RegisterServer server, boolean wrong) {
        super(cause, wrong ? "register.password.wrong" : "register.password.missing", server);
        this.server = server;
        this.wrong = wrong;
    }

    public RegisterServer server() {
        return server;
    }

    public boolean isWrong() {
        return wrong;
    }
}
