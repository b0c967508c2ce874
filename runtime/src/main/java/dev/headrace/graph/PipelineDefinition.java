package dev.headrace.graph;

import dev.headrace.When;
import dev.headrace.check.DataTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

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
 * @param variables what its SQL knows as <code>{{ var('name') }}</code>
 */
public record PipelineDefinition(
        String name,
        String schema,
        int postgresql,
        List<Node> nodes,
        List<DataTest> tests,
        Prerequisites prerequisites,
        int threads,
        List<HookStatement> hooks,
        List<Variable> variables) {
    private static final int THREADS = 2;

    public PipelineDefinition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(schema, "schema");
        nodes = Ephemerals.inline(nodes);
        tests = List.copyOf(tests);
        Objects.requireNonNull(prerequisites, "prerequisites");
        hooks = List.copyOf(hooks);
        variables = List.copyOf(variables);
    }

    /** A pipeline that says nothing of threads, and with which no statements of the user's run. */
    public PipelineDefinition(
            String name,
            String schema,
            int postgresql,
            List<Node> nodes,
            List<DataTest> tests,
            Prerequisites prerequisites) {
        this(name, schema, postgresql, nodes, tests, prerequisites, THREADS, List.of(), List.of());
    }

    /** A pipeline that needs nothing but its sources' tables. */
    public PipelineDefinition(String name, String schema, int postgresql, List<Node> nodes, List<DataTest> tests) {
        this(name, schema, postgresql, nodes, tests, Prerequisites.NONE);
    }

    /** The same pipeline, of which that many nodes may be built at the same time. */
    public PipelineDefinition threads(int count) {
        return new PipelineDefinition(name, schema, postgresql, nodes, tests, prerequisites, count, hooks, variables);
    }

    /** The same pipeline with one more statement, that runs when it starts or when it ends. */
    public PipelineDefinition hook(When when, SqlText sql) {
        List<HookStatement> more = new ArrayList<>(hooks);
        more.add(new HookStatement(when, sql));
        return new PipelineDefinition(name, schema, postgresql, nodes, tests, prerequisites, threads, more, variables);
    }

    /** The same pipeline with one more variable, to which every run must give a value. */
    public PipelineDefinition variable(String variable, String type) {
        return with(new Variable(variable, type, Optional.empty()));
    }

    /** The same pipeline with one more variable, which holds that value unless a run gives it another. */
    public PipelineDefinition variable(String variable, String type, String value) {
        return with(new Variable(variable, type, Optional.of(value)));
    }

    /** The same pipeline, whose variables hold these values unless a run gives them others. */
    public PipelineDefinition holding(Map<String, String> values) {
        Set<String> names = variables.stream().map(Variable::name).collect(Collectors.toSet());
        if (!names.containsAll(values.keySet())) {
            throw new IllegalArgumentException(
                    name + " has the variables " + names + ", and not all of " + values.keySet());
        }
        return with(variables.stream()
                .map(each -> values.containsKey(each.name()) ? each.holding(values.get(each.name())) : each)
                .toList());
    }

    private PipelineDefinition with(Variable variable) {
        List<Variable> more = new ArrayList<>(variables);
        more.add(variable);
        return with(more);
    }

    private PipelineDefinition with(List<Variable> more) {
        return new PipelineDefinition(name, schema, postgresql, nodes, tests, prerequisites, threads, hooks, more);
    }

    /** The roles that its models grant privileges to. */
    public Set<String> grantees() {
        return nodes.stream()
                .filter(ModelNode.class::isInstance)
                .flatMap(node -> ((ModelNode) node).storage().grants().stream())
                .flatMap(privileges -> privileges.roles().stream())
                .filter(role -> !role.equalsIgnoreCase("public"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The nodes whose SQL that variable stands in, with those whose tests name it. */
    public List<Node> nodesWith(String variable) {
        Set<RelationName> tested = tests.stream()
                .filter(test -> test.variables().contains(variable))
                .map(DataTest::relation)
                .collect(Collectors.toSet());
        return nodes.stream()
                .filter(node -> tested.contains(node.relation())
                        || node instanceof ModelNode model && model.variables().contains(variable)
                        || node instanceof SourceNode source
                                && source.variables().contains(variable))
                .toList();
    }

    /** The same pipeline with values in the place of its variables, as SQL; it has no variables any more. */
    public PipelineDefinition filled(BiFunction<VariablePlace, String, String> values) {
        return new PipelineDefinition(
                name,
                schema,
                postgresql,
                nodes.stream().map(node -> filled(node, values)).toList(),
                tests.stream().map(test -> test.filled(values)).toList(),
                prerequisites,
                threads,
                hooks.stream().map(hook -> hook.filled(values)).toList(),
                List.of());
    }

    private static Node filled(Node node, BiFunction<VariablePlace, String, String> values) {
        return node instanceof ModelNode model
                ? model.filled(values)
                : node instanceof SourceNode source ? source.filled(values) : node;
    }
}
