package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads {@code @MutationTest} methods. */
public final class MutationTestReader {
    private static final int ALL = 100;

    private final Elements elements;
    private final CompiledTypes compiled;
    private final Diagnostics diagnostics;

    public MutationTestReader(Elements elements, CompiledTypes compiled, Diagnostics diagnostics) {
        this.elements = elements;
        this.compiled = compiled;
        this.diagnostics = diagnostics;
    }

    /** Those of this compilation. */
    public List<MutationTestDeclaration> read() {
        List<MutationTestDeclaration> tests = new ArrayList<>();
        for (String name : compiled.annotated()) {
            TypeElement type = elements.getTypeElement(name);
            List<ExecutableElement> methods =
                    type == null ? List.of() : ElementFilter.methodsIn(type.getEnclosedElements());
            for (ExecutableElement method : methods) {
                Place at = Place.of(name).member(method.getSimpleName().toString());
                Optional<AnnotationUse> use = AnnotationUse.find(method, at, Vocabulary.MUTATION_TEST);
                use.flatMap(this::read).ifPresent(tests::add);
            }
        }
        return tests;
    }

    private Optional<MutationTestDeclaration> read(AnnotationUse use) {
        List<ClassReference> pipelines = ClassReference.in(use, "value");
        ReferenceCheck.check(pipelines, List.of(Vocabulary.PIPELINE), diagnostics);
        ReferenceCheck.check(ClassReference.in(use, "models"), ReferenceCheck.MODELS, diagnostics);
        checkThreshold(use);
        return pipelines.stream()
                .filter(pipeline -> pipeline.is(Vocabulary.PIPELINE))
                .findFirst()
                .map(pipeline -> new MutationTestDeclaration(pipeline.name()));
    }

    private void checkThreshold(AnnotationUse use) {
        OptionalInt threshold = use.number("threshold");
        if (threshold.isPresent() && (threshold.getAsInt() < 0 || threshold.getAsInt() > ALL)) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    use.place("threshold"),
                    "threshold = " + threshold.getAsInt() + " is no percentage",
                    "write how many of a hundred mutants the unit tests must kill at least, 0 to 100"));
        }
    }
}
