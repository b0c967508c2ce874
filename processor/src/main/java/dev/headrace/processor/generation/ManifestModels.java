package dev.headrace.processor.generation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.headrace.processor.declaration.InterfaceName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The models of a pipeline that is already compiled, as its manifest lists them. */
public final class ManifestModels {
    private ManifestModels() {}

    /** The resource that is the pipeline's manifest. */
    public static String path(InterfaceName pipeline) {
        return "META-INF/headrace/" + pipeline.qualified() + ".json";
    }

    /** The qualified names of the models' interfaces; none if the text is no manifest. */
    public static List<String> of(String manifest) {
        List<String> models = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(manifest)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("nodes")) {
                    json.nextToken();
                    readNodes(json, models);
                }
            }
            return models;
        } catch (IOException notJson) {
            return List.of();
        }
    }

    private static void readNodes(JsonParser json, List<String> models) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String kind = "";
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                if (field.equals("kind")) {
                    kind = json.getText();
                } else if (field.equals("class") && kind.equals("model")) {
                    models.add(json.getText());
                } else if (value.isStructStart()) {
                    json.skipChildren();
                }
            }
        }
    }
}
