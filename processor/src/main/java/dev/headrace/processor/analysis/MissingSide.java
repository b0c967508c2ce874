package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expansion.SyntaxWalk;
import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.scope.Slot;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.ColumnName;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.type.Catalog;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of a join that have no partner on one side: whether a condition drops them again. */
public final class MissingSide {
    private final AnalyzedExpressions known;
    private final NotNull notNull;

    /** In an analyzed query. */
    public MissingSide(AnalyzedExpressions known, Catalog catalog) {
        this.known = known;
        this.notNull = new NotNull(known, catalog);
    }

    /** Whether no row meets all the conditions that has nothing from that item of FROM. */
    public boolean isDropped(FromItem side, List<Expression> conditions) {
        Set<String> names = new HashSet<>();
        collect(side, names);
        return conditions.stream().anyMatch(condition -> isDropped(names, condition));
    }

    private boolean isDropped(Set<String> names, Expression condition) {
        Set<Slot> present = notNull.whenTrue(condition);
        return SyntaxWalk.all(condition, ColumnName.class).stream()
                .filter(column -> column.parts().size() > 1)
                .filter(column -> names.contains(
                        column.parts().get(column.parts().size() - 2).text()))
                .anyMatch(column -> slot(column).filter(present::contains).isPresent());
    }

    private Optional<Slot> slot(ColumnName column) {
        return known.value(column)
                .term()
                .filter(Term.Column.class::isInstance)
                .map(term -> ((Term.Column) term).slot());
    }

    /** The names by which conditions call what the item brings into view, its whole row present or not. */
    private static void collect(FromItem item, Set<String> names) {
        if (item instanceof FromItem.Join join) {
            if (join.kind() == FromItem.Kind.INNER || join.kind() == FromItem.Kind.CROSS) {
                collect(join.right(), names);
            }
            if (join.kind() != FromItem.Kind.RIGHT && join.kind() != FromItem.Kind.FULL) {
                collect(join.left(), names);
            }
        } else if (item instanceof FromItem.TableName table) {
            List<Name> parts = table.name();
            names.add(table.alias()
                    .map(alias -> alias.name().text())
                    .orElse(parts.get(parts.size() - 1).text()));
        } else if (item instanceof FromItem.Derived derived) {
            derived.alias().ifPresent(alias -> names.add(alias.name().text()));
        }
    }
}
