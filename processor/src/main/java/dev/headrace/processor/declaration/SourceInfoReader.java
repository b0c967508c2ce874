package dev.headrace.processor.declaration;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what only source files say: from them, or from what earlier builds have kept. */
final class SourceInfoReader {
    private final Elements elements;
    private final SourceLines lines;
    private final CompiledTypes compiled;
    private final EarlierBuilds earlier;

    SourceInfoReader(Elements elements, SourceLines lines, CompiledTypes compiled, EarlierBuilds earlier) {
        this.elements = elements;
        this.lines = lines;
        this.compiled = compiled;
        this.earlier = earlier;
    }

    SourceInfo of(TypeElement type) {
        boolean now = compiled.contain(type);
        Optional<SourceInfo> before =
                earlier.entry(type.getQualifiedName().toString()).map(ModuleIndex.Entry::source);
        return before.filter(entry -> !now)
                .orElseGet(() -> new SourceInfo(
                        lines.file(type), lines.line(type), doc(type).orElse(""), now));
    }

    /** The Javadoc of a column method of that type. */
    String doc(TypeElement type, ExecutableElement method) {
        return doc(method)
                .or(() -> earlier.entry(type.getQualifiedName().toString())
                        .filter(entry -> !compiled.contain((TypeElement) method.getEnclosingElement()))
                        .map(entry ->
                                entry.columnDocs().get(method.getSimpleName().toString())))
                .orElse("");
    }

    /** The names of a method's parameters; empty if only class files tell of it, which need not have them. */
    Optional<List<String>> parameterNames(TypeElement type, ExecutableElement method) {
        List<String> names = method.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
        boolean real = compiled.contain(type)
                || IntStream.range(0, names.size())
                        .noneMatch(position -> names.get(position).equals("arg" + position));
        return real
                ? Optional.of(names)
                : earlier.entry(type.getQualifiedName().toString())
                        .map(entry -> entry.parameters().get(ModuleIndex.signature(method)))
                        .filter(known -> known.size() == names.size());
    }

    private Optional<String> doc(Element element) {
        return Optional.ofNullable(elements.getDocComment(element))
                .map(doc -> doc.stripIndent().strip())
                .filter(doc -> !doc.isEmpty());
    }
}
