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

    private Optional<PipelineTestsDeclaration> read(TypeElement testClass, AnnotationUse use) {
        List<ClassReference> pipelines = ClassReference.in(use, "value");
        ReferenceCheck.check(pipelines, List.of(Vocabulary.PIPELINE), diagnostics);
        Optional<TypeElement> pipeline = pipelines.stream()
                .filter(reference -> reference.is(Vocabulary.PIPELINE))
                .flatMap(reference -> reference.element().stream())
                .findFirst();
        return pipeline.flatMap(declaration -> generated(declaration, use)
                .map(generated -> new PipelineTestsDeclaration(
                        TypeNames.of(testClass),
                        TypeNames.of(declaration),
                        testMethods(generated),
                        use.constant("database"))));
    }

    private Optional<TypeElement> generated(TypeElement pipeline, AnnotationUse use) {
        InterfaceName name = TypeNames.of(pipeline);
        String generated = new InterfaceName(name.packageName(), List.of(name.generated("Pipeline"))).qualified();
        TypeElement found = elements.getTypeElement(generated);
        if (found == null && !compiled.contain(pipeline)) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_REF,
                    use.place("value"),
                    "pipeline " + name + " was compiled without Headrace: there is no class " + generated,
                    "compile its module with the annotation processor headrace-processor"));
        }
        return Optional.ofNullable(found);
    }

    private static List<String> testMethods(TypeElement pipeline) {
        return ElementFilter.methodsIn(pipeline.getEnclosedElements()).stream()
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
