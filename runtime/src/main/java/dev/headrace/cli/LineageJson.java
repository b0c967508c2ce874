package dev.headrace.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.headrace.graph.ColumnDependencies;
import dev.headrace.graph.ColumnName;
import dev.headrace.graph.RelationName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Prints lineage as JSON, one object a line, as dbt's {@code --output json} does. */
record LineageJson(UnaryOperator<RelationName> places) {
    List<String> lines(List<ColumnReport> reports) {
        return reports.stream().map(this::line).toList();
    }

    private String line(ColumnReport report) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            write(json, report.column());
            json.writeStringField("type", report.type().orElse(null));
            write(json, "upstream", report.upstream());
            write(json, "downstream", report.downstream());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private void write(JsonGenerator json, String field, Optional<ColumnDependencies> columns) throws IOException {
        if (columns.isPresent()) {
            json.writeObjectFieldStart(field);
            write(json, "lineage", columns.get().value());
            write(json, "influence", columns.get().influence());
            json.writeEndObject();
        }
    }

    private void write(JsonGenerator json, String field, Collection<ColumnName> columns) throws IOException {
        json.writeArrayFieldStart(field);
        for (ColumnName column : columns) {
            json.writeStartObject();
            write(json, column);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** As in the manifest. */
    private void write(JsonGenerator json, ColumnName column) throws IOException {
        json.writeStringField("node", places.apply(column.relation()).toString());
        json.writeStringField("column", column.column());
    }
}
