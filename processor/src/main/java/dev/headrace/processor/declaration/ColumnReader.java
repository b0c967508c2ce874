package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads column methods. */
final class ColumnReader {
    private static final Set<String> NO_RECORD_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final ColumnMethods methods;
    private final SourceInfoReader sources;

    ColumnReader(ColumnMethods methods, SourceInfoReader sources) {
        this.methods = methods;
        this.sources = sources;
    }

    /** The columns of an interface in their order, each with its method. */
    Map<ColumnDeclaration, ColumnMethod> read(TypeElement type, Diagnostics diagnostics) {
        Map<ColumnDeclaration, ColumnMethod> columns = new LinkedHashMap<>();
        Map<String, String> methodOf = new LinkedHashMap<>();
        for (ColumnMethod method : methods.of(type, diagnostics)) {
            ColumnDeclaration column = column(type, method, diagnostics);
            String other = methodOf.putIfAbsent(column.name(), method.methodName());
            if (other == null) {
                columns.put(column, method);
                ForeignAnnotations.check(method, diagnostics);
            } else {
                diagnostics.report(duplicate(column, method, other));
            }
        }
        return columns;
    }

    private ColumnDeclaration column(TypeElement type, ColumnMethod method, Diagnostics diagnostics) {
        Optional<AnnotationUse> annotation = AnnotationUse.find(method.method(), method.place(), Vocabulary.COLUMN);
        String explicit = annotation.map(column -> column.string("name")).orElse("");
        Optional<String> sqlType =
                annotation.map(column -> column.string("type").strip()).filter(text -> !text.isEmpty());
        return new ColumnDeclaration(
                componentName(method, diagnostics),
                explicit.isEmpty() ? SnakeCase.of(method.methodName()) : explicit,
                !explicit.isEmpty(),
                JavaTypes.of(method.returnType()),
                sqlType,
                method.returnType().getKind().isPrimitive(),
                sources.doc(type, method.method()),
                method.place());
    }

    /** The method's name, or for one that no record can have the name that the remedy gives it. */
    private static String componentName(ColumnMethod method, Diagnostics diagnostics) {
        String name = method.methodName();
        if (!isNoRecordComponent(name)) {
            return name;
        }
        diagnostics.report(Diagnostic.error(
                Code.INVALID_DECLARATION,
                method.place(),
                "no record can have a component named " + name,
                "name the method " + name + "_ instead: its column is " + SnakeCase.of(name)));
        return name + "_";
    }

    static boolean isNoRecordComponent(String method) {
        return NO_RECORD_COMPONENTS.contains(method);
    }

    private static Diagnostic duplicate(ColumnDeclaration column, ColumnMethod method, String other) {
        return Diagnostic.error(
                Code.DUPLICATE_COLUMN,
                method.place(),
                "column \"" + column.name() + "\" specified more than once",
                "methods " + other + " and " + method.methodName() + " both stand for it",
                "rename one of them, or give it @Column(name = \"…\")");
    }
}
