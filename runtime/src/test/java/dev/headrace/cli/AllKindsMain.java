package dev.headrace.cli;

import dev.headrace.Materialized;
import dev.headrace.Strategy;
import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.Storage;
import dev.headrace.graph.TableIndex;

/** A generated main class with thirty models of every kind that a model may be. */
public final class AllKindsMain {
    private static final String SCHEMA = "analytics";

    private AllKindsMain() {}

    /**
     * Each has ten rows, {@code n} from 1, which hold in {@code v} the source's version when they were made; those that only
     * append have ten of each version. A view holds in {@code made} the version that the run was started with.
     */
    static PipelineDefinition definition() {
        TestPipeline all = TestPipeline.in(SCHEMA)
                .source("raw_data", "pace", "v integer", "seconds double precision")
                .model(
                        Materialized.EPHEMERAL,
                        SCHEMA,
                        "e1",
                        slowly("select v, n from {pace}, generate_series(1, 10) as g (n)"));
        table(all, "t1", "select v, n from {e1}");
        table(all, "t2", "select v, n from {e1}");
        unlogged(all, "u1", "select v, n from {e1}");
        appended(all, "a1", "e1");
        grown(all, "i1", "e1", Strategy.UPSERT);
        view(all, "v1", "select v, n from {t1}");
        view(all, "v2", "select o.v, t.n from {t1} as o join {t2} as t using (n)");
        view(all, "v3", "select v, n from {i1}");
        grown(all, "i2", "v1", Strategy.MERGE);
        grown(all, "i3", "v2", Strategy.DELETE_INSERT);
        table(all, "t3", "select v, n from {v2}");
        refreshed(all, "m1", "select v, n from {v1}");
        unlogged(all, "u2", "select v, n from {u1}");
        rebuilt(all, "m2", "select v, n from {v3}");
        all.model(Materialized.EPHEMERAL, SCHEMA, "e2", "select v, n from {m1} where n > 0");
        table(all, "t4", "select v, n from {e2}");
        view(all, "v4", "select v, n from {m2}");
        appended(all, "a2", "t3");
        grown(all, "i4", "u2", Strategy.UPSERT);
        table(all, "t5", "select v, n from {v4}");
        table(all, "t6", "select i.v, n from {i2} as i join {i3} using (n)");
        view(all, "v5", "select v, n from {t4} union all select v, n from {t5} where n > 10");
        refreshed(all, "m3", "select v, n from {v5}");
        grown(all, "i5", "v5", Strategy.MERGE);
        unlogged(all, "u3", "select v, n from {t6}");
        table(all, "t7", "select v, n from {m3}");
        view(all, "v6", "select v, n from {u3}");
        grown(all, "i6", "v6", Strategy.DELETE_INSERT);
        table(all, "t8", "select t.v, n from {t7} as t join {i6} using (n)");
        for (String tested : new String[] {"t1", "v2", "i3", "m1", "u2", "t6", "t8"}) {
            all.test(tested, Check.unique("n"));
        }
        return all.build().variable("made", "integer", "0").threads(3);
    }

    private static String slowly(String query) {
        return "select v, n from (" + query.replace("select v, n", "select v, n, pg_sleep(seconds)::text as s")
                + ") as q where s is not null";
    }

    private static void table(TestPipeline all, String name, String query) {
        all.table(name, query);
    }

    private static void unlogged(TestPipeline all, String name, String query) {
        all.table(name, query).stored(Storage::withoutLog);
    }

    private static void view(TestPipeline all, String name, String query) {
        all.view(name, "select v, n, {{ var('made') }} as made from (" + query + ") as q");
    }

    private static void grown(TestPipeline all, String name, String read, Strategy strategy) {
        String query = "select v, n from {" + read + "}";
        all.incremental(
                name,
                query,
                query + " where v > (select coalesce(max(v), 0) from {this})",
                increment -> increment.key("n").strategy(strategy));
    }

    private static void appended(TestPipeline all, String name, String read) {
        String query = "select v, n from {" + read + "}";
        all.incremental(
                name, query, query + " where v > (select coalesce(max(v), 0) from {this})", increment -> increment);
    }

    /** Its query stays the same, so that it is refreshed concurrently. */
    private static void refreshed(TestPipeline all, String name, String query) {
        all.model(Materialized.MATERIALIZED_VIEW, SCHEMA, name, query)
                .stored(storage -> storage.index(TableIndex.on("n").asUnique()));
    }

    /** Its query changes with each version. */
    private static void rebuilt(TestPipeline all, String name, String query) {
        all.model(Materialized.MATERIALIZED_VIEW, SCHEMA, name, query + " where n > 0 * {{ var('made') }}");
    }

    public static void main(String[] args) {
        System.exit(PipelineCommand.execute(definition(), args));
    }
}
