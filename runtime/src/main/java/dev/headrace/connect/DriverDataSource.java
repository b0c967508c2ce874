package dev.headrace.connect;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.Driver;

/** Asks the driver itself for connections, because {@code DriverManager} prints the URL, and the password in it, when it fails. */
final class DriverDataSource implements DataSource {
    /** A run is full of DDL, and what it asks of the catalog, planned once, has the same columns after it. */
    static final Map<String, String> UNFLUSHED = Map.of("flushCacheOnDdl", "false");

    private static final String FORM = "write jdbc:postgresql://host:5432/database";

    /** The driver would write a warning of its own to the console. */
    private static final Pattern WRONG_PORT = Pattern.compile("//([^/]*,)?[^/,:]*:(?!\\d+[/,]|\\d+$)[^/,:]*([/,]|$)");

    private final String url;
    private final Properties properties;
    private final Target target;

    private DriverDataSource(String url, Properties properties, Target target) {
        this.url = url;
        this.properties = properties;
        this.target = target;
    }

    static DriverDataSource of(DatabaseAddress address) {
        Properties properties = address.properties();
        parsed(address).forEach((name, value) -> properties.putIfAbsent(name, value));
        properties.putIfAbsent("connectTimeout", "10");
        properties.putIfAbsent("loginTimeout", "15");
        properties.putIfAbsent("cancelSignalTimeout", "2");
        properties.putIfAbsent("tcpKeepAlive", "true");
        properties.putIfAbsent("ApplicationName", "headrace");
        UNFLUSHED.forEach(properties::putIfAbsent);
        return new DriverDataSource(address.url(), properties, Target.of(properties));
    }

    /** What the URL says, with what stands beside it. */
    static Properties parsed(DatabaseAddress address) {
        refuseStrange(address.url());
        Properties parsed = Driver.parseURL(address.url(), address.properties());
        if (parsed == null) {
            throw new ConnectionFailure("the URL is not one that PostgreSQL's driver can read; " + FORM);
        }
        return parsed;
    }

    /** The text itself is not repeated: it may hold a password. */
    private static void refuseStrange(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new ConnectionFailure("the URL is not a JDBC URL of PostgreSQL; " + FORM);
        }
        int question = url.indexOf('?');
        String address = question < 0 ? url : url.substring(0, question);
        if (address.contains("@")) {
            throw new ConnectionFailure("the URL has a user or password before the host, which JDBC does not read; "
                    + FORM + ", and give --user and HEADRACE_PASSWORD");
        }
        if (!address.substring("jdbc:postgresql:".length()).matches("(?!//).*|//[^/]*/.*")) {
            throw new ConnectionFailure("the URL does not say which database; " + FORM);
        }
        if (WRONG_PORT.matcher(address).find()) {
            throw new ConnectionFailure("the URL's port is not a number; " + FORM);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connect(properties);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Properties own = new Properties();
        own.putAll(properties);
        own.setProperty("user", user);
        own.setProperty("password", password);
        return connect(own);
    }

    private Connection connect(Properties with) throws SQLException {
        try {
            return new Driver().connect(url, with);
        } catch (SQLException failure) {
            throw target.explain(failure);
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("this data source writes no log");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("give loginTimeout in the URL");
    }

    @Override
    public int getLoginTimeout() {
        return Integer.parseInt(properties.getProperty("loginTimeout"));
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("this data source writes no log");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("this data source wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
