package dev.headrace.graph;

import dev.headrace.When;
import dev.headrace.check.DataTest;
import java.util.ArrayList;
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
 * @param threads how many nodes may be built at the same time
 * @param hooks the statements that run when it starts or ends
 */
public record PipelineDefinition(
        String name,
        String schema,
        int postgresql,
        List<Node> nodes,
        List<DataTest> tests,
        Prerequisites prerequisites,
        int threads,
        List<HookStatement> hooks) {
    private static final int THREADS = 2;

    public PipelineDefinition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(schema, "schema");
        nodes = Ephemerals.inline(nodes);
        tests = List.copyOf(tests);
        Objects.requireNonNull(prerequisites, "prerequisites");
        hooks = List.copyOf(hooks);
    }

    /** A pipeline that says nothing of threads, and with which no statements of the user's run. */
    public PipelineDefinition(
            String name,
            String schema,
            int postgresql,
            List<Node> nodes,
            List<DataTest> tests,
            Prerequisites prerequisites) {
        this(name, schema, postgresql, nodes, tests, prerequisites, THREADS, List.of());
    }

    /** A pipeline that needs nothing but its sources' tables. */
    public PipelineDefinition(String name, String schema, int postgresql, List<Node> nodes, List<DataTest> tests) {
        this(name, schema, postgresql, nodes, tests, Prerequisites.NONE);
    }

    /** The same pipeline, of which that many nodes may be built at the same time. */
    public PipelineDefinition threads(int count) {
        return new PipelineDefinition(name, schema, postgresql, nodes, tests, prerequisites, count, hooks);
    }

    /** The same pipeline with one more statement, that runs when it starts or when it ends. */
    public PipelineDefinition hook(When when, SqlText sql) {
        List<HookStatement> more = new ArrayList<>(hooks);
        more.add(new HookStatement(when, sql));
        return new PipelineDefinition(name, schema, postgresql, nodes, tests, prerequisites, threads, more);
    }
}
