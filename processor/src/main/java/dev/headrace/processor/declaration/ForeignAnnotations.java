package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Annotations of other libraries on columns that read like ours: what they seem to ask would never be tested. */
final class ForeignAnnotations {
    /** What they are called, and which of ours was probably meant. */
    private static final Map<String, String> LOOK_LIKE = Map.of(
            "NotNull", "NotNull",
            "NonNull", "NotNull",
            "Nonnull", "NotNull",
            "Unique", "Unique",
            "UniqueElements", "Unique",
            "Column", "Column",
            "Check", "Check",
            "AcceptedValues", "AcceptedValues",
            "References", "References");

    private ForeignAnnotations() {}

    static void check(ColumnMethod column, Diagnostics diagnostics) {
        Set<String> names = new LinkedHashSet<>();
        annotations(column).forEach(annotation -> {
            TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
            if (LOOK_LIKE.containsKey(type.getSimpleName().toString())) {
                names.add(type.getQualifiedName().toString());
            }
        });
        for (String name : names) {
            String meant = Vocabulary.PACKAGE + LOOK_LIKE.get(name.substring(name.lastIndexOf('.') + 1));
            if (!Vocabulary.isOurs(name) && !names.contains(meant)) {
                diagnostics.report(warning(column, name, meant));
            }
        }
    }

    /** Those of the method and those of its type, where nullness annotations stand now. */
    private static Stream<AnnotationMirror> annotations(ColumnMethod column) {
        List<? extends AnnotationMirror> ofMethod = column.method().getAnnotationMirrors();
        List<? extends AnnotationMirror> ofType =
                column.method().getReturnType().getAnnotationMirrors();
        return Stream.concat(ofMethod.stream(), ofType.stream());
    }

    private static Diagnostic warning(ColumnMethod column, String name, String meant) {
        return Diagnostic.warning(
                Code.FOREIGN_ANNOTATION,
                column.place(),
                "@" + name + " says nothing to Headrace",
                "write @" + meant + " instead, or beside it, if it is meant for the column");
    }
}
