package dev.headrace.processor.declaration;

import dev.headrace.Materialized;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads {@code @DataTest}. */
final class SingularTestReader {
    private final SourceInfoReader sources;

    SingularTestReader(SourceInfoReader sources) {
        this.sources = sources;
    }

    SingularTest read(TypeElement type, AnnotationUse use, Diagnostics diagnostics) {
        List<ClassReference> refs = ClassReference.in(use, "refs");
        ReferenceCheck.check(refs, ReferenceCheck.READABLE, diagnostics);
        String sql = use.string("sql");
        if (sql.isBlank() && !use.isFaulty("sql")) {
            report(
                    use,
                    "sql",
                    "the SQL of " + type.getSimpleName() + " is empty",
                    "select the rows that fail",
                    diagnostics);
        }
        if (refs.stream().noneMatch(ref -> ref.missing() || ReferenceCheck.isRelation(ref))) {
            report(
                    use,
                    "refs",
                    "a data test reads a model or a source, and " + type.getSimpleName() + " names none",
                    "name what its SQL reads: refs = {…}",
                    diagnostics);
        }
        InterfaceName name = TypeNames.of(type);
        String own = SnakeCase.of(name.simpleName());
        ModelDeclaration query = new ModelDeclaration(
                name,
                Optional.empty(),
                own,
                Materialized.VIEW,
                sql,
                refs.stream().map(ClassReference::name).toList(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                sources.of(type),
                type.getModifiers().contains(Modifier.PUBLIC));
        DataTestDeclaration.Kind kind = new DataTestDeclaration.Kind.Singular(name, query.source());
        DataTestDeclaration test = DataTestReader.test(use, kind, List.of(), diagnostics);
        return new SingularTest(query, test.named(test.name().orElse(own)));
    }

    private static void report(
            AnnotationUse use, String member, String message, String remedy, Diagnostics diagnostics) {
        diagnostics.report(Diagnostic.error(Code.INVALID_DECLARATION, use.place(member), message, remedy));
    }
}
