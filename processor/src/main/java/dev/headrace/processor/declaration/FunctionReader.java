package dev.headrace.processor.declaration;

import dev.headrace.Volatility;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads interfaces of {@code @SqlFunction} methods. */
final class FunctionReader {
    private final SourceInfoReader sources;

    FunctionReader(SourceInfoReader sources) {
        this.sources = sources;
    }

    /** Whether a type has such methods. */
    static boolean isIn(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> annotation(method, Place.of("")).isPresent());
    }

    FunctionsDeclaration read(TypeElement type, Diagnostics diagnostics) {
        Place owner = Place.of(type.getQualifiedName().toString());
        List<FunctionDeclaration> functions = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Place place = owner.member(method.getSimpleName().toString());
            Optional<AnnotationUse> annotation = annotation(method, place);
            if (annotation.isPresent() && passes(type, method, annotation.get(), diagnostics)) {
                functions.add(function(type, method, annotation.get(), place, diagnostics));
            }
        }
        return new FunctionsDeclaration(TypeNames.of(type), functions, sources.of(type));
    }

    /** What later builds have to know of its methods: the names of their parameters, which class files do not have. */
    static SortedMap<String, List<String>> parameterNames(TypeElement type, SourceInfoReader sources) {
        SortedMap<String, List<String>> names = new TreeMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (!method.getParameters().isEmpty()
                    && annotation(method, Place.of("")).isPresent()) {
                sources.parameterNames(type, method)
                        .ifPresent(known -> names.put(ModuleIndex.signature(method), known));
            }
        }
        return names;
    }

    private static Optional<AnnotationUse> annotation(ExecutableElement method, Place place) {
        return AnnotationUse.find(method, place, Vocabulary.SQL_FUNCTION);
    }

    private FunctionDeclaration function(
            TypeElement type, ExecutableElement method, AnnotationUse use, Place place, Diagnostics diagnostics) {
        String name = use.string("name");
        Optional<AnnotationUse> column = AnnotationUse.find(method, place, Vocabulary.COLUMN);
        return new FunctionDeclaration(
                TypeNames.of(type),
                name.isEmpty() ? SnakeCase.of(method.getSimpleName().toString()) : name,
                text(use, "schema"),
                parameters(type, method, use, diagnostics),
                method.isVarArgs(),
                JavaTypes.of(method.getReturnType()),
                column.flatMap(found -> text(found, "type")),
                text(use, "value"),
                use.bool("strict"),
                volatility(use),
                place);
    }

    private static Optional<String> text(AnnotationUse use, String member) {
        return Optional.of(use.string(member)).filter(text -> !text.isBlank());
    }

    private static Volatility volatility(AnnotationUse use) {
        String constant = use.constant("volatility").toUpperCase(Locale.ROOT);
        return constant.equals("IMMUTABLE")
                ? Volatility.IMMUTABLE
                : constant.equals("STABLE") ? Volatility.STABLE : Volatility.VOLATILE;
    }

    private List<ParameterDeclaration> parameters(
            TypeElement type, ExecutableElement method, AnnotationUse use, Diagnostics diagnostics) {
        List<ParameterDeclaration> parameters = new ArrayList<>();
        Optional<List<String>> names = sources.parameterNames(type, method);
        for (VariableElement parameter : method.getParameters()) {
            Optional<AnnotationUse> column = AnnotationUse.find(parameter, use.place(), Vocabulary.COLUMN);
            int position = parameters.size();
            String name = column.flatMap(found -> text(found, "name"))
                    .or(() -> names.map(known -> SnakeCase.of(known.get(position))))
                    .orElseGet(() -> nameless(type, method, use, position, diagnostics));
            parameters.add(new ParameterDeclaration(
                    name, JavaTypes.of(parameter.asType()), column.flatMap(found -> text(found, "type"))));
        }
        return parameters;
    }

    private static String nameless(
            TypeElement type, ExecutableElement method, AnnotationUse use, int position, Diagnostics diagnostics) {
        if (!use.string("value").isBlank()) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    use.place(),
                    "the class file of " + type.getQualifiedName() + " does not name the parameters of "
                            + method.getSimpleName() + ", which its body uses",
                    "compile its module with headrace-processor or with -parameters, "
                            + "or name each parameter by @Column(name = \"…\")"));
        }
        return "arg" + position;
    }

    private static boolean passes(
            TypeElement type, ExecutableElement method, AnnotationUse use, Diagnostics diagnostics) {
        Optional<String> fault = fault(type, method, use);
        fault.ifPresent(what -> diagnostics.report(Diagnostic.error(
                Code.INVALID_DECLARATION,
                use.place(),
                "@SqlFunction " + method.getSimpleName() + " " + what,
                "write an abstract method of an interface: BigDecimal centsToDollars(long cents);")));
        if (fault.isEmpty()
                && !use.string("value").isBlank()
                && !use.string("schema").isBlank()) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    use.place("schema"),
                    "@SqlFunction " + method.getSimpleName() + " has a body and a schema, "
                            + "and what is expanded at build is in no schema",
                    "take one of them away"));
        }
        return fault.isEmpty();
    }

    private static Optional<String> fault(TypeElement type, ExecutableElement method, AnnotationUse use) {
        if (type.getKind() != ElementKind.INTERFACE) {
            return Optional.of("stands in " + type.getSimpleName() + ", which is no interface");
        }
        if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("is not abstract");
        }
        if (!method.getTypeParameters().isEmpty() || !type.getTypeParameters().isEmpty()) {
            return Optional.of("has type parameters");
        }
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            return Optional.of("returns nothing");
        }
        boolean empty = use.isWritten("value") && use.string("value").isBlank() && !use.isFaulty("value");
        return empty ? Optional.of("has an empty body") : Optional.empty();
    }
}
