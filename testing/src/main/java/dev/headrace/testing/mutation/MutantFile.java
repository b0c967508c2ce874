package dev.headrace.testing.mutation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mutants that the compiler has made of a pipeline's models. */
public final class MutantFile {
    private final JsonParser json;

    private MutantFile(JsonParser json) {
        this.json = json;
    }

    public static List<MutatedModel> read(Class<?> pipeline) {
        String path = "META-INF/headrace/" + pipeline.getCanonicalName() + ".mutants.json";
        try (InputStream text = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (text == null) {
                throw new IllegalStateException(path + " is not on the class path"
                        + "\n  the annotation processor headrace-processor writes it when it compiles the class with"
                        + " @MutationTest: let it run for test classes too");
            }
            try (JsonParser json = new JsonFactory().createParser(text)) {
                return new MutantFile(json).read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    private List<MutatedModel> read() throws IOException {
        List<MutatedModel> models = new ArrayList<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            models.add(model());
        }
        return models;
    }

    private MutatedModel model() throws IOException {
        Map<String, String> fields = new HashMap<>();
        List<Mutant> mutants = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    mutants.add(mutant());
                }
            } else {
                fields.put(field, json.getText());
            }
        }
        return new MutatedModel(fields.get("class"), Integer.parseInt(fields.get("sql_hash")), mutants);
    }

    private Mutant mutant() throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            json.nextToken();
            fields.put(field, json.getText());
        }
        return new Mutant(
                fields.get("what"),
                Integer.parseInt(fields.get("start")),
                Integer.parseInt(fields.get("end")),
                fields.get("text"),
                fields.get("was"),
                fields.get("became"));
    }
}
