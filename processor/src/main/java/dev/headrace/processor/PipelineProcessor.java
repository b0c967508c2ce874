package dev.headrace.processor;

import com.google.auto.service.AutoService;
import dev.headrace.processor.declaration.CompiledTypes;
import dev.headrace.processor.declaration.DeclarationReader;
import dev.headrace.processor.declaration.Declarations;
import dev.headrace.processor.declaration.EarlierBuilds;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModuleIndex;
import dev.headrace.processor.declaration.MutationTestDeclaration;
import dev.headrace.processor.declaration.MutationTestReader;
import dev.headrace.processor.declaration.PipelineTestsDeclaration;
import dev.headrace.processor.declaration.PipelineTestsReader;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.declaration.UnitTests;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.generation.FilerWriter;
import dev.headrace.processor.generation.Generation;
import dev.headrace.processor.generation.ManifestModels;
import dev.headrace.processor.javac.DiagnosticPrinter;
import dev.headrace.processor.javac.EscapesInSql;
import dev.headrace.run.Version;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The door: what javac calls, round by round. It keeps names and records from one round to the next, never elements. */
@AutoService(Processor.class)
public final class PipelineProcessor extends AbstractProcessor {
    private final Set<Diagnostic> printed = new HashSet<>();
    private final Map<String, Long> written = new HashMap<>();
    private CompiledTypes compiled = CompiledTypes.NONE;
    private Optional<ModuleIndex> index = Optional.empty();
    private boolean pending;
    private boolean waited;
    private boolean crashed;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.headrace.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Options.POSTGRESQL);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!crashed) {
            try {
                process(round);
            } catch (IOException | RuntimeException | StackOverflowError | LinkageError crash) {
                crashed = true;
                print(List.of(Crash.diagnostic(crash)));
            }
        }
        return false;
    }

    /** Compiles the module as soon as all types exist that it names, and again if a later round brings more of it. */
    private void process(RoundEnvironment round) throws IOException {
        CompiledTypes before = compiled;
        compiled = compiled.with(round.getRootElements());
        pending |= !compiled.annotated().equals(before.annotated())
                || !compiled.packages().equals(before.packages());
        if (pending) {
            compile(round.processingOver());
        }
        if (!round.processingOver()) {
            generateTests();
        }
        if (round.processingOver() && index.isPresent()) {
            IndexFile.write(index.get(), processingEnv.getFiler());
        }
    }

    private void compile(boolean lastRound) {
        Diagnostics diagnostics = new Diagnostics();
        Options options = Options.read(processingEnv.getOptions(), diagnostics);
        Declarations declarations = read(diagnostics);
        FilerWriter writer = writer();
        Generation generation = new Generation(writer, Version.text(), options.postgresql());
        if (!declarations.complete() && !waited && !lastRound) {
            // What is missing may be another processor's to generate. New files make sure of a next round.
            waited = true;
            generation.writeSourceRows(declarations.project());
            return;
        }
        pending = !declarations.complete();
        index = Optional.of(declarations.index());
        Project project = declarations.project();
        EscapesInSql escapes = EscapesInSql.of(processingEnv);
        project.sqlPlaces().flatMap(place -> escapes.check(place).stream()).forEach(diagnostics::report);
        Extensions extensions = new Extensions(new ModuleResources(processingEnv.getFiler())::text);
        ProjectCompiler.Compiled module =
                ProjectCompiler.compile(project, options.postgresql(), extensions, diagnostics);
        UnitTestCompiler.check(unitTests(diagnostics), options.postgresql(), extensions, diagnostics);
        if (pending || diagnostics.hasErrors()) {
            generation.writeSkeletons(project, module.models());
        } else {
            generation.write(project, module.models(), module.plans());
            checkNothingCameLate(writer, diagnostics);
            writeMutants(project, options.postgresql(), extensions, generation, diagnostics);
        }
        print(diagnostics.all());
    }

    private Declarations read(Diagnostics diagnostics) {
        return DeclarationReader.read(
                processingEnv.getElementUtils(),
                processingEnv.getTypeUtils(),
                CompilerLines.of(processingEnv),
                compiled,
                earlier(IndexFile.read(processingEnv.getFiler())),
                diagnostics);
    }

    private UnitTests unitTests(Diagnostics diagnostics) {
        return DeclarationReader.readUnitTests(
                processingEnv.getElementUtils(),
                processingEnv.getTypeUtils(),
                CompilerLines.of(processingEnv),
                compiled,
                earlier(index.orElseThrow()),
                diagnostics);
    }

    /** For tests of a pipeline that is compiled now, or was before. */
    private void writeMutants(
            Project here, int postgresql, Extensions extensions, Generation generation, Diagnostics diagnostics) {
        for (MutationTestDeclaration test :
                new MutationTestReader(processingEnv.getElementUtils(), compiled, diagnostics).read()) {
            Project project =
                    here.pipelines().stream().anyMatch(each -> each.type().equals(test.pipeline()))
                            ? here
                            : compiledBefore(test.pipeline());
            project.pipelines().stream()
                    .filter(each -> each.type().equals(test.pipeline()))
                    .findFirst()
                    .map(each -> MutantCompiler.mutants(each, project, postgresql, extensions))
                    .ifPresent(mutants -> generation.writeMutants(test.pipeline(), mutants));
        }
    }

    private Project compiledBefore(InterfaceName pipeline) {
        List<String> models = new ModuleResources(processingEnv.getFiler())
                .text(ManifestModels.path(pipeline))
                .map(ManifestModels::of)
                .orElse(List.of());
        return DeclarationReader.readPipeline(
                processingEnv.getElementUtils(),
                processingEnv.getTypeUtils(),
                CompilerLines.of(processingEnv),
                compiled,
                earlier(ModuleIndex.EMPTY),
                pipeline,
                models);
    }

    private EarlierBuilds earlier(ModuleIndex known) {
        return new EarlierBuilds(known, new ModuleResources(processingEnv.getFiler())::text);
    }

    /** What another processor generates too late cannot get into what is already written. */
    private static void checkNothingCameLate(FilerWriter writer, Diagnostics diagnostics) {
        writer.outdated().stream()
                .findFirst()
                .ifPresent(file -> diagnostics.report(Diagnostic.error(
                        Code.INVALID_DECLARATION,
                        Place.of(""),
                        "another annotation processor generated more of this module after " + file + " was written",
                        "let that processor run in a module of its own, which this one depends on")));
    }

    /** A test class waits until the pipeline that it names is a class. */
    private void generateTests() {
        Diagnostics diagnostics = new Diagnostics();
        List<PipelineTestsDeclaration> tests =
                new PipelineTestsReader(processingEnv.getElementUtils(), compiled, diagnostics).read();
        new Generation(writer(), Version.text(), 0).writeTests(tests, diagnostics);
        print(diagnostics.all());
    }

    private FilerWriter writer() {
        return new FilerWriter(processingEnv.getFiler(), written);
    }

    private void print(List<Diagnostic> diagnostics) {
        DiagnosticPrinter printer = DiagnosticPrinter.of(processingEnv);
        List<Diagnostic> fresh = diagnostics.stream().filter(printed::add).toList();
        // What is about the whole build stands nowhere; what is about a class file, at a source that is compiled now.
        Map<Boolean, List<Diagnostic>> placed = fresh.stream()
                .collect(Collectors.partitioningBy(
                        diagnostic -> !diagnostic.place().type().isEmpty()));
        Optional<Place> otherwise = compiled.annotated().stream().findFirst().map(Place::of);
        printer.print(placed.get(false), Optional.empty());
        printer.print(placed.get(true), otherwise);
    }
}
