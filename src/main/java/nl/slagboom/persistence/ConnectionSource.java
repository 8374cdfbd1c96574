package nl.slagboom.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A source of connections for Hibernate and Flyway: who asks is always the same. */
abstract class ConnectionSource extends Source implements DataSource {

    @Override
    public final Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public final <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a " + type);
    }

    @Override
    public final boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
