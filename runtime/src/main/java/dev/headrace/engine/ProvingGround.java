package dev.headrace.engine;

import dev.headrace.check.DataTest;
import dev.headrace.graph.Prerequisites;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where it is tried what random rows make of models, in a database of tests; only what {@link #create} makes stays. */
public interface ProvingGround {
    /** Makes what the models need besides tables, the tables, and a view for each query, whose clock can be stopped. */
    void create(Prerequisites prerequisites, List<Expectation> tables, List<Recipe> views);

    /** How long that interval is, by PostgreSQL's reading. */
    Duration length(String interval);

    /** The rows, counted from 0, that fail one of these tests, each of which looks at each row alone, or that no table takes. */
    Set<Integer> failing(Fixture rows, List<DataTest> tests);

    /** Makes a table bit by bit, and looks at it. */
    Growth.Outcome grow(Growth growth);

    /** Asks data tests over given rows; some of the rows that fail each, by the test. */
    Map<DataTest, Failure> examine(List<Fixture> given, Instant now, List<DataTest> tests);

    /**
     * What fails a test.
     *
     * @param answer the server's answer
     * @param rows some of the rows that fail, as column to text
     */
    record Failure(Answer answer, List<Map<String, String>> rows) {
        public Failure {
            rows = List.copyOf(rows);
        }
    }
}
