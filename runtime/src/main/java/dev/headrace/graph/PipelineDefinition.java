package dev.headrace.graph;

import dev.headrace.check.DataTest;
import java.util.List;
import java.util.Objects;

/**
 * A whole pipeline as the build left it: everything a run needs to know, and nothing it would have to parse.
 *
 * @param name the qualified name of the {@code @Pipeline} interface
 * @param schema the logical schema of its models, unless a model names another
 * @param postgresql the oldest major version of PostgreSQL it was checked for
 * @param nodes its nodes, each after all it depends on; what they read of ephemeral models is put into their queries
 * @param tests its data tests, sorted by name
 * @param prerequisites what the database must have besides the sources' tables
 */
public record PipelineDefinition(
        String name,
        String schema,
        int postgresql,
        List<Node> nodes,
        List<DataTest> tests,
        Prerequisites prerequisites) {
    public PipelineDefinition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(schema, "schema");
        nodes = Ephemerals.inline(nodes);
        tests = List.copyOf(tests);
        Objects.requireNonNull(prerequisites, "prerequisites");
    }

    /** A pipeline that needs nothing but its sources' tables. */
    public PipelineDefinition(String name, String schema, int postgresql, List<Node> nodes, List<DataTest> tests) {
        this(name, schema, postgresql, nodes, tests, Prerequisites.NONE);
    }
}
