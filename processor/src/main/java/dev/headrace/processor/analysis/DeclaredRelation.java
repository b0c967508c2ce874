package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Key;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.type.ColumnTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an interface says of its relation, as far as it is tested before anything reads the relation. */
public final class DeclaredRelation {
    private DeclaredRelation() {}

    /** The relation of a source, or of a model that is not analyzed: its declared columns. */
    public static Relation of(RelationDeclaration declaration) {
        Relation columns = Relation.of(declaration.columns().stream()
                .map(column -> column(declaration.type(), column))
                .toList());
        return columns.keyed(keys(columns, declaration));
    }

    private static Column column(InterfaceName owner, ColumnDeclaration column) {
        return new Column(
                column.name(),
                ColumnTypes.of(column),
                Nullability.notNullIf(column.notNull()),
                Origins.of(new ColumnOrigin(owner, column.name())));
    }

    /**
     * A model as those see it who read it: its columns are theirs to start from, and what its tests keep from being otherwise
     * is so.
     */
    public static Relation readFrom(Relation inferred, RelationDeclaration declaration) {
        Relation trusted = trusting(inferred, declaration);
        List<Column> own = trusted.columns().stream()
                .map(column -> column.with(Origins.of(new ColumnOrigin(declaration.type(), column.name()))))
                .toList();
        return trusted.known() ? new Relation(true, own, Set.of(), trusted.keys(), List.of(), trusted.rows()) : trusted;
    }

    /** What a query yields, and what the model's tests keep from being otherwise. */
    public static Relation trusting(Relation inferred, RelationDeclaration declaration) {
        if (!inferred.known()) {
            return inferred;
        }
        Set<String> notNull = declaration.columns().stream()
                .filter(ColumnDeclaration::notNull)
                .flatMap(column -> column.find(inferred.names()).stream())
                .collect(Collectors.toSet());
        Relation trusted = inferred.with(inferred.columns().stream()
                .map(column -> notNull.contains(column.name()) ? column.with(Nullability.NOT_NULL) : column)
                .toList());
        return trusted.keyed(keys(trusted, declaration));
    }

    private static List<Key> keys(Relation relation, RelationDeclaration declaration) {
        Set<Key> keys = new HashSet<>(relation.keys());
        List<Key> ordered = new ArrayList<>(relation.keys());
        declaration.tests().stream()
                .filter(test -> test.kind() instanceof DataTestDeclaration.Kind.Unique && test.isTrusted())
                .flatMap(test -> key(test.columns(), relation.names(), declaration).stream())
                .filter(keys::add)
                .forEach(ordered::add);
        return ordered;
    }

    /** The columns' positions; empty if one is not there, which is reported elsewhere. */
    public static Optional<Key> key(List<String> columns, List<String> names, RelationDeclaration declaration) {
        Set<Integer> positions = new HashSet<>();
        for (String column : columns) {
            int position = names.indexOf(declaration.columnName(column, names));
            if (position < 0) {
                return Optional.empty();
            }
            positions.add(position);
        }
        return Optional.of(new Key(positions));
    }
}
