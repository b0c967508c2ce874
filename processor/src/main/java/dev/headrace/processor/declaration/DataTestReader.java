package dev.headrace.processor.declaration;

import dev.headrace.Severity;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Reads the annotations that are data tests. */
final class DataTestReader {
    private static final Pattern THRESHOLD = Pattern.compile("\\s*(=|!=|<>|<|<=|>|>=)\\s*\\d{1,18}\\s*");

    private DataTestReader() {}

    /** The tests that an annotation of a column method asks for: one, or none if it is no test or a faulty one. */
    static Stream<DataTestDeclaration> onColumn(AnnotationUse use, String column, Diagnostics diagnostics) {
        if (!isTest(use)) {
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

    /** Whether an annotation is a data test of a column or a relation. */
    static boolean isTest(AnnotationUse use) {
        return Vocabulary.COLUMN_TESTS.contains(use.type()) || TemplateReader.isTemplate(use);
    }

    /** The tests that an annotation of an interface asks for. */
    static Stream<DataTestDeclaration> onType(AnnotationUse use, Diagnostics diagnostics) {
        if (!isTest(use)) {
            return Stream.empty();
        }
        List<String> columns = use.strings("columns");
        if (use.list("columns").isEmpty() && needsColumns(use)) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    use.place(),
                    Vocabulary.at(use.type()) + " on an interface does not say which columns it is about",
                    "add columns = {\"…\"}, or move it to a column's method"));
            return Stream.empty();
        }
        Stream<List<String>> groups =
                isOfAllTogether(use) ? Stream.of(columns) : columns.stream().map(List::of);
        return groups.flatMap(group -> test(use, group, diagnostics).stream());
    }

    private static boolean needsColumns(AnnotationUse use) {
        Set<String> parameters = TemplateReader.parameters(use);
        boolean ofRelation = TemplateReader.isTemplate(use)
                && !parameters.contains(TemplateReader.COLUMN)
                && !parameters.contains(TemplateReader.COLUMNS);
        return !ofRelation && !use.type().equals(Vocabulary.CHECK);
    }

    private static boolean isOfAllTogether(AnnotationUse use) {
        return switch (use.type()) {
            case Vocabulary.UNIQUE, Vocabulary.NOT_NULL, Vocabulary.CHECK -> true;
            case Vocabulary.ACCEPTED_VALUES, Vocabulary.REFERENCES -> false;
            default -> !TemplateReader.parameters(use).contains(TemplateReader.COLUMN);
        };
    }

    private static Optional<DataTestDeclaration> test(
            AnnotationUse use, List<String> columns, Diagnostics diagnostics) {
        return kind(use, columns, diagnostics).map(kind -> test(use, kind, columns, diagnostics));
    }

    /** A test that asks that, with the members that all tests have. */
    static DataTestDeclaration test(AnnotationUse use, Kind kind, List<String> columns, Diagnostics diagnostics) {
        checkThreshold(use, "warnIf", diagnostics);
        checkThreshold(use, "errorIf", diagnostics);
        String name = use.string("name");
        if (!name.isEmpty() && !SourceVersion.isIdentifier(name)) {
            diagnostics.report(notAName(use, name));
            name = "";
        }
        return new DataTestDeclaration(
                kind,
                columns,
                Optional.of(name).filter(text -> !text.isEmpty()),
                use.string("where"),
                use.constant("severity").equals("WARN") ? Severity.WARN : Severity.ERROR,
                threshold(use, "warnIf"),
                threshold(use, "errorIf"),
                use.bool("storeFailures"),
                use.place());
    }

    private static Optional<Kind> kind(AnnotationUse use, List<String> columns, Diagnostics diagnostics) {
        return switch (use.type()) {
            case Vocabulary.UNIQUE -> Optional.of(new Kind.Unique());
            case Vocabulary.NOT_NULL -> Optional.of(new Kind.NotNull());
            case Vocabulary.ACCEPTED_VALUES -> acceptedValues(use, diagnostics);
            case Vocabulary.REFERENCES -> references(use, diagnostics);
            case Vocabulary.CHECK -> Optional.of(new Kind.Holds(use.string("value"), use.string("value")));
            default ->
                TemplateReader.read(use, diagnostics)
                        .map(template -> new Kind.Template(template, columns, use.place()));
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

    /** An annotation of the user's own need not have the member. */
    private static String threshold(AnnotationUse use, String member) {
        String condition = use.string(member);
        return condition.isEmpty() ? "!= 0" : condition;
    }

    private static void checkThreshold(AnnotationUse use, String member, Diagnostics diagnostics) {
        String condition = threshold(use, member);
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
