package dev.headrace;

import dev.headrace.check.Check;
import dev.headrace.check.DataTest;
import dev.headrace.graph.Increment;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.Origin;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.SqlText;
import dev.headrace.graph.Storage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes pipeline definitions for tests; {@code {name}} in a query is a relation if there is one of that name, and a variable's
 * form a variable.
 */
public final class TestPipeline {
    private static final Pattern MENTION = Pattern.compile("\\{\\{ var\\('.*?'\\).*?}}|\\{([^{}]+)}");

    private final String schema;
    private final List<Node> nodes = new ArrayList<>();
    private final List<DataTest> tests = new ArrayList<>();
    private final Set<String> continued = new HashSet<>();
    private int postgresql = 15;
    private String name = "shop.Shop";

    private TestPipeline(String schema) {
        this.schema = schema;
    }

    public static TestPipeline in(String schema) {
        return new TestPipeline(schema);
    }

    public TestPipeline source(String schema, String table, String... columns) {
        SourceNode.Builder source = SourceNode.of(schema, table, origin(table));
        for (String column : columns) {
            source.column(column.split(" ", 2)[0], column.split(" ", 2)[1]);
        }
        nodes.add(source.build());
        return this;
    }

    /** What reads the model of that name, which comes after this, goes on when it fails. */
    public TestPipeline continued(String name) {
        continued.add(name);
        return this;
    }

    public TestPipeline view(String name, String sql, String... tags) {
        return model(Materialized.VIEW, schema, name, sql, tags);
    }

    public TestPipeline table(String name, String sql, String... tags) {
        return model(Materialized.TABLE, schema, name, sql, tags);
    }

    public TestPipeline model(Materialized materialized, String schema, String name, String sql, String... tags) {
        ModelNode.Builder model =
                ModelNode.of(materialized, schema, name, origin(name)).tags(tags);
        if (continued.contains(name)) {
            model.onError(OnError.Descendants.CONTINUE);
        }
        nodes.add(model.sql(text(sql, new RelationName(schema, name), model)).build());
        return this;
    }

    /** A table that grows; {@code {this}} is its own name. */
    public TestPipeline incremental(String name, String full, String increment, UnaryOperator<Increment> how) {
        RelationName self = new RelationName(schema, name);
        ModelNode.Builder model = ModelNode.of(Materialized.TABLE, schema, name, origin(name));
        model.sql(text(full, self, model));
        nodes.add(model.incremental(text -> how.apply(Increment.of(text(increment, self, model))))
                .build());
        return this;
    }

    /** Says more of the model added last. */
    public TestPipeline stored(UnaryOperator<Storage> how) {
        ModelNode model = (ModelNode) nodes.get(nodes.size() - 1);
        nodes.set(
                nodes.size() - 1,
                new ModelNode(
                        model.relation(),
                        model.materialized(),
                        model.origin(),
                        model.sql(),
                        model.columns(),
                        model.checked(),
                        model.dependsOn(),
                        model.onError(),
                        model.tags(),
                        how.apply(model.storage()),
                        model.increment()));
        return this;
    }

    private SqlText text(String sql, RelationName self, ModelNode.Builder model) {
        SqlText text = SqlText.of(sql);
        Matcher mention = MENTION.matcher(sql);
        while (mention.find()) {
            if (mention.group(1) == null) {
                text = text.replace(mention.start(), mention.end(), mention.group());
            } else if (mention.group(1).equals("this")) {
                text = text.relation(mention.start(), mention.end(), self);
            } else if (has(mention.group(1))) {
                text = text.relation(
                        mention.start(), mention.end(), node(mention.group(1)).relation());
                model.dependsOn(node(mention.group(1)));
            }
        }
        return text;
    }

    /** The model's columns, the last of them never null. */
    public TestPipeline notNull(String name, String... columns) {
        columns(name, columns);
        ModelNode model = (ModelNode) node(name);
        NodeColumn last = model.columns().get(columns.length - 1);
        List<NodeColumn> all = new ArrayList<>(model.columns());
        all.set(columns.length - 1, new NodeColumn(last.name(), last.type(), true));
        nodes.replaceAll(node -> node == model ? with(model, all) : node);
        return this;
    }

    private static ModelNode with(ModelNode model, List<NodeColumn> columns) {
        return new ModelNode(
                model.relation(),
                model.materialized(),
                model.origin(),
                model.sql(),
                columns,
                model.checked(),
                model.dependsOn(),
                model.onError(),
                model.tags(),
                model.storage(),
                model.increment());
    }

    public TestPipeline columns(String name, String... columns) {
        ModelNode model = (ModelNode) node(name);
        ModelNode.Builder copy = ModelNode.of(
                        model.materialized(), model.relation().schema(), name, model.origin())
                .sql(model.sql());
        model.dependsOn().forEach(relation -> copy.dependsOn(node(relation.name())));
        for (String column : columns) {
            String[] parts = column.split(" ", 2);
            if (parts.length > 1) {
                copy.column(parts[0], parts[1]);
            } else {
                copy.column(parts[0]);
            }
        }
        ModelNode made = with(model, copy.build().columns());
        nodes.replaceAll(node -> node == model ? made : node);
        return this;
    }

    public TestPipeline test(String node, Check check) {
        return test(testOf(node, check));
    }

    public TestPipeline test(DataTest test) {
        tests.add(test);
        return this;
    }

    public DataTest testOf(String node, Check check) {
        String kind = check.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return DataTest.of(node + "__" + kind + "_" + tests.size(), node(node), check);
    }

    public RelationName relation(String node) {
        return node(node).relation();
    }

    public TestPipeline postgresql(int version) {
        postgresql = version;
        return this;
    }

    /** Another pipeline than {@code shop.Shop}. */
    public TestPipeline named(String pipeline) {
        name = pipeline;
        return this;
    }

    public PipelineDefinition build() {
        tests.sort(Comparator.comparing(DataTest::name));
        return new PipelineDefinition(name, schema, postgresql, nodes, tests);
    }

    private boolean has(String name) {
        return nodes.stream().anyMatch(node -> node.relation().name().equals(name));
    }

    private Node node(String name) {
        return nodes.stream()
                .filter(node -> node.relation().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Origin origin(String name) {
        StringBuilder simple = new StringBuilder();
        for (String word : name.split("_")) {
            simple.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return new Origin("shop." + simple, simple + ".java", 17);
    }
}
