package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.ParsedQuery;
import dev.headrace.processor.sql.SqlParser;
import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.sql.tree.Query;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Precedence, judged by PostgreSQL: a chain of operators and the same chain with the parentheses of our tree must be one and the
 * same to it; {@code -Dheadrace.chains=10000} tries more of them, {@code -Dheadrace.seed=2} others.
 */
class PrecedenceServerTest {
    private static final int CHAINS = Integer.getInteger("headrace.chains", 1000);
    private static final String SYNTAX_ERROR = "42601";

    @Test
    void parenthesesOfOurTreeChangeNothing() throws SQLException {
        OperatorChains chains = new OperatorChains(Long.getLong("headrace.seed", 1));
        List<String> disagreements = new ArrayList<>();
        int understood = 0;
        try (FixtureServer server = FixtureServer.start();
                Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(OperatorChains.TABLE);
            for (int i = 0; i < CHAINS; i++) {
                String sql = "select " + chains.next() + " as x from chain";
                String meant = meaning(statement, sql);
                String printed = parenthesised(server.schema().major(), sql);
                String ours = printed.isEmpty() ? SYNTAX_ERROR : meaning(statement, printed);
                understood += meant.contains("SELECT") ? 1 : 0;
                if (!ours.equals(meant)) {
                    disagreements.add(
                            String.join("\n", sql, "  as " + printed, "  server: " + meant, "  ours: " + ours));
                }
            }
        }
        assertThat(disagreements.stream().limit(20))
                .as("of " + CHAINS + " chains")
                .isEmpty();
        assertThat(understood).as("chains that PostgreSQL takes").isGreaterThan(CHAINS / 50);
    }

    /** The view that PostgreSQL makes of the query, or what it says instead. */
    private static String meaning(Statement statement, String sql) throws SQLException {
        try {
            statement.execute("create or replace temporary view meant as " + sql);
            try (ResultSet rows = statement.executeQuery("select pg_get_viewdef('meant')")) {
                rows.next();
                return rows.getString(1);
            } finally {
                statement.execute("drop view meant");
            }
        } catch (SQLException e) {
            return e.getSQLState().equals(SYNTAX_ERROR)
                    ? SYNTAX_ERROR
                    : e.getSQLState()
                            + " "
                            + e.getMessage().lines().findFirst().orElse("").replace("pg_catalog.", "");
        }
    }

    private static String parenthesised(int major, String sql) {
        SqlDiagnostics faults = new SqlDiagnostics(new Diagnostics(), Place.of("Query"), "Query", sql);
        Optional<ParsedQuery> parsed = new SqlParser(major).parse(PlainSql.of(sql), faults);
        return parsed.map(query -> (Query.Select) query.query().body())
                .map(select -> (Query.Target.Value) select.targets().get(0))
                .map(target -> "select " + new TreePrinter(sql).print(target.expression()) + " as x from chain")
                .orElse("");
    }
}
