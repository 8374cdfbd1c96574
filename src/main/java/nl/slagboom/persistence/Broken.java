package nl.slagboom.persistence;

import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

/** Tells from a failure whether the open register cannot be trusted any more. */
final class Broken {

    private static final Set<Integer> CODES = Set.of(
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.OBJECT_CLOSED,
            ErrorCode.OUT_OF_MEMORY);

    private Broken() {}

    /** Wherever memory ran short, H2 may have been half-way through something. */
    static boolean isSaidBy(Throwable failure) {
        for (Throwable cause : Causes.of(failure)) {
            if (cause instanceof OutOfMemoryError || cause instanceof MVStoreException) return true;
            if (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())) return true;
        }
        return false;
    }
}
