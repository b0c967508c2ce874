package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.Verdict.Fault;
import dev.headrace.processor.analysis.Verdict.Output;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresql.core.Field;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.Tuple;
import org.postgresql.jdbc.PgConnection;

/** Asks a server to describe queries, thousands a second, and adds what it would say of a view of them. */
final class QuickJudge implements Disagreements.Judge, AutoCloseable {
    private static final int DESCRIBE =
            QueryExecutor.QUERY_ONESHOT | QueryExecutor.QUERY_DESCRIBE_ONLY | QueryExecutor.QUERY_SUPPRESS_BEGIN;

    private final Connection connection;
    private final Conditions conditions = Conditions.read();
    private final Map<List<Integer>, Type> types = new HashMap<>();

    QuickJudge(FixtureServer server) throws SQLException {
        this.connection = server.connect();
    }

    /** A type as the server prints it, and whether no table can have a column of it. */
    private record Type(String text, boolean pseudo) {}

    /** What the server says of a statement: its columns. */
    private static final class Description extends ResultHandlerBase {
        private Field[] fields = {};

        @Override
        public void handleResultRows(Query from, Field[] described, List<Tuple> tuples, ResultCursor cursor) {
            fields = described;
        }

        @Override
        public void handleWarning(SQLWarning warning) {
            // A warning is no refusal.
        }
    }

    /** A server describes domains as what they are over. */
    @Override
    public Verdict seen(Verdict ours) {
        List<Output> columns = ours.columns().stream()
                .map(column -> new Output(column.name(), FixtureCatalog.base(column.type()), column.notNull()))
                .toList();
        return new Verdict(columns, ours.faults());
    }

    @Override
    public Verdict judge(String sql) throws SQLException {
        try {
            return verdict(describe(sql));
        } catch (SQLException e) {
            return Verdict.of(FixtureServer.fault(conditions, sql, 0, e));
        }
    }

    /** Below JDBC, whose prepared statements take every question mark for a parameter. */
    private Field[] describe(String sql) throws SQLException {
        QueryExecutor executor = connection.unwrap(PgConnection.class).getQueryExecutor();
        Query query = executor.createSimpleQuery(sql);
        Description description = new Description();
        executor.execute(query, null, description, 0, 0, DESCRIBE);
        query.close();
        return description.fields;
    }

    private Verdict verdict(Field[] fields) throws SQLException {
        List<Output> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Optional<String> repeated = Optional.empty();
        Optional<Output> pseudo = Optional.empty();
        for (Field field : fields) {
            Type type = type(field);
            Output column = new Output(field.getColumnLabel(), type.text(), false);
            repeated = repeated.isEmpty() && !names.add(column.name()) ? Optional.of(column.name()) : repeated;
            pseudo = pseudo.isEmpty() && type.pseudo() ? Optional.of(column) : pseudo;
            columns.add(column);
        }
        if (repeated.isPresent()) {
            return refusal("duplicate_column", "column \"" + repeated.get() + "\" specified more than once");
        }
        return pseudo.map(column -> refusal(
                        "invalid_table_definition",
                        "column \"" + column.name() + "\" has pseudo-type " + column.type()))
                .orElseGet(() -> Verdict.of(columns));
    }

    private static Verdict refusal(String condition, String message) {
        return Verdict.of(new Fault(condition, -1, -1, message));
    }

    private Type type(Field field) throws SQLException {
        List<Integer> key = List.of(field.getOID(), field.getMod());
        Type known = types.get(key);
        if (known == null) {
            known = ask(field);
            types.put(key, known);
        }
        return known;
    }

    private Type ask(Field field) throws SQLException {
        String question = "select format_type(oid, ?), typtype = 'p' from pg_type where oid = ?";
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setInt(1, field.getMod());
            statement.setInt(2, field.getOID());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Type(row.getString(1), row.getBoolean(2));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
