package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads {@code @PipelineTests}: which data tests a compiled pipeline has. */
public final class PipelineTestsReader {
    private static final String DATA_TEST = "dev.headrace.check.DataTest";

    private final Elements elements;
    private final CompiledTypes compiled;
    private final Diagnostics diagnostics;

    public PipelineTestsReader(Elements elements, CompiledTypes compiled, Diagnostics diagnostics) {
        this.elements = elements;
        this.compiled = compiled;
        this.diagnostics = diagnostics;
    }

    /** The test classes of this compilation whose pipeline's class exists; one that is generated now exists next round. */
    public List<PipelineTestsDeclaration> read() {
        List<PipelineTestsDeclaration> tests = new ArrayList<>();
        for (String name : compiled.annotated()) {
            TypeElement type = elements.getTypeElement(name);
            Optional.ofNullable(type)
                    .flatMap(found -> AnnotationUse.find(found, Place.of(name), Vocabulary.PIPELINE_TESTS))
                    .flatMap(use -> read(type, use))
                    .ifPresent(tests::add);
        }
        return tests;
    }

    /** After a mistake the superclass has no tests: it is there only so that javac does not miss it. */
    private Optional<PipelineTestsDeclaration> read(TypeElement testClass, AnnotationUse use) {
        List<ClassReference> pipelines = ClassReference.in(use, "value");
        ReferenceCheck.check(pipelines, List.of(Vocabulary.PIPELINE), diagnostics);
        return pipelines.stream()
                .flatMap(each -> each.element().stream())
                .findFirst()
                .flatMap(pipeline -> {
                    InterfaceName name = TypeNames.of(pipeline);
                    TypeElement generated = elements.getTypeElement(generated(name));
                    if (generated == null && pipelines.get(0).is(Vocabulary.PIPELINE)) {
                        if (compiled.contain(pipeline)) {
                            return Optional.empty();
                        }
                        diagnostics.report(notCompiled(name, use));
                    }
                    warnOfNoTests(testClass, name, use);
                    List<String> methods = generated == null ? List.of() : testMethods(generated);
                    List<String> proofs = use.constants("proofs");
                    return Optional.of(new PipelineTestsDeclaration(
                            TypeNames.of(testClass),
                            name,
                            methods,
                            outline(generated, "proved"),
                            outline(generated, "models"),
                            proofs.contains("INCREMENTS") ? outline(generated, "increments") : List.of(),
                            proofs.contains("DATA_TESTS") ? outline(generated, "tested") : List.of(),
                            use.constant("database")));
                });
    }

    /** It may stand there for the sake of the other superclass alone. */
    private void warnOfNoTests(TypeElement testClass, InterfaceName pipeline, AnnotationUse use) {
        String above = testClass.getSuperclass().toString();
        if (above.equals("java.lang.Object")) {
            diagnostics.report(Diagnostic.warning(
                    Code.INVALID_DECLARATION,
                    use.place(),
                    "none of the tests that @PipelineTests generates runs in " + testClass.getSimpleName(),
                    "write: class " + testClass.getSimpleName() + " extends " + pipeline.generated("PipelineTests")));
        }
    }

    /** A class that an older version generated has none. */
    private static List<String> outline(TypeElement generated, String member) {
        return Optional.ofNullable(generated)
                .flatMap(type -> AnnotationUse.find(
                        type, Place.of(type.getQualifiedName().toString()), Vocabulary.PIPELINE_OUTLINE))
                .map(use -> use.strings(member))
                .orElse(List.of());
    }

    private static String generated(InterfaceName pipeline) {
        return new InterfaceName(pipeline.packageName(), List.of(pipeline.generated("Pipeline"))).qualified();
    }

    private static Diagnostic notCompiled(InterfaceName pipeline, AnnotationUse use) {
        return Diagnostic.error(
                Code.INVALID_REF,
                use.place("value"),
                "pipeline " + pipeline + " was compiled without Headrace: there is no class " + generated(pipeline),
                "compile its module with the annotation processor headrace-processor");
    }

    /** A large pipeline inherits some of them. */
    private List<String> testMethods(TypeElement pipeline) {
        return ElementFilter.methodsIn(elements.getAllMembers(pipeline)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> method.getReturnType().toString().equals(DATA_TEST))
                .map(ExecutableElement::getSimpleName)
                .map(Object::toString)
                .sorted()
                .toList();
    }
}
