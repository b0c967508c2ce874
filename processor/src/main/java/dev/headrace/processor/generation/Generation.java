package dev.headrace.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.PipelineTestsDeclaration;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.mutation.Mutants;
import dev.headrace.processor.type.ColumnTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes all that a build yields: the pipelines with their manifests, and the rows of what was compiled now. */
public final class Generation {
    private final SourceWriter out;
    private final String version;
    private final int postgresql;

    /**
     * Writes there.
     *
     * @param version Headrace's own version, for the manifest
     * @param postgresql the oldest major version of PostgreSQL that the pipelines were checked for
     */
    public Generation(SourceWriter out, String version, int postgresql) {
        this.out = out;
        this.version = version;
        this.postgresql = postgresql;
    }

    /** Writes everything of a build without errors. */
    public void write(Project project, List<AnalyzedModel> models, List<PipelinePlan> plans) {
        for (PipelinePlan plan : plans) {
            List<NamedTest> tests = PipelineClass.tests(plan);
            PipelineClass.files(plan, tests, postgresql).forEach(this::write);
            out.resource(Manifest.path(plan), Manifest.text(plan, tests, version, postgresql));
        }
        HomeSchemas schemas = HomeSchemas.of(plans);
        Stream<RowFile> sources = project.sources().stream()
                .filter(source -> source.source().compiledNow())
                .flatMap(source -> row(source, columns(source), schemas));
        // A model's columns can change while its own source does not.
        Set<InterfaceName> own = Set.copyOf(project.ownModels());
        Stream<RowFile> rows = models.stream()
                .filter(model -> own.contains(model.declaration().type()))
                .flatMap(model -> row(model.declaration(), model.relation(), schemas));
        RowFile.write(Stream.concat(sources, rows).toList(), out);
    }

    /** Writes the mutants of a pipeline's models. */
    public void writeMutants(InterfaceName pipeline, List<Mutants> models) {
        out.resource(MutantsFile.path(pipeline), MutantsFile.text(models));
    }

    /** Writes the rows of the sources that were compiled now, which need nothing but their declarations. */
    public void writeSourceRows(Project project) {
        RowFile.write(
                project.sources().stream()
                        .filter(source -> source.source().compiledNow())
                        .filter(source -> !project.unusable().contains(source.type()))
                        .flatMap(source -> row(source, columns(source), HomeSchemas.of(List.of())))
                        .toList(),
                out);
    }

    /** Writes the same classes with the same public members after errors, so that javac adds none of its own about them. */
    public void writeSkeletons(Project project, List<AnalyzedModel> models) {
        PipelineSkeleton skeleton = new PipelineSkeleton(project);
        project.pipelines().forEach(pipeline -> write(skeleton.file(pipeline)));
        HomeSchemas schemas = skeleton.schemas();
        Map<InterfaceName, AnalyzedModel> byType = new HashMap<>();
        models.forEach(model -> byType.put(model.declaration().type(), model));
        Stream.concat(project.sources().stream(), project.models().stream())
                .filter(declaration -> declaration.source().compiledNow())
                .filter(declaration -> !project.unusable().contains(declaration.type()))
                .forEach(declaration -> analyzed(declaration, byType)
                        .or(() -> RowShape.declared(declaration))
                        .ifPresent(shape -> write(RowClass.file(shape, schemas.of(declaration)))));
    }

    /** The row of a model that is sound itself. */
    private static Optional<RowShape> analyzed(
            RelationDeclaration declaration, Map<InterfaceName, AnalyzedModel> models) {
        return Optional.ofNullable(models.get(declaration.type()))
                .flatMap(model -> RowShape.of(model.declaration(), model.relation()));
    }

    /** Writes the superclasses of test classes; two of them for one pipeline in one package are a mistake of the user's. */
    public void writeTests(List<PipelineTestsDeclaration> tests, Diagnostics diagnostics) {
        Map<ClassName, PipelineTestsDeclaration> written = new TreeMap<>();
        for (PipelineTestsDeclaration each : tests) {
            PipelineTestsDeclaration first = written.putIfAbsent(PipelineTestsClass.name(each), each);
            if (first == null) {
                PipelineTestsClass.files(each).forEach(this::write);
                write(ModelTestsClass.file(each));
            } else {
                diagnostics.report(secondTestClass(each, first));
            }
        }
    }

    private static Diagnostic secondTestClass(PipelineTestsDeclaration tests, PipelineTestsDeclaration first) {
        return Diagnostic.error(
                Code.INVALID_DECLARATION,
                tests.annotation(),
                "pipeline " + tests.pipeline() + " has another test class in this package, " + first.testClass(),
                "both would have the superclass " + PipelineTestsClass.name(tests)
                        + ": let " + tests.testClass() + " extend " + first.testClass()
                        + " without the annotation, or move it to another package");
    }

    private static Stream<RowFile> row(RelationDeclaration declaration, Relation relation, HomeSchemas schemas) {
        return RowShape.of(declaration, relation).map(shape -> new RowFile(shape, schemas.of(declaration))).stream();
    }

    private static Relation columns(SourceDeclaration source) {
        return Relation.of(source.columns().stream().map(Generation::column).toList());
    }

    private static Column column(ColumnDeclaration column) {
        Nullability nullability = column.notNull() ? Nullability.NOT_NULL : Nullability.NULLABLE;
        return new Column(column.name(), ColumnTypes.of(column), nullability, Origins.NONE);
    }

    private void write(JavaFile file) {
        SourceText.of(file).write(out);
    }
}
