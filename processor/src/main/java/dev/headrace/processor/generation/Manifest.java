package dev.headrace.processor.generation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.declaration.FreshnessDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.declaration.VarDeclaration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes what is known of a pipeline as JSON, for tools that do not run Java. */
final class Manifest {
    private final PipelinePlan plan;
    private final List<NamedTest> tests;
    private final JsonGenerator json;
    private final Map<InterfaceName, PlannedNode> nodes = new TreeMap<>();

    private Manifest(PipelinePlan plan, List<NamedTest> tests, JsonGenerator json) {
        this.plan = plan;
        this.tests = tests;
        this.json = json;
        plan.nodes().forEach(node -> nodes.put(node.declaration().type(), node));
    }

    static String path(PipelinePlan plan) {
        return ManifestModels.path(plan.declaration().type());
    }

    static String text(PipelinePlan plan, List<NamedTest> tests, String version, int postgresql) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
            new Manifest(plan, tests, json).write(version, postgresql);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write(String version, int postgresql) throws IOException {
        json.writeStartObject();
        json.writeStringField("headrace_version", version);
        json.writeNumberField("postgresql_version", postgresql);
        json.writeStringField("pipeline", plan.declaration().type().qualified());
        json.writeStringField("docs", plan.declaration().source().doc());
        json.writeStringField("schema", plan.declaration().schema());
        variables();
        json.writeArrayFieldStart("nodes");
        for (PlannedNode node : plan.nodes()) {
            node(node);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("tests");
        for (NamedTest test : tests) {
            TestJson.write(json, test, plan.queries().apply(test.test().kind()), type -> name(nodes.get(type)));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void variables() throws IOException {
        if (plan.declaration().vars().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("vars");
        for (VarDeclaration variable : plan.declaration().vars()) {
            json.writeStartObject();
            json.writeStringField("name", variable.name());
            json.writeStringField("type", variable.type());
            if (variable.value().isPresent()) {
                json.writeStringField("value", variable.value().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void node(PlannedNode node) throws IOException {
        RelationDeclaration declaration = node.declaration();
        json.writeStartObject();
        json.writeStringField("kind", node.model().isPresent() ? "model" : "source");
        json.writeStringField("class", declaration.type().qualified());
        json.writeObjectFieldStart("relation");
        json.writeStringField("schema", node.schema());
        json.writeStringField("name", declaration.relation());
        json.writeEndObject();
        if (declaration instanceof ModelDeclaration model && node.model().isPresent()) {
            json.writeStringField(
                    "materialized",
                    model.isIncremental()
                            ? "incremental"
                            : model.materialized().name().toLowerCase(Locale.ROOT));
            strings(
                    "depends_on",
                    node.dependsOn().stream().map(type -> name(nodes.get(type))).toList());
            strings("tags", model.tags());
            json.writeBooleanField("checked", !model.unchecked());
            StorageJson.write(json, model);
        }
        if (declaration instanceof SourceDeclaration source
                && source.freshness().isPresent()) {
            freshness(source.freshness().get());
        }
        json.writeStringField("docs", declaration.source().doc());
        json.writeArrayFieldStart("columns");
        for (Column column : node.relation().columns()) {
            column(node, column);
        }
        json.writeEndArray();
        if (node.model().isPresent()) {
            origins("influence", node.relation().influence());
            json.writeArrayFieldStart("keys");
            for (List<String> key : RelationKeys.of(node)) {
                json.writeStartArray();
                for (String column : key) {
                    json.writeString(column);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void freshness(FreshnessDeclaration freshness) throws IOException {
        json.writeObjectFieldStart("freshness");
        json.writeStringField("loaded_at", freshness.loadedAt());
        json.writeStringField(
                "warn_after", freshness.warnAfter().map(Object::toString).orElse(null));
        json.writeStringField(
                "error_after", freshness.errorAfter().map(Object::toString).orElse(null));
        if (!freshness.where().isBlank()) {
            json.writeStringField("where", freshness.where());
        }
        json.writeEndObject();
    }

    /** What a column of somebody else's depends on is not this pipeline's to say. */
    private void column(PlannedNode node, Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", column.type().map(Object::toString).orElse(null));
        nullable(column.nullability());
        json.writeStringField("docs", docs(node.declaration(), column));
        boolean own = node.model().isPresent();
        origins("lineage", own ? column.origins().value() : Set.of());
        origins("influence", own ? column.origins().influence() : Set.of());
        json.writeEndObject();
    }

    private void origins(String field, Collection<ColumnOrigin> origins) throws IOException {
        json.writeArrayFieldStart(field);
        for (ColumnOrigin origin : origins.stream().sorted().toList()) {
            json.writeStartObject();
            json.writeStringField("node", name(nodes.get(origin.relation())));
            json.writeStringField("column", origin.column());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void nullable(Nullability nullability) throws IOException {
        if (nullability == Nullability.UNKNOWN) {
            json.writeNullField("nullable");
        } else {
            json.writeBooleanField("nullable", nullability == Nullability.NULLABLE);
        }
    }

    private static String docs(RelationDeclaration declaration, Column column) {
        return declaration.columns().stream()
                .filter(declared -> declared.name().equals(column.name()))
                .map(declared -> declared.doc())
                .findFirst()
                .orElse("");
    }

    private void strings(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static String name(PlannedNode node) {
        return node.schema() + "." + node.declaration().relation();
    }
}
