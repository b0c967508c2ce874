package dev.headrace.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.graph.ModelNode;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.processor.TestServer;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
import dev.headrace.run.RunResult;
import dev.headrace.run.ServerVerdict;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor generates is asked of PostgreSQL: it makes of each model the columns that the build found. */
class ServerVerdictTest {
    private static final List<String> PROJECT = List.of("""
            package shop;
            @dev.headrace.Pipeline(schema = "analytics")
            public interface Shop {}
            """, """
            package shop;
            @dev.headrace.SqlType("mood enum('ok', 'bad')")
            public interface Mood {}
            """, """
            package shop;
            @dev.headrace.Source(schema = "raw", table = "orders")
            public interface RawOrders {
                @dev.headrace.Unique @dev.headrace.NotNull long id();
                @dev.headrace.Column(type = "mood") String mood();
                @dev.headrace.Column(type = "mood[]") java.util.List<String> moods();
                @dev.headrace.Column(type = "numeric(10,2)") java.math.BigDecimal amount();
                @dev.headrace.Column(type = "timestamp(3)") java.time.LocalDateTime at();
            }
            """, """
            package shop;
            @dev.headrace.Model(refs = {RawOrders.class, Mood.class}, sql = \"""
                select *, moods[1] as first, 'ok'::mood as fixed, orders.amount * 2 as twice,
                    at + interval '1 day' as next, row_number() over (order by id)
                from raw.orders
                \""")
            public interface Everything {}
            """, """
            package shop;
            @dev.headrace.Model(refs = RawOrders.class, sql = \"""
                select id, amount, at from raw.orders group by id
                \""")
            public interface Grouped {
                @dev.headrace.NotNull @dev.headrace.Unique long id();
            }
            """, """
            package shop;
            @dev.headrace.Model(refs = Grouped.class, unchecked = true, sql = \"""
                select id, xmlforest(amount as a)::text as words from grouped
                \""")
            public interface Strange {
                long id();
                String words();
            }
            """);

    @TempDir
    private Path temporary;

    @Test
    void itAgreesWithEveryPassingCase() throws Exception {
        List<Case> passing = Case.all().stream()
                .filter(each -> each.code().equals("passes"))
                // Its SQL is none that any server reads: the build has not read it either.
                .filter(each -> !each.name().endsWith("/unchecked"))
                .toList();
        for (Case each : passing) {
            Path output = temporary.resolve(each.folder().getFileName());
            assertThat(output.toFile().mkdirs()).isTrue();
            PipelineDefinition pipeline = compile(output, each.sources());
            try (Connection connection = TestServer.database().getConnection()) {
                assertThat(disagreements(pipeline, connection)).as(each.name()).isEmpty();
            }
        }
    }

    @Test
    void itAgreesWithTypesNarrowedSourcesAndUncheckedModels() throws Exception {
        SourceFolder sources = new SourceFolder(temporary.resolve("src"));
        PROJECT.forEach(sources::write);
        Path output = temporary.resolve("out");
        assertThat(output.toFile().mkdirs()).isTrue();
        PipelineDefinition pipeline = compile(output, sources.all());
        DataSource database = TestServer.database();
        try (Connection connection = database.getConnection()) {
            assertThat(disagreements(pipeline, connection)).isEmpty();
            PipelineRunner runner = PipelineRunner.of(pipeline);
            runner.createEmptySources(
                    connection,
                    RunOptions.defaults(),
                    runner.verdict(connection).keyedSources());
            // Columns that the build does not know of are the source's own affair.
            execute(connection, "alter table raw.orders add column surprise text");
        }
        RunResult result = PipelineRunner.of(pipeline).build(database, RunOptions.defaults());
        assertThat(result.nodes()).allSatisfy(node -> assertThat(node.message()).isEmpty());
        assertThat(result.proved()).isEqualTo(2);
    }

    private static Map<String, String> disagreements(PipelineDefinition pipeline, Connection connection) {
        ServerVerdict verdict = PipelineRunner.of(pipeline).verdict(connection);
        Map<String, String> disagreements = new TreeMap<>();
        pipeline.nodes().stream()
                .filter(ModelNode.class::isInstance)
                .forEach(node -> verdict.disagreement(node.relation())
                        .ifPresent(message -> disagreements.put(node.relation().toString(), message)));
        return disagreements;
    }

    private static PipelineDefinition compile(Path output, List<Path> sources) throws Exception {
        Outcome outcome = SourceCompiler.javac(output).compile(sources, List.of());
        assertThat(outcome.text()).isEmpty();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {output.toUri().toURL()})) {
            return (PipelineDefinition) loader.loadClass("shop.ShopPipeline")
                    .getMethod("definition")
                    .invoke(null);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
