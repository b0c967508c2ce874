package dev.headrace.processor.generation;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.headrace.processor.analysis.TestQuery;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.InterfaceName;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Writes a data test into the manifest. */
final class TestJson {
    private TestJson() {}

    /** {@code query} is its query, if it has one. */
    static void write(
            JsonGenerator json, NamedTest named, Optional<TestQuery> query, Function<InterfaceName, String> nodes)
            throws IOException {
        DataTestDeclaration test = named.test();
        json.writeStartObject();
        json.writeStringField("name", named.name());
        json.writeStringField("node", nodes.apply(named.owner().type()));
        json.writeStringField("kind", kind(test.kind()));
        strings(json, "columns", test.columns());
        if (test.kind() instanceof Kind.AcceptedValues accepted) {
            strings(json, "values", accepted.values());
        }
        if (test.kind() instanceof Kind.References references) {
            json.writeObjectFieldStart("references");
            json.writeStringField("node", nodes.apply(references.parent()));
            json.writeStringField("column", references.column());
            json.writeEndObject();
        }
        if (test.kind() instanceof Kind.Holds holds) {
            json.writeStringField("condition", holds.written());
        }
        if (test.kind() instanceof Kind.Template template) {
            json.writeStringField("annotation", template.use().annotation());
            json.writeStringField("asks", template.use().written());
        }
        if (test.kind() instanceof Kind.Singular singular) {
            json.writeStringField("class", singular.type().qualified());
        }
        if (query.isPresent()) {
            json.writeStringField("sql", query.get().sql());
            strings(json, "reads", reads(query.get(), nodes));
        }
        if (!test.where().isBlank()) {
            json.writeStringField("where", test.where());
        }
        json.writeStringField("severity", test.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("warn_if", test.warnIf());
        json.writeStringField("error_if", test.errorIf());
        if (test.storeFailures()) {
            json.writeBooleanField("store_failures", true);
        }
        json.writeBooleanField("proved", named.proved());
        json.writeEndObject();
    }

    private static String kind(Kind kind) {
        if (kind instanceof Kind.Unique) {
            return "unique";
        }
        if (kind instanceof Kind.NotNull) {
            return "not_null";
        }
        if (kind instanceof Kind.AcceptedValues) {
            return "accepted_values";
        }
        if (kind instanceof Kind.References) {
            return "references";
        }
        return kind instanceof Kind.Holds ? "check" : kind instanceof Kind.Template ? "template" : "query";
    }

    private static List<String> reads(TestQuery query, Function<InterfaceName, String> nodes) {
        return query.uses().stream()
                .map(RelationUse::relation)
                .map(nodes)
                .distinct()
                .sorted()
                .toList();
    }

    private static void strings(JsonGenerator json, String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
