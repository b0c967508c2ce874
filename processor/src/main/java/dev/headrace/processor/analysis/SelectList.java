package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.expression.Operand;
import dev.headrace.processor.analysis.expression.OutputNames;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.scope.ColumnResolver;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.ScopeItem.Extent;
import dev.headrace.processor.analysis.scope.TableResolver;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;

/** The select list: one column an expression, all of an item's for a star. */
final class SelectList {
    private final TableResolver tables;
    private final ColumnResolver columns;
    private final ExpressionAnalyzer expressions;
    private final Faults faults;

    SelectList(TableResolver tables, ColumnResolver columns, ExpressionAnalyzer expressions, Faults faults) {
        this.tables = tables;
        this.columns = columns;
        this.expressions = expressions;
        this.faults = faults;
    }

    /**
     * A select list's columns.
     *
     * @param names the columns' names
     * @param operands the columns, each in its place
     * @param complete false when an item stands for columns that are not known
     */
    record Output(List<String> names, List<Operand> operands, boolean complete) {
        Output {
            names = List.copyOf(names);
            operands = List.copyOf(operands);
        }

        /** The column at that position. */
        Column column(int position) {
            return operands.get(position).value().named(names.get(position));
        }
    }

    /** Reports qualifiers that mean nothing where PostgreSQL does: it resolves the select list before what follows FROM. */
    void qualifiers(List<Query.Target> targets, Scope scope) {
        for (Query.Target target : targets) {
            if (target instanceof Query.Target.Value value) {
                Walk.visit(value.expression(), scope.depth(), (part, at) -> {
                    if (part instanceof Expression.ColumnName name
                            && name.parts().size() == 2
                            && !name.starred()) {
                        columns.item(name.parts().subList(0, 1), scope);
                    }
                    return !(part instanceof Expression.Subquery);
                });
            }
        }
    }

    Output analyze(List<Query.Target> targets, Scope scope) {
        List<String> names = new ArrayList<>();
        List<Operand> operands = new ArrayList<>();
        boolean complete = true;
        for (Query.Target target : targets) {
            if (target instanceof Query.Target.Value value) {
                names.add(value.label().map(Name::text).orElseGet(() -> OutputNames.of(value.expression())));
                operands.add(Operand.of(value.expression(), expressions.analyze(value.expression(), scope)));
            } else if (target instanceof Query.Target.Star star) {
                complete &= star(star, scope, names, operands);
            } else {
                complete &= fields((Query.Target.Fields) target, scope, names, operands);
            }
        }
        return new Output(names, operands, complete);
    }

    /** Adds the columns that a star stands for; false if they are not all known. */
    private boolean star(Query.Target.Star star, Scope scope, List<String> names, List<Operand> operands) {
        List<ScopeItem> items = star.qualifier().isEmpty()
                ? scope.unqualified()
                : columns.item(star.qualifier(), scope).map(List::of).orElse(List.of());
        if (star.qualifier().isEmpty() && scope.items().isEmpty()) {
            faults.error(Code.SYNTAX_ERROR, star.span(), "SELECT * with no tables specified is not valid");
        }
        tables.reads().narrow(items);
        for (ScopeItem item : items) {
            if (item.extent() == Extent.UNKNOWN) {
                faults.error(
                        Code.FEATURE_NOT_SUPPORTED,
                        star.span(),
                        "the columns of \"" + item.name() + "\", a function's result, are not known to this version",
                        "name them: … as " + item.name() + "(a, b)");
            }
            item.columns().stream().filter(ScopeItem.Entry::starred).forEach(entry -> {
                names.add(entry.column().name());
                operands.add(Operand.at(star.span(), entry.value()));
            });
        }
        return !items.isEmpty() && items.stream().allMatch(ScopeItem::isComplete);
    }

    private boolean fields(Query.Target.Fields fields, Scope scope, List<String> names, List<Operand> operands) {
        long before = faults.target().diagnostics().errors();
        Value value = expressions.analyze(fields.expression(), scope);
        List<Column> known = expressions.allFields(value, fields.span());
        for (Column field : known) {
            names.add(field.name());
            operands.add(Operand.at(fields.span(), Value.of(field)));
        }
        boolean silent = faults.target().diagnostics().errors() == before;
        if (known.isEmpty() && value.type().isPresent() && silent) {
            faults.error(
                    Code.WRONG_OBJECT_TYPE,
                    fields.span(),
                    "column notation .* applied to type " + value.type().get().plainText()
                            + ", which is not a composite type");
        }
        return !known.isEmpty();
    }
}
