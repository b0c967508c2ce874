package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Key;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.Rows;
import dev.headrace.processor.declaration.IncrementalDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A model whose table grows: of its rows is true what both of its queries prove, and what its key holds them to. */
public final class GrowingModel {
    private GrowingModel() {}

    /** The model with the query of its increments; of a model that is made anew by each run this changes nothing. */
    public static AnalyzedModel of(AnalyzedModel full, Optional<AnalyzedModel> increment) {
        return full.declaration()
                .storage()
                .incremental()
                .map(growing -> full.growing(relation(full, increment, growing), increment))
                .orElse(full);
    }

    private static Relation relation(
            AnalyzedModel full, Optional<AnalyzedModel> increment, IncrementalDeclaration growing) {
        Relation first = full.relation();
        List<Column> columns = new ArrayList<>();
        for (Column column : first.columns()) {
            boolean proved = increment
                    .flatMap(other -> other.relation().columns().stream()
                            .filter(each -> each.name().equals(column.name()))
                            .findFirst())
                    .map(each -> each.nullability() == column.nullability())
                    .orElse(true);
            columns.add(proved ? column : column.with(Nullability.NULLABLE));
        }
        List<Key> keys = growing.uniqueKey().isEmpty()
                ? List.of()
                : DeclaredRelation.key(growing.uniqueKey(), first.names(), full.declaration()).stream()
                        .toList();
        return first.with(columns).keyed(keys).counted(Rows.ANY);
    }
}
