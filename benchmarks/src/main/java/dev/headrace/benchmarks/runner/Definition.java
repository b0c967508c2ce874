package dev.headrace.benchmarks.runner;

import dev.headrace.Materialized;
import dev.headrace.check.Check;
import dev.headrace.check.DataTest;
import dev.headrace.graph.Increment;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.Origin;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.SqlText;
import dev.headrace.run.PipelineRunner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pipeline as generated code would describe it; {@code {name}} in a query is the relation of that name. */
final class Definition {
    static final String SCHEMA = "analytics";
    private static final Pattern MENTION = Pattern.compile("\\{(\\w+)}");

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<DataTest> tests = new ArrayList<>();

    Definition source(String table, String... columns) {
        SourceNode.Builder source = SourceNode.of("raw_data", table, origin(table));
        for (String column : columns) {
            String[] words = column.split(" ", 2);
            source.column(words[0], words[1]);
        }
        nodes.put(table, source.build());
        return this;
    }

    Definition model(Materialized materialized, String name, String sql) {
        ModelNode.Builder model = ModelNode.of(materialized, SCHEMA, name, origin(name));
        nodes.put(name, model.sql(text(sql, name, model)).build());
        return this;
    }

    Definition incremental(String name, String sql, String condition, String key) {
        ModelNode.Builder model = ModelNode.of(Materialized.TABLE, SCHEMA, name, origin(name));
        model.sql(text(sql, name, model));
        nodes.put(
                name,
                model.incremental(whole -> Increment.of(text(sql + " " + condition, name, model), key))
                        .build());
        return this;
    }

    Definition test(String node, String name, Check check) {
        tests.add(DataTest.of(node + "__" + name, nodes.get(node), check));
        return this;
    }

    Node node(String name) {
        return nodes.get(name);
    }

    PipelineDefinition build() {
        tests.sort(Comparator.comparing(DataTest::name));
        return new PipelineDefinition("benchmarks.Shop", SCHEMA, 15, List.copyOf(nodes.values()), tests);
    }

    PipelineRunner runner() {
        return PipelineRunner.of(build());
    }

    private SqlText text(String sql, String self, ModelNode.Builder model) {
        SqlText text = SqlText.of(sql);
        Matcher mention = MENTION.matcher(sql);
        while (mention.find()) {
            boolean own = mention.group(1).equals("this");
            Node read = nodes.get(mention.group(1));
            RelationName relation = own ? new RelationName(SCHEMA, self) : read.relation();
            text = text.relation(mention.start(), mention.end(), relation);
            if (!own) {
                model.dependsOn(read);
            }
        }
        return text;
    }

    private static Origin origin(String name) {
        return new Origin("benchmarks." + name, name + ".java", 1);
    }
}
