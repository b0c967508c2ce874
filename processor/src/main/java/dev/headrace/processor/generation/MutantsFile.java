package dev.headrace.processor.generation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.mutation.Mutants;
import dev.headrace.processor.mutation.Mutation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the mutants of a pipeline's models as JSON, for the tests that are to find them. */
final class MutantsFile {
    private MutantsFile() {}

    static String path(InterfaceName pipeline) {
        return "META-INF/headrace/" + pipeline.qualified() + ".mutants.json";
    }

    static String text(List<Mutants> models) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
            json.writeStartArray();
            for (Mutants model : models) {
                write(json, model);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, Mutants mutants) throws IOException {
        json.writeStartObject();
        json.writeStringField("class", mutants.model().type().binary());
        json.writeNumberField("sql_hash", mutants.model().sql().hashCode());
        json.writeArrayFieldStart("mutants");
        for (Mutation mutation : mutants.mutations()) {
            write(json, mutation, mutants.model().sql());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Mutation mutation, String sql) throws IOException {
        json.writeStartObject();
        json.writeStringField("what", mutation.what());
        json.writeNumberField("start", mutation.change().span().start());
        json.writeNumberField("end", mutation.change().span().end());
        json.writeStringField("text", mutation.change().text());
        json.writeStringField("was", mutation.was(sql));
        json.writeStringField("became", mutation.became(sql));
        json.writeEndObject();
    }
}
