package dev.headrace.engine;

import dev.headrace.graph.Prerequisites;
import java.util.List;

/**
 * What a database is to make, for once and without a trace, so that its word on the queries' columns is known.
 *
 * @param prerequisites what the queries name besides tables
 * @param tables the tables that they read, to be made empty
 * @param views the queries, each after those that it reads
 */
public record Rehearsal(Prerequisites prerequisites, List<Expectation> tables, List<Recipe> views) {
    public Rehearsal {
        tables = List.copyOf(tables);
        views = List.copyOf(views);
    }

    /**
     * What came of it.
     *
     * @param views of each query what the database made of it, in their order
     * @param keyed the tables whose primary keys the queries cannot do without, since they group by them
     */
    public record Outcome(List<Made> views, List<Expectation> keyed) {
        public Outcome {
            views = List.copyOf(views);
            keyed = List.copyOf(keyed);
        }
    }
}
