package dev.headrace.processor.rule;

import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.InterfaceName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the queries read, for messages that say where something comes from.
 *
 * @param relations what each model and source yields
 */
public record Upstream(Map<InterfaceName, Relation> relations) {
    /** Why that column of a model may be null, as far as can be told. */
    String whyNullable(Column column, AnalyzedModel model, String expression) {
        List<ColumnOrigin> origins = column.origins().value().stream().sorted().toList();
        List<String> nullable = origins.stream()
                .filter(this::isNullable)
                .map(origin -> origin.relation().simpleName() + "." + origin.column())
                .toList();
        boolean plain = expression.matches("[\\w\"]+(\\s*\\.\\s*[\\w\"]+)*(\\s+(as\\s+)?[\\w\"]+)?");
        if (!nullable.isEmpty()) {
            return String.join(", ", nullable) + (nullable.size() == 1 ? " may be null" : " may each be null");
        }
        if (plain && origins.size() == 1) {
            return "it is on the side of an outer join, or of a subquery, that may have no row: "
                    + origins.get(0).relation().simpleName() + "."
                    + origins.get(0).column() + " itself is never null";
        }
        return "what it is computed by may yield null although what it reads is not null";
    }

    private boolean isNullable(ColumnOrigin origin) {
        Optional<Column> column = relations.getOrDefault(origin.relation(), Relation.UNKNOWN).columns().stream()
                .filter(each -> each.name().equals(origin.column()))
                .findFirst();
        return column.filter(found -> found.nullability() == Nullability.NULLABLE)
                .isPresent();
    }
}
