package nl.slagboom.model;

import java.util.Arrays;
import java.util.List;

/**
 * An expected failure: something that a person can understand and mend. It carries a message key and arguments, never a
 * sentence; who shows it puts it into the reader's language. It is one sentence where it happened, not a fault.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        super(key + Arrays.toString(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public Refusal(Throwable cause, String key, Object... arguments) {
        super(key + Arrays.toString(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public final String key() {
        return key;
    }

    public final Object[] arguments() {
        return arguments.toArray();
    }
}
