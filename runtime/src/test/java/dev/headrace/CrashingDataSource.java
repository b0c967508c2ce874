package dev.headrace;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Gives connections whose client dies with the statement of a given number: its backends are terminated before that is sent, or while it runs. */
public final class CrashingDataSource {
    private static final Set<String> SENDING = Set.of(
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeLargeUpdate",
            "executeBatch",
            "executeLargeBatch",
            "commit");
    private static final Set<String> STATEMENTS = Set.of("createStatement", "prepareStatement");
    private static final String TERMINATE = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and application_name like 'headrace%'";

    private final TestDatabase database;
    private final AtomicInteger left;
    private final boolean meanwhile;

    private CrashingDataSource(TestDatabase database, int statement, boolean meanwhile) {
        this.database = database;
        this.left = new AtomicInteger(statement);
        this.meanwhile = meanwhile;
    }

    /** {@code statement} counts from 0; {@code meanwhile}: not before it is sent. */
    public static DataSource of(TestDatabase database, int statement, boolean meanwhile) {
        CrashingDataSource crashing = new CrashingDataSource(database, statement, meanwhile);
        return crashing.wrapped(DataSource.class, database.dataSource());
    }

    private <T> T wrapped(Class<T> type, T real) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (SENDING.contains(method.getName())) {
                send();
            }
            try {
                return own(method.getName(), method.invoke(real, arguments));
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object own(String method, Object result) {
        if (result instanceof Connection connection && method.equals("getConnection")) {
            return wrapped(Connection.class, connection);
        }
        if (STATEMENTS.contains(method)) {
            return result instanceof PreparedStatement prepared
                    ? wrapped(PreparedStatement.class, prepared)
                    : wrapped(Statement.class, (Statement) result);
        }
        return result;
    }

    private void send() throws SQLException {
        if (left.getAndDecrement() != 0) {
            return;
        }
        if (meanwhile) {
            Thread killer = new Thread(this::terminateQuietly, "killer");
            killer.setDaemon(true);
            killer.start();
        } else {
            terminate();
        }
    }

    private void terminate() throws SQLException {
        try (Connection killer = database.dataSource().getConnection();
                Statement statement = killer.createStatement()) {
            statement.execute(TERMINATE);
        }
    }

    private void terminateQuietly() {
        try {
            terminate();
        } catch (SQLException gone) {
            return;
        }
    }
}
