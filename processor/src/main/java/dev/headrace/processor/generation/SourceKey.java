package dev.headrace.processor.generation;

import dev.headrace.Severity;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.RelationDeclaration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns that a declaration lets one take for a table's primary key: those of its first {@code @Unique} that holds for
 * all rows and none of whose columns may be null. Several columns are a key only if one annotation says so of them together.
 */
final class SourceKey {
    private SourceKey() {}

    /** The columns in the order written; none if the declaration names no key. */
    static List<String> of(RelationDeclaration source) {
        Set<String> notNull = source.columns().stream()
                .filter(ColumnDeclaration::notNull)
                .map(ColumnDeclaration::name)
                .collect(Collectors.toSet());
        return source.tests().stream()
                .filter(test -> test.kind() instanceof Kind.Unique && holdsForAllRows(test))
                .map(DataTestDeclaration::columns)
                .filter(notNull::containsAll)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean holdsForAllRows(DataTestDeclaration test) {
        return test.severity() == Severity.ERROR && test.where().isBlank();
    }
}
