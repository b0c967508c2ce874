package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.When;
import dev.headrace.check.Check;
import dev.headrace.check.DataTest;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.SqlText;
import dev.headrace.graph.Storage;
import dev.headrace.graph.TableIndex;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run makes of variables: values of their types, checked before anything is built. */
class VariablesTest {
    private static final RunOptions OPTIONS = RunOptions.defaults();

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of();

    private RunResult build(PipelineDefinition definition, RunOptions options) {
        return PipelineRunner.of(definition).build(database.dataSource(), options);
    }

    private static TestPipeline grown() {
        return TestPipeline.in("analytics")
                .model(Materialized.EPHEMERAL, "analytics", "days", "select {{ var('start') }} + 1 as day")
                .view("texts", "select '<{{ var('name') | quoted }}>' as t, E'\\\\\\t{{ var('name') | escaped }}' as e")
                .table("facts", "select day, {{ var('name') }} as name from {days}");
    }

    private static PipelineDefinition pipeline(TestPipeline nodes) {
        return nodes.build().variable("start", "date", "2024-01-31").variable("name", "text");
    }

    @Test
    void valuesStandInHooks() throws SQLException {
        database.execute("create table public.log (what text)");
        String insert = "insert into public.log select ";
        SqlText value = SqlText.of(insert + "{{ var('name') }}").replace(30, 47, "{{ var('name') }}");
        SqlText string = SqlText.of(insert + "'<{{ var('name') }}>'").replace(32, 49, "{{ var('name') | quoted }}");
        PipelineDefinition hooked = TestPipeline.in("analytics")
                .table("facts", "select 1 as n")
                .stored(storage -> storage.hook(When.AFTER, string))
                .build();

        RunResult result =
                build(hooked.variable("name", "text").hook(When.END, value), OPTIONS.variable("name", "O'Neil"));

        assertThat(result.succeeded()).isTrue();
        assertThat(database.query("select what from public.log")).containsExactly("<O'Neil>", "O'Neil");
    }

