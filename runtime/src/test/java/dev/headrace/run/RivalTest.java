package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Somebody else's statements on what is being replaced fail no model, and what he has made is kept. */
class RivalTest {
    private static final int ROUNDS = Integer.getInteger("headrace.rounds", 8);
    private static final long SEED =
            Long.getLong("headrace.seed", ThreadLocalRandom.current().nextLong());

    private static final String[] STATEMENTS = {
        "begin; lock table analytics.fct in share mode; select pg_sleep(0.05); commit",
        "grant select on analytics.fct to public",
        "revoke select on analytics.fct from public",
        "create or replace view public.curious as select n from analytics.fct",
        "drop view if exists public.curious",
        "create or replace view public.nosy as select n from analytics.stg",
        "drop view if exists public.nosy",
        "comment on table analytics.fct is 'looked at'",
        "create schema if not exists other",
        "drop schema if exists other",
        "select count(*) from analytics.last",
        "analyze analytics.fct",
    };

    private static TestPipeline shop() {
        return TestPipeline.in("analytics")
                .view("stg", "select n from generate_series(1, 50) as g (n)")
                .table("fct", "select n, n * 2 as double from {stg}")
                .view("mid", "select n from {fct}")
                .table("last", "select count(*) as n from {mid}");
    }

    @Test
    void noModelFailsOverSomebodyElsesStatements() throws Exception {
        System.out.println("headrace.seed=" + SEED);
        try (TestDatabase database = TestDatabase.create()) {
            PipelineRunner runner = PipelineRunner.of(shop().build());
            assertThat(runner.build(database.dataSource(), RunOptions.defaults())
                            .exitCode())
                    .isZero();
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger done = new AtomicInteger();
            Thread rival = new Thread(() -> disturb(database, over, done));
            rival.start();
            try {
                for (int i = 0; i < ROUNDS; i++) {
                    RunResult result = runner.build(database.dataSource(), RunOptions.defaults());
                    assertThat(result.nodes())
                            .describedAs("round %d of seed %d", i, SEED)
                            .extracting(NodeResult::message)
                            .containsOnly("");
                }
            } finally {
                over.set(true);
                rival.join();
            }
            assertThat(done.get()).isGreaterThan(ROUNDS);
            database.execute("create or replace view public.curious as select n from analytics.fct");
            assertThat(runner.build(database.dataSource(), RunOptions.defaults())
                            .exitCode())
                    .isZero();
            assertThat(database.query("select count(*) from public.curious")).containsExactly("50");
        }
    }

    /** What is refused of it is no concern of ours. */
    private static void disturb(TestDatabase database, AtomicBoolean over, AtomicInteger done) {
        Random random = new Random(SEED);
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            while (!over.get()) {
                try {
                    statement.execute(STATEMENTS[random.nextInt(STATEMENTS.length)]);
                    done.incrementAndGet();
                } catch (SQLException refused) {
                    statement.execute("rollback");
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
