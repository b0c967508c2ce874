package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestBouncer;
import dev.headrace.TestDatabase;
import dev.headrace.TestProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes that start the same pipeline at once; {@code -Dheadrace.starts} says how often. */
class ConcurrencyTest {
    private static final int STARTS = Integer.getInteger("headrace.starts", 2);

    @TempDir
    private Path directory;

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.pace (v int, seconds double precision)",
            "insert into raw_data.pace values (1, 0.02)");

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void oneRunsAtATime(int processes) throws Exception {
        start(processes, database.url());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void oneRunsAtATimeThroughAPool(int processes) throws Exception {
        try (TestBouncer bouncer = TestBouncer.before(database, directory)) {
            start(processes, bouncer.url());
        }
    }

    /** Through a pool and beside it. */
    @Test
    void oneRunsAtATimeOnBothWays() throws Exception {
        try (TestBouncer bouncer = TestBouncer.before(database, directory)) {
            start(2, database.url(), bouncer.url());
        }
    }

    /** Each time that many processes, in turn by each of the ways: those that run do it one after the other. */
    private void start(int processes, String... urls) throws Exception {
        int ran = 0;
        List<TestProcess> all = new ArrayList<>();
        for (int number = 0; number < processes; number++) {
            String results = directory.resolve("results" + number).toString();
            String url = urls[number % urls.length];
            all.add(TestProcess.of(
                    RepeatedMain.class, "-q", "--url", url, "--target-path", results, "--keep-runs", "9999"));
        }
        for (int i = 0; i < STARTS; i++) {
            database.execute("update raw_data.pace set v = v + 1");
            for (TestProcess process : all) {
                process.send("run");
            }
            int ranNow = 0;
            for (TestProcess process : all) {
                String exitCode = process.awaitLine(RepeatedMain.ENDED);
                assertThat(exitCode).isIn("0", "75");
                ranNow += exitCode.equals("0") ? 1 : 0;
            }
            assertThat(ranNow).isPositive();
            ran += ranNow;
            assertThat(database.query("select v = (select v from raw_data.pace) from analytics.last"))
                    .containsExactly("t");
        }
        for (TestProcess process : all) {
            process.kill();
        }
        assertThat(database.query("select count(distinct run_id) from analytics.headrace_history"))
                .containsExactly(String.valueOf(ran));
        assertThat(database.query("select count(*) from analytics.headrace_history where status <> 'success'"
                        + " and node like 'analytics.%'"))
                .containsExactly("0");
        assertThat(database.query("""
                with run as (select run_id, min(started_at) as s, max(finished_at) as f
                             from analytics.headrace_history group by run_id)
                select count(*) from run a join run b on a.run_id < b.run_id and a.s < b.f and b.s < a.f""")).containsExactly("0");
        System.out.println(STARTS + " times " + processes + " processes at once: " + ran + " ran, none beside another");
    }
}
