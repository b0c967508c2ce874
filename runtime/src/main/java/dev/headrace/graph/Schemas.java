package dev.headrace.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the logical schemas of a pipeline are in one environment.
 *
 * @param own the pipeline's own logical schema
 * @param models the logical relations that the pipeline makes
 * @param requested the schema that takes the own one's place; empty to use all schemas exactly as annotated
 * @param mapped schemas that are elsewhere, whatever the target says
 */
public record Schemas(String own, Set<RelationName> models, Optional<String> requested, Map<String, String> mapped) {
    public Schemas {
        Objects.requireNonNull(own, "own");
        models = Set.copyOf(models);
        mapped = Map.copyOf(mapped);
    }

    /** The places of that pipeline's relations. */
    public static Schemas of(PipelineDefinition definition, Optional<String> target, Map<String, String> mapped) {
        Set<RelationName> models = definition.nodes().stream()
                .filter(ModelNode.class::isInstance)
                .map(Node::relation)
                .collect(Collectors.toUnmodifiableSet());
        Set<String> logical = new TreeSet<>(Set.of(definition.schema()));
        definition.nodes().forEach(node -> logical.add(node.relation().schema()));
        mapped.keySet().stream()
                .sorted()
                .filter(schema -> !logical.contains(schema))
                .findFirst()
                .ifPresent(schema -> {
                    throw new UnknownSelectionException(definition.name() + " has nothing in a schema \"" + schema
                            + "\" that could be elsewhere"
                            + DidYouMean.nearest(schema, logical)
                                    .map(meant -> "; did you mean \"" + meant + "\"?")
                                    .orElse("; its schemas are: " + String.join(", ", logical)));
                });
        return new Schemas(definition.schema(), models, target, mapped);
    }

    /** Where that logical relation is. */
    public RelationName place(RelationName logical) {
        return new RelationName(schemaOf(logical), logical.name());
    }

    /** Where models are in this environment: the pipeline's own schema, then the others by name. */
    public List<String> ofModels() {
        Stream<String> others =
                models.stream().map(model -> place(model).schema()).sorted();
        return Stream.concat(Stream.of(target()), others).distinct().toList();
    }

    /** The pipeline's own schema, in this environment. */
    public String target() {
        return mapped.getOrDefault(own, requested.orElse(own));
    }

    private String schemaOf(RelationName logical) {
        String schema = logical.schema();
        if (mapped.containsKey(schema)) {
            return mapped.get(schema);
        }
        if (requested.isEmpty() || !models.contains(logical)) {
            return schema;
        }
        return schema.equals(own) ? requested.get() : requested.get() + "_" + schema;
    }
}
