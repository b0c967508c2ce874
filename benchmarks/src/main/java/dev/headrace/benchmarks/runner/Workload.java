package dev.headrace.benchmarks.runner;

import dev.headrace.Materialized;
import dev.headrace.check.Check;
import dev.headrace.graph.PipelineDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Models to build, all of one kind.
 *
 * @param name what they are called in a table of figures
 * @param materialized what all of them are
 * @param queries their SQL, in order
 */
public record Workload(String name, Materialized materialized, List<String> queries) {
    /** The smallest views. */
    public static Workload views(int count) {
        return new Workload(
                count + " views, unchanged", Materialized.VIEW, queries(count, "select %d as id, 'x' as name"));
    }

    /** The smallest tables. */
    public static Workload tinyTables(int count) {
        return new Workload(
                count + " tables of one row", Materialized.TABLE, queries(count, "select %d as id, 'x' as name"));
    }

    /** Tables that take a server a second each. */
    static Workload largeTables(int count) {
        return new Workload(
                count + " tables of much work",
                Materialized.TABLE,
                queries(
                        count,
                        "select i %% 50000 as id, %d as number, count(*) as items, sum(i) as total, min(md5(i::text))"
                                + " as name from generate_series(1, 600000) as i group by 1"));
    }

    /** Of 30 lines each, with a data test. */
    static Workload wide(int count, Materialized materialized) {
        String columns = IntStream.range(0, 28)
                .mapToObj(i -> "\n    case when id %% " + (i + 2) + " = 0 then 'of " + (i + 2) + "' end as column_" + i)
                .reduce("", (all, column) -> all + "," + column);
        return new Workload("", materialized, queries(count, "select\n    %d as id" + columns + "\nfrom {numbers}"));
    }

    private static List<String> queries(int count, String form) {
        return IntStream.range(0, count).mapToObj(form::formatted).toList();
    }

    /** The pipeline that builds them. */
    public PipelineDefinition definition() {
        Definition definition = new Definition();
        addTo(definition, "model");
        return definition.build();
    }

    /** Of ten models nine are views and one is a table. */
    static PipelineDefinition mixed(int count) {
        Definition definition = new Definition().source("numbers", "id bigint");
        wide(count - count / 10, Materialized.VIEW).addTo(definition, "view");
        wide(count / 10, Materialized.TABLE).addTo(definition, "table");
        return definition.build();
    }

    private void addTo(Definition definition, String prefix) {
        for (int i = 0; i < queries.size(); i++) {
            definition.model(materialized, named(prefix, i), queries.get(i));
            if (queries.get(i).contains("{numbers}")) {
                definition.test(named(prefix, i), "id__is_not_null", Check.notNull("id"));
            }
        }
    }

    /** The name of the model with that number. */
    public static String model(int number) {
        return named("model", number);
    }

    private static String named(String prefix, int number) {
        return String.format("%s_%04d", prefix, number);
    }

    /** What a careful script does: a view in place, a table beside the old one and then in its place. */
    List<String> script() {
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            String name = "scripted." + model(i);
            if (materialized == Materialized.VIEW) {
                statements.add("create or replace view " + name + " as " + queries.get(i));
            } else {
                statements.add("create table " + name + "_new as " + queries.get(i));
                statements.add("analyze " + name + "_new");
                statements.add("begin");
                statements.add("drop table " + name);
                statements.add("alter table " + name + "_new rename to " + model(i));
                statements.add("commit");
            }
        }
        return statements;
    }
}
