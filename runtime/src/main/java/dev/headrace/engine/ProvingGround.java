package dev.headrace.engine;

import dev.headrace.check.DataTest;
import dev.headrace.graph.Prerequisites;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where it is tried what random rows make of models, in a database of tests; only what {@link #create} makes stays. */
public interface ProvingGround {
    /** Makes what the models need besides tables, the tables, and a view for each query, whose clock can be stopped. */
    void create(Prerequisites prerequisites, List<Expectation> tables, List<Recipe> views);

    /** How long that interval is at least, by PostgreSQL's reading: the shortest month counts. */
    Duration length(String interval);

    /** The rows, counted from 0, that fail one of these tests, each of which looks at each row alone, or that no table takes. */
    Set<Integer> failing(Fixture rows, List<DataTest> tests);

    /** Makes a table bit by bit, and looks at it. */
    Growth.Outcome grow(Growth growth);

    /** Asks data tests of a model over given rows of tables that are held to promises. */
    Examination examine(List<Fixture> given, Instant now, List<DataTest> promises, List<DataTest> tests);

    /**
     * What data tests say of given rows.
     *
     * @param unfit why nothing can be said: the tables do not take the rows, a promise is broken, or a question is refused
     * @param failures some of the rows that fail each of those that fail, as column to text
     */
    record Examination(Optional<String> unfit, Map<DataTest, List<Map<String, String>>> failures) {
        public Examination {
            failures = Collections.unmodifiableMap(new LinkedHashMap<>(failures));
        }

        /** Nothing can be said. */
        public static Examination unfit(String reason) {
            return new Examination(Optional.of(reason), Map.of());
        }
    }
}
