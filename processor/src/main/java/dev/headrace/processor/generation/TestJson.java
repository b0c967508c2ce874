package dev.headrace.processor.generation;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.InterfaceName;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes a data test into the manifest. */
final class TestJson {
    private TestJson() {}

    static void write(JsonGenerator json, NamedTest named, Function<InterfaceName, String> nodes) throws IOException {
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
        return kind instanceof Kind.AcceptedValues ? "accepted_values" : "references";
    }

    private static void strings(JsonGenerator json, String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
