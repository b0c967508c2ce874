package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.List;

/**
 * A {@code @Pipeline} interface.
 *
 * @param schema the logical schema of the models that name none
 * @param models the models it consists of; empty for all of the module
 * @param threads how many nodes may be built at the same time
 * @param extensions the extensions whose functions and types its SQL uses
 * @param searchPath the schemas whose functions, operators and types its SQL names without them
 * @param vars its variables
 * @param hooks the statements that run when it starts or ends
 */
public record PipelineDeclaration(
        InterfaceName type,
        String schema,
        List<InterfaceName> models,
        int threads,
        List<String> extensions,
        List<String> searchPath,
        List<VarDeclaration> vars,
        List<HookDeclaration> hooks,
        SourceInfo source,
        boolean isPublic) {
    /** What {@code @Pipeline} says if nobody writes it. */
    public static final int THREADS = 2;

    public PipelineDeclaration {
        models = List.copyOf(models);
        extensions = List.copyOf(extensions);
        searchPath = List.copyOf(searchPath);
        vars = List.copyOf(vars);
        hooks = List.copyOf(hooks);
    }

    /** A pipeline whose SQL uses no extension. */
    public PipelineDeclaration(
            InterfaceName type, String schema, List<InterfaceName> models, SourceInfo source, boolean isPublic) {
        this(type, schema, models, THREADS, List.of(), List.of(), List.of(), List.of(), source, isPublic);
    }

    /** The same with its statements' variables looked up. */
    public PipelineDeclaration with(List<HookDeclaration> others) {
        return new PipelineDeclaration(
                type, schema, models, threads, extensions, searchPath, vars, others, source, isPublic);
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
