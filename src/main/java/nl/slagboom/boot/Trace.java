package nl.slagboom.boot;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import nl.slagboom.model.Refusal;

/**
 * How something failed: which classes, in which lines. Messages of exceptions quote what was to be written or read, so only
 * those stay of which it is known that they do not.
 */
record Trace(Throwable failure) {

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        write(failure, "", text, Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    private static void write(Throwable failure, String role, StringBuilder text, Set<Throwable> written) {
        if (!written.add(failure)) return;
        text.append(role).append(failure.getClass().getName()).append(detail(failure));
        text.append('\n');
        for (StackTraceElement line : failure.getStackTrace())
            text.append("\tat ").append(line).append('\n');
        for (Throwable other : failure.getSuppressed()) write(other, "Suppressed: ", text, written);
        Throwable cause = failure.getCause();
        if (cause != null) write(cause, "Caused by: ", text, written);
    }

    private static String detail(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> ": " + refusal.key();
            case SQLException database -> ": " + database.getErrorCode() + " " + database.getSQLState();
            case FileSystemException file -> ": " + file.getMessage();
            case LinkageError missing -> ": " + missing.getMessage();
            case VirtualMachineError machine -> ": " + machine.getMessage();
            default -> isOfTheMachine(failure) ? ": " + failure.getMessage() : "";
        };
    }

    /** What the virtual machine says of these tells classes, names in the program and places in arrays. */
    private static boolean isOfTheMachine(Throwable failure) {
        String message = failure.getMessage();
        if (message == null) return false;
        if (failure.getClass() == NullPointerException.class) return message.startsWith("Cannot ");
        return failure.getClass() == ArrayIndexOutOfBoundsException.class && message.startsWith("Index ")
                || failure.getClass() == ClassCastException.class && message.startsWith("class ");
    }
}
