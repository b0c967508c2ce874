package dev.headrace.processor.generation;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.headrace.graph.TableIndex;
import dev.headrace.processor.declaration.GrantDeclaration;
import dev.headrace.processor.declaration.HookDeclaration;
import dev.headrace.processor.declaration.IncrementalDeclaration;
import dev.headrace.processor.declaration.IndexDeclaration;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.StorageDeclaration;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes into the manifest how a model's relation is kept; what is not said is not there. */
final class StorageJson {
    private final JsonGenerator json;

    private StorageJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(JsonGenerator json, ModelDeclaration model) throws IOException {
        new StorageJson(json).write(model);
    }

    private void write(ModelDeclaration model) throws IOException {
        StorageDeclaration storage = model.storage();
        if (storage.incremental().isPresent()) {
            incremental(storage.incremental().get());
        }
        if (storage.unlogged().isPresent()) {
            json.writeBooleanField("unlogged", true);
        }
        if (!storage.indexes().isEmpty()) {
            json.writeArrayFieldStart("indexes");
            for (IndexDeclaration index : storage.indexes()) {
                index(index.index(), model.relation());
            }
            json.writeEndArray();
        }
        if (!storage.hooks().isEmpty()) {
            json.writeArrayFieldStart("hooks");
            for (HookDeclaration hook : storage.hooks()) {
                json.writeStartObject();
                json.writeStringField("when", lower(hook.when()));
                json.writeStringField("sql", hook.sql());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!storage.grants().isEmpty()) {
            json.writeArrayFieldStart("grants");
            for (GrantDeclaration grant : storage.grants()) {
                json.writeStartObject();
                strings("privileges", grant.privileges());
                strings("to", grant.to());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (storage.timeout().isPresent()) {
            json.writeNumberField("timeout_ms", storage.timeout().get().toMillis());
        }
    }

    private void incremental(IncrementalDeclaration growing) throws IOException {
        json.writeObjectFieldStart("incremental");
        strings("unique_key", growing.uniqueKey());
        json.writeStringField("strategy", lower(growing.strategy()));
        json.writeStringField("on_schema_change", lower(growing.onSchemaChange()));
        json.writeStringField("late_by", growing.lateBy().orElse(null));
        json.writeBooleanField("full_refresh", growing.fullRefresh());
        strings("update_columns", growing.updateColumns());
        json.writeEndObject();
    }

    private void index(TableIndex index, String table) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", index.nameOn(table));
        json.writeStringField("method", index.method());
        strings("columns", index.columns());
        json.writeStringField("expression", index.expression());
        json.writeBooleanField("unique", index.unique());
        json.writeStringField("where", index.where());
        strings("include", index.include());
        json.writeEndObject();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void strings(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
