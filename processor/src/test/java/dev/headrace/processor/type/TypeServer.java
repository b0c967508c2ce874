package dev.headrace.processor.type;

import dev.headrace.processor.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postgresql.util.PSQLException;

/** A PostgreSQL that says what an expression's type is: an embedded one, or that of {@code -Dheadrace.server=<JDBC URL>}. */
final class TypeServer implements AutoCloseable {
    private static final Map<String, String> CONDITIONS = Map.ofEntries(
            Map.entry("42883", "undefined_function"),
            Map.entry("42725", "ambiguous_function"),
            Map.entry("42804", "datatype_mismatch"),
            Map.entry("42846", "cannot_coerce"),
            Map.entry("42809", "wrong_object_type"),
            Map.entry("42704", "undefined_object"),
            Map.entry("42P18", "indeterminate_datatype"),
            Map.entry("0A000", "feature_not_supported"),
            Map.entry("42601", "syntax_error"),
            Map.entry("22P02", "invalid_text_representation"),
            Map.entry("22003", "numeric_value_out_of_range"),
            Map.entry("22007", "invalid_datetime_format"),
            Map.entry("22008", "datetime_field_overflow"),
            Map.entry("22015", "interval_field_overflow"),
            Map.entry("22009", "invalid_time_zone_displacement_value"),
            Map.entry("2202E", "array_subscript_error"),
            Map.entry("22000", "data_exception"),
            Map.entry("54000", "program_limit_exceeded"),
            Map.entry("22P05", "untranslatable_character"),
            Map.entry("22023", "invalid_parameter_value"));

    private final Connection connection;

    private TypeServer(Connection connection) {
        this.connection = connection;
    }

    static TypeServer start() throws SQLException {
        String url = System.getProperty("headrace.server");
        return new TypeServer(url == null ? TestServer.database().getConnection() : DriverManager.getConnection(url));
    }

    /** The name of that state; {@code valid} of none. */
    static String condition(String state) {
        return state == null ? "valid" : CONDITIONS.getOrDefault(state, state);
    }

    Connection connection() {
        return connection;
    }

    int major() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the type of that name is called, or {@code condition: message}. */
    String column(String type) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table spelled (x " + type + ")");
            try (ResultSet row = statement.executeQuery("select format_type(atttypid, atttypmod) from pg_attribute "
                    + "where attrelid = 'spelled'::regclass and attname = 'x'")) {
                row.next();
                return row.getString(1);
            } finally {
                statement.execute("drop table spelled");
            }
        } catch (PSQLException e) {
            return said(e);
        }
    }

    /** The types of the columns, {@code int4 text[]}, or {@code condition: message}; nothing is run. */
    String describe(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            ResultSetMetaData columns = statement.getMetaData();
            Map<Integer, String> types = new TreeMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                types.put(i, name(columns.getColumnTypeName(i)));
            }
            return types.values().stream().collect(Collectors.joining(" "));
        } catch (PSQLException e) {
            return said(e);
        }
    }

    private static String said(PSQLException e) {
        String message = e.getServerErrorMessage() == null
                ? e.getMessage()
                : e.getServerErrorMessage().getMessage();
        return CONDITIONS.getOrDefault(e.getSQLState(), e.getSQLState()) + ": " + message;
    }

    private static String name(String type) {
        return type.startsWith("_") ? type.substring(1) + "[]" : type;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
