package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.graph.Storage;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How often a run asks the server something and waits for the answer. */
class RoundTripsTest {
    private static final int MANY = 50;

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of();

    @Test
    void manyUnchangedViewsTakeNoMoreThanOne() throws Exception {
        int many = ofARebuild(models(MANY, "view"), NodeStatus.UNCHANGED);

        assertThat(ofARebuild(models(1, "view"), NodeStatus.UNCHANGED)).isEqualTo(many);
    }

    /** Without the ends of transactions. */
    @Test
    void aTableTakesEight() throws Exception {
        int many = ofARebuild(models(MANY, "table"), NodeStatus.OK);

        assertThat(many - ofARebuild(models(1, "table"), NodeStatus.OK)).isLessThanOrEqualTo(14 * (MANY - 1));
    }

    @Test
    void whatIsSaidOfColumnsTakesNoMoreForManyThanForOne() throws Exception {
        assertThat(ofARebuild(documented(MANY), NodeStatus.OK)).isEqualTo(ofARebuild(documented(1), NodeStatus.OK));
    }

    /** A table of many columns, and what is said of the first of them. */
    private static TestPipeline documented(int comments) {
        List<Integer> columns = IntStream.range(0, MANY).boxed().toList();
        String list = columns.stream().map(i -> i + " as c" + i).collect(Collectors.joining(", "));
        return TestPipeline.in("marts").table("wide", "select " + list).stored(storage -> {
            Storage commented = storage;
            for (int i = 0; i < comments; i++) {
                commented = commented.comment("c" + i, "number " + i);
            }
            return commented;
        });
    }

    private static TestPipeline models(int count, String kind) {
        TestPipeline pipeline = TestPipeline.in("marts");
        for (int i = 0; i < count; i++) {
            String sql = "select " + i + " as id";
            pipeline = kind.equals("view") ? pipeline.view("model_" + i, sql) : pipeline.table("model_" + i, sql);
        }
        return pipeline;
    }

    /** Of the second run of the same models: the statements that are made or prepared. */
    private int ofARebuild(TestPipeline pipeline, NodeStatus status) throws Exception {
        PipelineRunner runner = PipelineRunner.of(pipeline.build());
        RunOptions options = RunOptions.defaults().threads(1);
        runner.build(database.dataSource(), options);
        awaitEndOfSessions();
        AtomicInteger count = new AtomicInteger();
        DataSource counting = (DataSource) proxy(DataSource.class, (proxy, method, arguments) -> {
            Object connection = method.invoke(database.dataSource(), arguments);
            return proxy(Connection.class, (own, called, values) -> {
                count.addAndGet(called.getReturnType().getSimpleName().endsWith("Statement") ? 1 : 0);
                return called.invoke(connection, values);
            });
        });
        assertThat(runner.build(counting, options).nodes())
                .extracting(NodeResult::status)
                .containsOnly(status);
        return count.get();
    }

    /** As long as the server has not noticed that a session is over, the next run asks for its lock again and again. */
    private void awaitEndOfSessions() throws Exception {
        while (!database.query("select 1 from pg_stat_activity where datname = current_database()"
                        + " and application_name like 'headrace %'")
                .isEmpty()) {
            Thread.sleep(20);
        }
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
