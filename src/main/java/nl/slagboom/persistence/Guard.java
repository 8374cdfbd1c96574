package nl.slagboom.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A connection, or one of its statements, that is not used any more once its store was closed, as H2 does amid a statement
 * where the disk is full. In 2.5.252 the second statement on a closed store, a rollback or the closing of a connection, waits
 * for ever: the first counts its use of a version down and fails before that is noted, so that it is counted down again below
 * nothing ({@code Transaction.markStatementEnd}, {@code MVStore.registerVersionUsage}).
 */
final class Guard implements InvocationHandler {

    private final Object guarded;
    private final BooleanSupplier closedStore;
    private final Runnable whenGivenBack;
    private final AtomicBoolean givenBack = new AtomicBoolean();

    private Guard(Object guarded, BooleanSupplier closedStore, Runnable whenGivenBack) {
        this.guarded = guarded;
        this.closedStore = closedStore;
        this.whenGivenBack = whenGivenBack;
    }

    /**
     * Guards a connection.
     *
     * @param whenGivenBack run once, when it is closed
     */
    static Connection over(Connection connection, BooleanSupplier closedStore, Runnable whenGivenBack) {
        return over(Connection.class, new Guard(connection, closedStore, whenGivenBack));
    }

    private static <T> T over(Class<T> kind, Guard guard) {
        return kind.cast(Proxy.newProxyInstance(Guard.class.getClassLoader(), new Class<?>[] {kind}, guard));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) return called(method, arguments);
        boolean closes = method.getName().equals("close");
        try {
            return closedStore.getAsBoolean() ? left(method) : statement(called(method, arguments));
        } finally {
            if (closes && givenBack.compareAndSet(false, true)) whenGivenBack.run();
        }
    }

    private @Nullable Object called(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(guarded, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private @Nullable Object statement(@Nullable Object answer) {
        Guard guard = new Guard(answer == null ? guarded : answer, closedStore, () -> {});
        return switch (answer) {
            case PreparedStatement _ -> over(PreparedStatement.class, guard);
            case Statement _ -> over(Statement.class, guard);
            case null, default -> answer;
        };
    }

    /** Nothing is left to be taken back or given back. */
    private static @Nullable Object left(Method method) throws SQLException {
        return switch (method.getName()) {
            case "isClosed" -> true;
            case "isValid" -> false;
            case "close",
                    "abort",
                    "rollback",
                    "setAutoCommit",
                    "setReadOnly",
                    "clearWarnings",
                    "clearBatch",
                    "cancel" -> null;
            default -> throw new SQLException("The register's store was closed", null, ErrorCode.DATABASE_IS_CLOSED);
        };
    }
}
