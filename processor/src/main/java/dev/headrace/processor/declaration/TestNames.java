package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds data tests that would have one name. */
final class TestNames {
    /** The relations by the names that their tests were given, over all relations. */
    private final Map<String, RelationDeclaration> given = new HashMap<>();

    void check(RelationDeclaration relation, Diagnostics diagnostics) {
        Map<String, DataTestDeclaration> derived = new HashMap<>();
        for (DataTestDeclaration test : relation.tests()) {
            Optional<String> name = test.name();
            if (name.isEmpty() && derived.putIfAbsent(subject(test), test) != null) {
                diagnostics.report(sameSubject(test));
            }
            RelationDeclaration other = name.isEmpty() ? null : given.putIfAbsent(name.get(), relation);
            if (other != null) {
                diagnostics.report(sameName(test, name.get(), other, relation));
            }
        }
    }

    /** What the name of a test without one is made of. */
    private static String subject(DataTestDeclaration test) {
        String parent = test.kind() instanceof DataTestDeclaration.Kind.References references
                ? " " + references.parent().qualified()
                : "";
        return test.kind().getClass().getSimpleName() + parent + " " + test.asks() + " " + test.columns();
    }

    private static Diagnostic sameSubject(DataTestDeclaration test) {
        String of = test.columns().isEmpty() ? "" : " of " + String.join(", ", test.columns());
        return Diagnostic.error(
                Code.INVALID_DECLARATION,
                test.place(),
                "a second " + annotation(test.kind()) + of + " would have the name of the first",
                "take one of them away, or name it: name = \"…\"");
    }

    private static String annotation(DataTestDeclaration.Kind kind) {
        if (kind instanceof DataTestDeclaration.Kind.Template template) {
            return Vocabulary.at(template.use().annotation());
        }
        return kind instanceof DataTestDeclaration.Kind.Holds
                ? Vocabulary.at(Vocabulary.CHECK)
                : "@" + kind.getClass().getSimpleName();
    }

    private static Diagnostic sameName(
            DataTestDeclaration test, String name, RelationDeclaration other, RelationDeclaration relation) {
        String owners = other.equals(relation)
                ? "both of " + relation.type()
                : "one of " + other.type() + " and one of " + relation.type();
        return Diagnostic.error(
                Code.INVALID_DECLARATION,
                test.place(),
                "two data tests are named \"" + name + "\", " + owners,
                "give one of them another name");
    }
}
