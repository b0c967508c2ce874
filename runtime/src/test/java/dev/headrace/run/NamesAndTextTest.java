package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever names and texts hold, the server gets it as it was written. */
class NamesAndTextTest {
    @RegisterExtension
    private final TestDatabase database = TestDatabase.of();

    private RunResult build(TestPipeline pipeline) {
        return PipelineRunner.of(pipeline.build()).build(database.dataSource(), RunOptions.defaults());
    }

    private void succeed(TestPipeline pipeline) {
        RunResult result = build(pipeline);
        assertThat(result.nodes()).extracting(NodeResult::message).containsOnly("");
        assertThat(result.tests()).extracting(TestResult::message).allMatch(String::isEmpty);
        assertThat(result.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orders",
                "all orders",
                "say \"orders\"",
                "select",
                "größe😀",
                "it's",
                "percent%s",
                "question?",
                "a.b",
                "dollar$1",
                "back\\slash",
                "o/*o",
                "o*/o",
                "sixty_three_bytes_are_the_most_that_a_name_may_have_in_postgres"
            })
    void aNameMayHoldAnything(String name) throws SQLException {
        for (Materialized materialized : new Materialized[] {Materialized.TABLE, Materialized.VIEW}) {
            TestPipeline pipeline = TestPipeline.in("Marts; of " + name.substring(0, 2))
                    .model(materialized, "Marts; of " + name.substring(0, 2), name, "select 1 as \"Id %?\"")
                    .view("reader", "select \"Id %?\" from {" + name + "}");
            pipeline.test(name, Check.unique("Id %?"))
                    .test(name, Check.notNull("Id %?"))
                    .test(name, Check.acceptedValues("Id %?", "1"))
                    .test(name, Check.unique("Id %?", "Id %?"))
                    .test("reader", Check.references("Id %?", pipeline.relation(name), "Id %?"));
            succeed(pipeline);
            succeed(pipeline);
        }
        assertThat(
                        database.query(
                                "select relname from pg_class c join pg_namespace n on n.oid = relnamespace"
                                        + " where nspname like 'Marts%' and relname !~ '^headrace_history' order by relname = 'reader'"))
                .containsExactly(name, "reader");
    }

    @ParameterizedTest
    @EnumSource(
            value = Materialized.class,
            names = {"TABLE", "VIEW"})
    void whatJdbcWouldReadReachesTheServer(Materialized materialized) throws SQLException {
        String sql = """
                select '{"a": [1]}'::jsonb ? 'a' as has, '{"a": 1}'::jsonb ?| array['b'] as any, '{d 2020}' as brace,
                       $$it's ; ? {fn now()} $1$$ as dollar, 7 % 4 as rest, '%s :x' as colon, (array[1, 2, 3])[2:3]::text as slice,
                       E'\\'; --' as escaped, '{1,2}'::int[]::text as braces, $tag$ $$ $tag$ as tagged /* ; ? /* { */ ' */
                -- the end? ; '""";
        succeed(TestPipeline.in("marts").model(materialized, "marts", "odd", sql));
        succeed(TestPipeline.in("marts").model(materialized, "marts", "odd", sql));
        assertThat(database.query("select * from marts.odd"))
                .containsExactly("t|f|{d 2020}|it's ; ? {fn now()} $1|3|%s :x|{2,3}|'; --|{1,2}| $$ ");
    }

    @Test
    void aConditionIsSentAsItStands() {
        TestPipeline pipeline = TestPipeline.in("marts").view("a", "select 1 as id, '{\"x\": 1}'::jsonb as j");
        pipeline.test(pipeline.testOf("a", Check.notNull("id")).where("j ? 'x' and a.id % 2 = 1 -- {odd}"))
                .test(pipeline.testOf("a", Check.unique("id", "j")).where("j ? 'x' or false -- ?"))
                .test(pipeline.testOf("a", Check.unique("id")).where("j ? 'x' -- ?"));
        succeed(pipeline);
    }

    @Test
    void aVeryLongModelIsBuiltAndItsFaultFound() {
        String columns = IntStream.range(0, 1500)
                .mapToObj(i -> i + " as a_rather_long_name_of_a_column_" + i)
                .collect(Collectors.joining(",\n"));
        String text = "select '" + "x".repeat(1_000_000) + "' as long, " + columns;
        succeed(TestPipeline.in("marts").table("wide", text + "\n-- end"));

        RunResult broken = build(TestPipeline.in("marts").table("wide", text + ",\n stauts"));
        assertThat(broken.nodes().get(0).message())
                .contains("column \"stauts\" does not exist", "SQL line 1501, column 2");
    }

    @Test
    void anEmptyTableIsPublishedAndItsTestsSayThatThereWereNoRows() {
        TestPipeline pipeline = TestPipeline.in("marts").table("none", "select 1 as id where false");
        pipeline.test("none", Check.unique("id")).test("none", Check.unique("id", "id"));
        assertThat(build(pipeline).tests())
                .hasSize(2)
                .allMatch(TestResult::noRows)
                .allMatch(TestResult::passed);
    }
}
