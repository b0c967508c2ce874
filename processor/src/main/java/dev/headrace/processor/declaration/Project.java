package dev.headrace.processor.declaration;

import java.util.List;

/**
 * All that one compilation knows: the module's declarations, from source or from class files, and those of other modules
 * that they reach through {@code refs}. Each list is sorted by name.
 *
 * @param sources the sources
 * @param models the models
 * @param pipelines the module's pipelines
 * @param ownModels the models of this module, which make up a pipeline that names none
 * @param functions the interfaces of SQL functions
 * @param types the declared types of the database
 * @param tests the data tests that are queries of their own
 * @param unusable those that are reported to be no interface that generated code can name and implement
 */
public record Project(
        List<SourceDeclaration> sources,
        List<ModelDeclaration> models,
        List<PipelineDeclaration> pipelines,
        List<InterfaceName> ownModels,
        List<FunctionsDeclaration> functions,
        List<TypeDeclaration> types,
        List<SingularTest> tests,
        List<InterfaceName> unusable) {
    public Project {
        sources = List.copyOf(sources);
        models = List.copyOf(models);
        pipelines = List.copyOf(pipelines);
        ownModels = List.copyOf(ownModels);
        functions = List.copyOf(functions);
        types = List.copyOf(types);
        tests = List.copyOf(tests);
        unusable = List.copyOf(unusable);
    }

    /** The same project with these relations. */
    public Project with(List<SourceDeclaration> otherSources, List<ModelDeclaration> otherModels) {
        return new Project(otherSources, otherModels, pipelines, ownModels, functions, types, tests, unusable);
    }

    /** A project of relations only, all of whose declarations can be used. */
    public Project(
            List<SourceDeclaration> sources,
            List<ModelDeclaration> models,
            List<PipelineDeclaration> pipelines,
            List<InterfaceName> ownModels) {
        this(sources, models, pipelines, ownModels, List.of(), List.of(), List.of(), List.of());
    }
}
