package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.type.ColumnTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives declared columns the names that the queries give them, which may differ in underscores. */
public final class MatchedColumns {
    private final Map<InterfaceName, Map<String, String>> names = new HashMap<>();

    /** Learns the names from these models. */
    public MatchedColumns(List<AnalyzedModel> models) {
        for (AnalyzedModel model : models) {
            Map<String, String> renamed = new HashMap<>();
            for (ColumnDeclaration column : model.declaration().columns()) {
                column.find(model.relation().names()).ifPresent(found -> renamed.put(column.name(), found));
            }
            names.put(model.declaration().type(), renamed);
        }
    }

    /** The model with its columns and tests under the query's names. */
    public AnalyzedModel match(AnalyzedModel model) {
        ModelDeclaration matched = (ModelDeclaration) match(model.declaration());
        return model.with(matched, declared(matched, model.relation()));
    }

    /** The columns; where no type is known, with the one that the user declares, which each run compares with the server's. */
    private static Relation declared(ModelDeclaration model, Relation relation) {
        Map<String, ColumnDeclaration> byName = new HashMap<>();
        model.columns().forEach(column -> byName.put(column.name(), column));
        List<Column> columns = relation.columns().stream()
                .map(column -> Optional.ofNullable(byName.get(column.name()))
                        .filter(known -> column.type().isEmpty())
                        .flatMap(ColumnTypes::of)
                        .map(column::typed)
                        .orElse(column))
                .toList();
        return relation.with(columns);
    }

    /** The relation with its columns and tests under the queries' names. */
    public RelationDeclaration match(RelationDeclaration relation) {
        return relation.with(
                relation.columns().stream()
                        .map(column -> column.named(name(relation.type(), column.name())))
                        .toList(),
                relation.tests().stream().map(test -> match(relation, test)).toList());
    }

    private DataTestDeclaration match(RelationDeclaration relation, DataTestDeclaration test) {
        List<String> columns = test.columns().stream()
                .map(column -> name(relation.type(), column))
                .toList();
        Kind kind = test.kind() instanceof Kind.References references
                ? new Kind.References(references.parent(), name(references.parent(), references.column()))
                : test.kind();
        return test.about(kind, columns);
    }

    private String name(InterfaceName relation, String declared) {
        return names.getOrDefault(relation, Map.of()).getOrDefault(declared, declared);
    }
}
