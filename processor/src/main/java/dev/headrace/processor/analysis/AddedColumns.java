package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.Branches;
import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.expression.Operand;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.scope.CommonTables;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns that SEARCH and CYCLE add to a recursive query (section 7.8.2 of the manual). */
final class AddedColumns {
    private final ExpressionAnalyzer expressions;
    private final Faults faults;

    AddedColumns(ExpressionAnalyzer expressions, Faults faults) {
        this.expressions = expressions;
        this.faults = faults;
    }

    /** What is added behind these columns. */
    List<Column> of(Query.CommonTable table, List<Column> columns) {
        List<Column> added = new ArrayList<>();
        table.search().ifPresent(search -> {
            Origins origins = named("search", search.by(), columns);
            PgType type = search.depthFirst() ? PgType.RECORD.arrayOf() : PgType.RECORD;
            added.add(notNull(search.sequence(), type, origins));
        });
        table.cycle().ifPresent(cycle -> {
            Origins origins = named("cycle", cycle.columns(), columns);
            added.add(mark(cycle, origins));
            added.add(notNull(cycle.path(), PgType.RECORD.arrayOf(), origins));
            if (cycle.mark().text().equals(cycle.path().text())) {
                faults.error(
                        Code.SYNTAX_ERROR,
                        cycle.path().span(),
                        "cycle mark column name and cycle path column name are the same");
            }
        });
        return added;
    }

    private static Column notNull(Name name, PgType type, Origins origins) {
        return new Column(name.text(), Optional.of(type), Nullability.NOT_NULL, origins);
    }

    private Origins named(String clause, List<Name> names, List<Column> columns) {
        Set<String> seen = new HashSet<>();
        Collection<Origins> origins = new ArrayList<>();
        for (Name name : names) {
            Optional<Column> column = columns.stream()
                    .filter(each -> each.name().equals(name.text()))
                    .findFirst();
            if (column.isEmpty()) {
                faults.error(
                        Code.SYNTAX_ERROR,
                        name.span(),
                        clause + " column \"" + name + "\" not in WITH query column list",
                        Faults.candidates(
                                "it has: ",
                                name.text(),
                                columns.stream().map(Column::name).toList()));
            } else if (!seen.add(name.text())) {
                faults.error(
                        Code.DUPLICATE_COLUMN,
                        name.span(),
                        clause + " column \"" + name + "\" specified more than once");
            }
            column.map(Column::origins).ifPresent(origins::add);
        }
        return Origins.union(origins);
    }

    private Column mark(Query.Cycle cycle, Origins origins) {
        Scope nothing = Scope.of(Optional.empty(), CommonTables.NONE);
        List<Operand> values = new ArrayList<>();
        cycle.value().ifPresent(value -> values.add(Operand.of(value, expressions.analyze(value, nothing))));
        cycle.otherwise().ifPresent(value -> values.add(Operand.of(value, expressions.analyze(value, nothing))));
        if (values.isEmpty()) {
            return notNull(cycle.mark(), PgType.BOOL, origins);
        }
        Branches branches = expressions.branches().agree("CYCLE", values);
        boolean notNull = branches.values().stream().allMatch(value -> value.isNotNull());
        return new Column(cycle.mark().text(), branches.type(), Nullability.notNullIf(notNull), origins);
    }
}
