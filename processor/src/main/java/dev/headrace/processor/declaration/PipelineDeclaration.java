package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.List;

/**
 * A {@code @Pipeline} interface.
 *
 * @param schema the logical schema of the models that name none
 * @param models the models it consists of; empty for all of the module
 */
public record PipelineDeclaration(
        InterfaceName type, String schema, List<InterfaceName> models, SourceInfo source, boolean isPublic) {
    public PipelineDeclaration {
        models = List.copyOf(models);
    }

    /** The interface. */
    public Place place() {
        return Place.of(type.qualified());
    }

    /** The {@code @Pipeline} annotation. */
    public Place annotation() {
        return place().annotation("dev.headrace.Pipeline");
    }

    /** The models it consists of. */
    public List<InterfaceName> members(List<InterfaceName> ownModels) {
        return models.isEmpty() ? ownModels : models;
    }
}
