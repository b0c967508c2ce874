package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The analyzer against PostgreSQL on random queries. Many of them, with figures: {@code mvn -pl processor -am test
 * -Dtest=GeneratedQueriesTest -Dheadrace.queries=100000}; others with {@code -Dheadrace.seed=7}; the percentage with a wrong
 * name and with unfit types is {@code -Dheadrace.mistakes} and {@code -Dheadrace.strays}. One that fails becomes a fixture.
 */
class GeneratedQueriesTest {
    private static final int COUNT = Integer.getInteger("headrace.queries", 3_000);
    private static final long SEED = Long.getLong("headrace.seed", 20_261_123L);
    private static final int MISTAKES = Integer.getInteger("headrace.mistakes", 15);
    /** The percentage of disagreements that is still borne with. */
    private static final int TOLERATED = 0;

    private static final int STRAYS = Integer.getInteger("headrace.strays", 25);

    @Test
    void analyzerAndServerAgree() throws SQLException {
        try (FixtureServer server = FixtureServer.start();
                QuickJudge judge = new QuickJudge(server)) {
            Disagreements disagreements = new Disagreements(server.schema(), judge);
            QueryGenerator generator = generator(server);
            for (int i = 0; i < COUNT; i++) {
                disagreements.add(generator.query());
            }
            System.out.printf(
                    "generated, PostgreSQL %d, seed %d: %s%n", server.schema().major(), SEED, disagreements.figures());
            System.out.print(disagreements.report());
            assertThat(disagreements.count()).as("seed %d", SEED).isLessThanOrEqualTo(COUNT * TOLERATED / 100);
            assertThat(disagreements.valid()).isGreaterThan(COUNT / 3);
        }
    }

    static QueryGenerator generator(FixtureServer server) throws SQLException {
        SampleValues values = SampleValues.read();
        Dice dice = new Dice(new Random(SEED));
        try (Connection connection = server.connect()) {
            ServerCatalog catalog = ServerCatalog.read(connection, values.types());
            return new QueryGenerator(dice, new ExpressionGenerator(dice, catalog, values), MISTAKES, STRAYS);
        }
    }
}
