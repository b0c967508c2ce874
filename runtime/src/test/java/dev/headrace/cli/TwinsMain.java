package dev.headrace.cli;

import dev.headrace.TestPipeline;
import dev.headrace.graph.PipelineDefinition;

/** A generated main class whose two tables, and the view and table on them, are built at the same time. */
public final class TwinsMain {
    private TwinsMain() {}

    /** Both tables take as long as the source says, and hold its version. */
    static PipelineDefinition definition() {
        return TestPipeline.in("analytics")
                .source("raw_data", "pace", "v integer", "seconds double precision")
                .table("one", "select v, n, pg_sleep(seconds)::text as s from {pace}, generate_series(1, 10) as g (n)")
                .table("two", "select v, n, pg_sleep(seconds)::text as s from {pace}, generate_series(1, 10) as g (n)")
                .view("both", "select o.v, t.v as tv from {one} as o join {two} as t on t.n = o.n")
                .table("last", "select v, tv, count(*) as n from {both} group by v, tv")
                .build();
    }

    public static void main(String[] args) {
        System.exit(PipelineCommand.execute(definition(), args));
    }
}
