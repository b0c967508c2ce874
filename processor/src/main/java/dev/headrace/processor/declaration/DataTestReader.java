package dev.headrace.processor.declaration;

import dev.headrace.Severity;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Reads the annotations that are data tests. */
final class DataTestReader {
    private static final Pattern THRESHOLD = Pattern.compile("\\s*(=|!=|<>|<|<=|>|>=)\\s*\\d{1,18}\\s*");

    private DataTestReader() {}

    /** The tests that an annotation of a column method asks for: one, or none if it is no test or a faulty one. */
    static Stream<DataTestDeclaration> onColumn(AnnotationUse use, String column, Diagnostics diagnostics) {
        if (!Vocabulary.COLUMN_TESTS.contains(use.type())) {
            return Stream.empty();
        }
        if (!use.list("columns").isEmpty()) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    use.place("columns"),
                    "columns has no meaning on a method, which is the column itself",
                    "move the annotation to the interface, or take columns away"));
        }
        return test(use, List.of(column), diagnostics).stream();
    }

    /** The tests that an annotation of an interface asks for. */
    static Stream<DataTestDeclaration> onType(AnnotationUse use, Diagnostics diagnostics) {
        if (!Vocabulary.COLUMN_TESTS.contains(use.type())) {
            return Stream.empty();
        }
        List<String> columns = use.strings("columns");
        if (use.list("columns").isEmpty()) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    use.place(),
                    Vocabulary.at(use.type()) + " on an interface does not say which columns it is about",
                    "add columns = {\"…\"}, or move it to a column's method"));
            return Stream.empty();
        }
        boolean together = use.type().equals(Vocabulary.UNIQUE) || use.type().equals(Vocabulary.NOT_NULL);
        Stream<List<String>> groups =
                together ? Stream.of(columns) : columns.stream().map(List::of);
        return groups.flatMap(group -> test(use, group, diagnostics).stream());
    }

    private static Optional<DataTestDeclaration> test(
            AnnotationUse use, List<String> columns, Diagnostics diagnostics) {
        checkThreshold(use, "warnIf", diagnostics);
        checkThreshold(use, "errorIf", diagnostics);
        String name = use.string("name");
        if (!name.isEmpty() && !SourceVersion.isIdentifier(name)) {
            diagnostics.report(notAName(use, name));
            name = "";
        }
        Optional<String> written = Optional.of(name).filter(text -> !text.isEmpty());
        Severity severity = use.constant("severity").equals("WARN") ? Severity.WARN : Severity.ERROR;
        return kind(use, diagnostics)
                .map(kind -> new DataTestDeclaration(
                        kind,
                        columns,
                        written,
                        use.string("where"),
                        severity,
                        use.string("warnIf"),
                        use.string("errorIf"),
                        use.bool("storeFailures"),
                        use.place()));
    }

    private static Optional<Kind> kind(AnnotationUse use, Diagnostics diagnostics) {
        return switch (use.type()) {
            case Vocabulary.UNIQUE -> Optional.of(new Kind.Unique());
            case Vocabulary.NOT_NULL -> Optional.of(new Kind.NotNull());
            case Vocabulary.ACCEPTED_VALUES -> acceptedValues(use, diagnostics);
            default -> references(use, diagnostics);
        };
    }

    private static Optional<Kind> acceptedValues(AnnotationUse use, Diagnostics diagnostics) {
        if (use.list("value").isEmpty()) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    use.place("value"),
                    "@AcceptedValues accepts no value",
                    "list the values that the column may have: @AcceptedValues({\"…\"})"));
            return Optional.empty();
        }
        return Optional.of(new Kind.AcceptedValues(use.strings("value")));
    }

    private static Optional<Kind> references(AnnotationUse use, Diagnostics diagnostics) {
        List<ClassReference> parents = ClassReference.in(use, "value");
        ReferenceCheck.check(parents, ReferenceCheck.MODELS_AND_SOURCES, diagnostics);
        return parents.stream()
                .findFirst()
                .filter(ReferenceCheck::isRelation)
                .map(parent -> new Kind.References(parent.name(), use.string("column")));
    }

    private static void checkThreshold(AnnotationUse use, String member, Diagnostics diagnostics) {
        String condition = use.string(member);
        if (!use.isFaulty(member) && !THRESHOLD.matcher(condition).matches()) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    use.place(member),
                    "\"" + condition + "\" is not a condition on a number of rows",
                    "write one of = != < <= > >= and a whole number: " + member + " = \"> 10\""));
        }
    }

    private static Diagnostic notAName(AnnotationUse use, String name) {
        return Diagnostic.error(
                Code.INVALID_DECLARATION,
                use.place("name"),
                "\"" + name + "\" cannot be a data test's name, which is a method's name in Java too",
                "write letters, digits and _ only: name = \"order_ids_are_unique\"");
    }
}
