package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.TestServer;
import dev.headrace.engine.Released;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.TableIndex;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A release of many relations at once: 3,000 on a server with default settings, or fewer on one that is as much smaller. */
class LargeReleaseTest {
    private static final int PAIRS = Integer.getInteger("headrace.pairs.released", 300);
    private static final int CONNECTIONS = Math.max(20, PAIRS * 100 / 1_500);

    private final List<Released> releases = new ArrayList<>();
    private TestServer server;
    private TestDatabase database;

    @BeforeEach
    void fill() throws Exception {
        server = TestServer.start(CONNECTIONS);
        database = TestDatabase.on(server.url());
        database.execute(
                "create schema raw_data",
                "create table raw_data.version (v int)",
                "insert into raw_data.version values (1)");
    }

    @AfterEach
    void close() throws Exception {
        database.close();
        server.close();
    }

    private static PipelineDefinition pipeline() {
        TestPipeline pipeline = TestPipeline.in("large").source("raw_data", "version", "v integer");
        for (int i = 0; i < PAIRS; i++) {
            pipeline.table("t" + i, "select v from {version}")
                    .stored(storage -> storage.index(TableIndex.on("v")))
                    .view("v" + i, "select v from {t" + i + "}");
        }
        return pipeline.build();
    }

    private RunOptions atomic() {
        return RunOptions.defaults().atomic(true).threads(2).listener(new RunListener() {
            @Override
            public void released(Released released) {
                releases.add(released);
            }
        });
    }

    private String versions() throws SQLException {
        StringBuilder all = new StringBuilder("select distinct v from (select 0 as v where false");
        for (int i = 0; i < PAIRS; i += PAIRS / 30) {
            all.append(" union all select v from large.t")
                    .append(i)
                    .append(" union all select v from large.v")
                    .append(i);
        }
        return String.join(",", database.query(all + ") as all_of_it"));
    }

    @Test
    void manyModelsAreReleasedAtOnceAndBroughtBack() throws SQLException {
        assertThat(database.query("select name, setting from pg_settings where name in"
                        + " ('max_locks_per_transaction', 'max_connections') order by 1"))
                .containsExactly("max_connections|" + CONNECTIONS, "max_locks_per_transaction|64");
        PipelineRunner runner = PipelineRunner.of(pipeline());
        for (int version = 1; version <= 2; version++) {
            database.execute("update raw_data.version set v = " + version);
            RunResult result = runner.build(database.dataSource(), atomic());
            assertThat(result.nodes()).extracting(NodeResult::message).containsOnly("");
            System.out.println("run " + version + ": " + result.elapsed().toMillis() + " ms, of which readers waited "
                    + releases.get(version - 1).locked().toMillis() + " ms at most");
            assertThat(versions()).isEqualTo(String.valueOf(version));
        }

        Released back = runner.rollback(database.dataSource(), RunOptions.defaults());

        System.out.println("rollback: readers waited " + back.locked().toMillis() + " ms at most");
        assertThat(back.relations()).hasSize(2 * PAIRS);
        assertThat(versions()).isEqualTo("1");
        assertThat(database.query("select count(*) from pg_class c join pg_namespace n on n.oid = relnamespace where"
                        + " nspname = 'large' and relkind in ('r', 'v') and relname like 'headrace%'"))
                .containsExactly("2");
        assertThat(releases)
                .extracting(Released::locked)
                .allMatch(locked -> locked.compareTo(Duration.ofSeconds(20)) < 0);
    }
}
