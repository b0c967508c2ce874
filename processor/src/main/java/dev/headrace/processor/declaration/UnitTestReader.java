package dev.headrace.processor.declaration;

import dev.headrace.processor.declaration.UnitTestDeclaration.Given;
import dev.headrace.processor.declaration.UnitTestDeclaration.Table;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads {@code @UnitTest} methods. */
final class UnitTestReader {
    private final Diagnostics diagnostics;

    UnitTestReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The unit tests of a class; those that are not whole are reported and left out. */
    List<UnitTestDeclaration> read(TypeElement type) {
        Place place = Place.of(type.getQualifiedName().toString());
        List<UnitTestDeclaration> tests = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Place at = place.member(method.getSimpleName().toString());
            Optional<AnnotationUse> use = AnnotationUse.find(method, at, Vocabulary.UNIT_TEST);
            if (use.isPresent()) {
                checkClass(type, use.get());
                read(type.getQualifiedName() + "." + method.getSimpleName(), use.get())
                        .ifPresent(tests::add);
            }
        }
        return tests;
    }

    private Optional<UnitTestDeclaration> read(String name, AnnotationUse use) {
        List<ClassReference> model = ClassReference.in(use, "model");
        ReferenceCheck.check(model, ReferenceCheck.MODELS, diagnostics);
        checkNow(use);
        Optional<Table> expected = table(use, "expect", "expectFile", "what the model is expected to give");
        List<Given> given = new ArrayList<>();
        for (AnnotationUse each : use.annotations("given")) {
            List<ClassReference> ref = ClassReference.in(each, "ref");
            ReferenceCheck.check(ref, ReferenceCheck.MODELS_AND_SOURCES, diagnostics);
            Optional<Table> rows = table(each, "rows", "file", "the rows that are given");
            ref.stream()
                    .filter(ReferenceCheck::isRelation)
                    .forEach(found -> given.add(new Given(found.name(), found.place(), rows)));
        }
        List<VarDeclaration> vars =
                use.annotations("vars").stream().map(VarDeclaration::of).toList();
        return model.stream()
                .filter(found -> found.is(Vocabulary.MODEL))
                .findFirst()
                .map(found -> new UnitTestDeclaration(name, found.name(), given, vars, expected));
    }

    /** Rows are a table or in a file. */
    private Optional<Table> table(AnnotationUse use, String rows, String file, String what) {
        boolean written = use.isWritten(rows) && !use.string(rows).isBlank();
        if (use.isFaulty(rows) || use.isFaulty(file)) {
            return Optional.empty();
        }
        if (written == !use.string(file).isEmpty()) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    use.place(),
                    Vocabulary.at(use.type()) + (written ? " says twice " : " does not say ") + what,
                    "write " + rows + " = \"\"\"…\"\"\" with a table, or " + file + " = \"….csv\""));
            return Optional.empty();
        }
        return written ? Optional.of(new Table(use.string(rows), use.place(rows))) : Optional.empty();
    }

    private void checkNow(AnnotationUse use) {
        String now = use.string("now");
        try {
            if (!now.isEmpty()) {
                OffsetDateTime.parse(now);
            }
        } catch (DateTimeException malformed) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DATETIME_FORMAT,
                    use.place("now"),
                    "now = \"" + now + "\" is no time with an offset",
                    "write it as 2026-01-31T12:00:00Z"));
        }
    }

    /** What is not there yet may be about to be generated; javac says so if it is not. */
    private void checkClass(TypeElement type, AnnotationUse use) {
        for (Element outer = type; outer instanceof TypeElement each; outer = each.getEnclosingElement()) {
            if (mayBeTestCase(each)) {
                return;
            }
        }
        diagnostics.report(Diagnostic.error(
                Code.INVALID_DECLARATION,
                use.place(),
                type.getSimpleName() + " has unit tests of models, and extends no class that knows their pipeline",
                "@PipelineTests generates it: for a pipeline Shop write: class " + type.getSimpleName()
                        + " extends ShopModelTests"));
    }

    private static boolean mayBeTestCase(TypeElement type) {
        for (TypeMirror above = type.asType(); above instanceof DeclaredType declared; ) {
            TypeElement element = (TypeElement) declared.asElement();
            if (declared.getKind() == TypeKind.ERROR
                    || element.getQualifiedName().contentEquals(Vocabulary.MODEL_TEST_CASE)) {
                return true;
            }
            above = element.getSuperclass();
        }
        return false;
    }
}
