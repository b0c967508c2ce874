package dev.headrace.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.headrace.graph.ColumnName;
import dev.headrace.graph.Node;
import dev.headrace.graph.NodeLineage;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The manifest that the build has written beside the pipeline class, read for what a run seldom needs. */
final class Manifest {
    /** Does something with the value of a field; what it leaves alone is skipped. */
    private interface Field {
        void read(String name) throws IOException;
    }

    /** Reads a value. */
    private interface Value {
        void read() throws IOException;
    }

    private final JsonParser json;
    private final Map<String, RelationName> relations;

    private Manifest(JsonParser json, Map<String, RelationName> relations) {
        this.json = json;
        this.relations = relations;
    }

    /** What each node depends on; refused if there is no manifest. */
    static Map<RelationName, NodeLineage> lineage(PipelineDefinition definition) {
        String path = "META-INF/headrace/" + definition.name() + ".json";
        Map<String, RelationName> relations = definition.nodes().stream()
                .map(Node::relation)
                .collect(Collectors.toMap(RelationName::toString, relation -> relation));
        try (InputStream text = open(path);
                JsonParser json = new JsonFactory().createParser(text)) {
            json.nextToken();
            return new Manifest(json, relations).read();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    /** Where an application server runs the pipeline, its classes are the thread's to find. */
    private static InputStream open(String path) {
        return Stream.of(Thread.currentThread().getContextClassLoader(), Manifest.class.getClassLoader())
                .filter(Objects::nonNull)
                .map(loader -> loader.getResourceAsStream(path))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new RunRefusedException(
                        path + " is not on the class path; the build writes it beside the pipeline class: keep it when"
                                + " the classes are packed",
                        RunRefusedException.CONFIGURATION));
    }

    private Map<RelationName, NodeLineage> read() throws IOException {
        Map<RelationName, NodeLineage> lineage = new HashMap<>();
        object(name -> {
            if (name.equals("nodes")) {
                array(() -> node(lineage));
            }
        });
        return lineage;
    }

    private void node(Map<RelationName, NodeLineage> lineage) throws IOException {
        Map<String, String> relation = new HashMap<>();
        Map<String, List<ColumnName>> value = new HashMap<>();
        Map<String, List<ColumnName>> influence = new HashMap<>();
        List<ColumnName> rows = new ArrayList<>();
        object(name -> {
            switch (name) {
                case "relation" -> object(part -> relation.put(part, json.getText()));
                case "columns" -> array(() -> column(value, influence));
                case "influence" -> rows.addAll(origins());
                default -> {}
            }
        });
        lineage.put(
                new RelationName(relation.get("schema"), relation.get("name")),
                new NodeLineage(value, influence, rows));
    }

    private void column(Map<String, List<ColumnName>> value, Map<String, List<ColumnName>> influence)
            throws IOException {
        List<String> column = new ArrayList<>();
        object(name -> {
            switch (name) {
                case "name" -> column.add(json.getText());
                case "lineage" -> value.put(column.get(0), origins());
                case "influence" -> influence.put(column.get(0), origins());
                default -> {}
            }
        });
    }

    private List<ColumnName> origins() throws IOException {
        List<ColumnName> origins = new ArrayList<>();
        array(() -> {
            Map<String, String> origin = new HashMap<>();
            object(part -> origin.put(part, json.getText()));
            origins.add(new ColumnName(relations.get(origin.get("node")), origin.get("column")));
        });
        return origins;
    }

    private void object(Field field) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            field.read(name);
            if (json.currentToken().isStructStart()) {
                json.skipChildren();
            }
        }
    }

    private void array(Value element) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }
}
