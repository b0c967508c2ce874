package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The analyzer against PostgreSQL on random queries: {@code -Dheadrace.queries=20000} asks for more, {@code -Dheadrace.seed=7}
 * for others. One that fails becomes a fixture.
 */
class GeneratedQueriesTest {
    private static final int COUNT = Integer.getInteger("headrace.queries", 2_000);
    private static final long SEED = Long.getLong("headrace.seed", 20_261_123L);

    @Test
    void analyzerAndServerAgree() throws IOException, SQLException {
        QueryGenerator generator = new QueryGenerator(new Random(SEED));
        List<String> disagreements = new ArrayList<>();
        int judged = 0;
        try (FixtureServer server = FixtureServer.start();
                QuickJudge quick = new QuickJudge(server)) {
            for (int i = 0; i < COUNT; i++) {
                String sql = generator.query();
                Verdict judge = quick.judge(sql);
                if (isAboutNames(judge)) {
                    judged++;
                    Verdict ours = FixtureSchema.analyze(sql);
                    if (!ours.agreesOnNames(judge)) {
                        disagreements.add(sql + "\nserver: " + judge + "\nours:   " + ours);
                    }
                }
            }
        }
        System.out.printf("%d generated queries, seed %d: %d judged%n", COUNT, SEED, judged);
        assertThat(disagreements).as("seed %d", SEED).isEmpty();
        assertThat(judged).isGreaterThan(COUNT / 2);
    }

    private static boolean isAboutNames(Verdict verdict) {
        return verdict.faults().stream().noneMatch(fault -> fault.condition().equals("grouping_error"));
    }
}