    /** What stays in place, a growing table and a refreshed view, gets such an index anew when it has become another, and only then. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anIndexIsMadeAnewWhenAValueInItChanges(boolean atomic) throws SQLException {
        TestPipeline nodes = TestPipeline.in("analytics")
                .incremental(
                        "grown",
                        "select n, date '2024-01-01' + n as day from generate_series(1, 5) as g (n)",
                        "select n, date '2024-01-01' + n as day from generate_series(6, 7) as g (n)",
                        increment -> increment.key("n"))
                .stored(VariablesTest::indexed)
                .model(Materialized.MATERIALIZED_VIEW, "analytics", "summary", "select n, day from {grown}")
                .stored(storage -> indexed(storage).index(TableIndex.on("n").asUnique()));
        PipelineDefinition definition =
                nodes.build().variable("start", "date", "2024-01-03").variable("step", "int", "2");
        RunOptions options = OPTIONS.atomic(atomic);

        assertThat(build(definition, options).succeeded()).isTrue();

        List<String> first = indexes();
        assertThat(first.toString())
                .contains("grown_day_key", "grown_expr_idx", "summary_day_key", "'2024-01-03'::date", "n % 2");
        assertThat(build(definition, options).succeeded()).isTrue();
        assertThat(atomic || indexes().equals(first)).isTrue();
        assertThat(build(definition, options.variable("start", "2024-01-05").variable("step", "3"))
                        .succeeded())
                .isTrue();
        assertThat(indexes().toString())
                .contains("grown_day_key", "grown_expr_idx", "summary_day_key", "'2024-01-05'::date", "n % 3")
                .doesNotContain("2024-01-03", "n % 2");
        assertThat(indexes()).hasSameSizeAs(first);
    }

    private static Storage indexed(Storage storage) {
        return storage.index(TableIndex.on("day").asUnique().onlyWhere("day >= {{ var('start') }}"))
                .index(TableIndex.onExpression("n % {{ var('step') }}"));
    }

    private List<String> indexes() throws SQLException {
        return database.query("select indexrelid, pg_get_indexdef(indexrelid) from pg_index where indrelid in"
                + " ('analytics.grown'::regclass, 'analytics.summary'::regclass) order by 2");
    }

    @Test
    void valuesStandInExpressionsStringsAndWhatIsInlined() throws SQLException {
        RunResult result = build(pipeline(grown()), OPTIONS.variable("name", "O'Neil \\ {{ var('start') }} ?"));

        assertThat(result.succeeded()).isTrue();
        assertThat(database.query("select t, e from analytics.texts"))
                .containsExactly("<O'Neil \\ {{ var('start') }} ?>|\\\tO'Neil \\ {{ var('start') }} ?");
        assertThat(database.query("select day, name from analytics.facts"))
                .containsExactly("2024-02-01|O'Neil \\ {{ var('start') }} ?");
        assertThat(build(pipeline(grown()), OPTIONS.variables(Map.of("name", "x", "start", "2025-01-01")))
                        .succeeded())
                .isTrue();
        assertThat(database.query("select * from analytics.facts")).containsExactly("2025-01-02|x");
    }

    @Test
    void aMissingValueIsToldWithTheModelsThatWantIt() {
        assertThatThrownBy(() -> build(pipeline(grown()), OPTIONS))
                .isInstanceOfSatisfying(
                        RunRefusedException.class,
                        refusal -> assertThat(refusal.exitCode()).isEqualTo(2))
                .hasMessageContaining("the variable \"name\" (text) has no value; it stands in analytics.texts (")
                .hasMessageContaining("analytics.facts (")
                .hasMessageContaining("--vars name=…");
        assertThatThrownBy(() -> build(pipeline(grown()), OPTIONS.variable("nam", "x")))
                .hasMessage("shop.Shop has no variable \"nam\"; did you mean \"name\"?");
    }

    @Test
    void aValueOfAnotherTypeStopsTheRunBeforeAnythingIsBuilt() throws SQLException {
        RunOptions options = OPTIONS.variables(Map.of("name", "x", "start", "2024-02-30"));

        assertThatThrownBy(() -> build(pipeline(grown()), options))
                .isInstanceOfSatisfying(
                        RunRefusedException.class,
                        refusal -> assertThat(refusal.exitCode()).isEqualTo(2))
                .hasMessageContaining(
                        "the value of the variable \"start\" is no date: date/time field value out of range");
        assertThat(database.query("select nspname from pg_namespace where nspname = 'analytics'"))
                .isEmpty();
        for (String unsendable : new String[] {"a\0b", "half \uD83D of a pair"}) {
            assertThatThrownBy(() -> build(pipeline(grown()), OPTIONS.variable("name", unsendable)))
                    .isInstanceOf(RunRefusedException.class)
                    .hasMessageContaining("the value of the variable \"name\" cannot be sent");
        }
    }

    @Test
    void anotherValueMakesAMaterializedViewAnew() throws SQLException {
        PipelineDefinition definition = TestPipeline.in("analytics")
                .model(Materialized.MATERIALIZED_VIEW, "analytics", "mv", "select {{ var('n') }} as n")
                .stored(storage -> storage.index(TableIndex.on("n").asUnique()))
                .build()
                .variable("n", "int", "1");
        build(definition, OPTIONS);
        String first =
                database.query("select 'analytics.mv'::regclass::oid::text").get(0);

        build(definition, OPTIONS);
        assertThat(database.query("select 'analytics.mv'::regclass::oid::text")).containsExactly(first);
        build(definition, OPTIONS.variable("n", "2"));
        assertThat(database.query("select 'analytics.mv'::regclass::oid::text")).doesNotContain(first);
        assertThat(database.query("select n from analytics.mv")).containsExactly("2");
    }

    @Test
    void testsKnowThemToo() throws SQLException {
        TestPipeline nodes = TestPipeline.in("analytics").view("a", "select 'x' as name, null::int as n");
        DataTest test = nodes.testOf("a", Check.notNull("n")).where("name = {{ var('name') }}");
        PipelineDefinition definition = nodes.test(test).build().variable("name", "text");

        assertThat(build(definition, OPTIONS.variable("name", "y")).succeeded()).isTrue();
        assertThat(build(definition, OPTIONS.variable("name", "x")).succeeded()).isFalse();
        assertThatThrownBy(() -> build(definition, OPTIONS)).hasMessageContaining("it stands in analytics.a (");
        // A connection that is lent may read backslashes in strings otherwise.
        database.execute("set standard_conforming_strings = off");
        TestResult result = PipelineRunner.of(definition)
                .check(database.connection(), test, OPTIONS.variable("name", "\\' or true or '' = '"));
        assertThat(result.message()).isEmpty();
        assertThat(result.status()).isEqualTo(TestStatus.PASS);
        assertThat(database.query("show standard_conforming_strings")).containsExactly("off");
    }

    @Test
    void incrementsKnowThemToo() throws SQLException {
        PipelineDefinition definition = TestPipeline.in("analytics")
                .incremental("grown", "select 0 as n", "select {{ var('n') }} as n", increment -> increment)
                .build()
                .variable("n", "int");

        build(definition, OPTIONS.variable("n", "1"));
        build(definition, OPTIONS.variable("n", "2"));
        build(definition, OPTIONS.variable("n", "3"));
        assertThat(database.query("select n from analytics.grown order by n")).containsExactly("0", "2", "3");
    }
}
