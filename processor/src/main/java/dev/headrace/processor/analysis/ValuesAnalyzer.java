package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.Branches;
import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.expression.Operand;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.Rows;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** VALUES: rows of expressions, each column of one type. */
final class ValuesAnalyzer {
    private final SetOperations operations;
    private final ExpressionAnalyzer expressions;
    private final Faults faults;

    ValuesAnalyzer(SetOperations operations, ExpressionAnalyzer expressions, Faults faults) {
        this.operations = operations;
        this.expressions = expressions;
        this.faults = faults;
    }

    Yield analyze(Query.Values values, Optional<Query> around, Scope empty) {
        List<List<Operand>> rows = new ArrayList<>();
        Placement placement = new Placement(expressions.analyzed(), faults, empty.depth());
        for (List<Expression> row : values.rows()) {
            List<Operand> fields = expressions.fields(row, empty);
            rows.add(fields);
            row.forEach(each -> placement.check(each, Clause.VALUES));
            boolean open = row.stream().anyMatch(Expression.Expanded.class::isInstance)
                    && fields.stream().anyMatch(field -> field.value().type().isEmpty());
            if (open) {
                return Yield.UNKNOWN;
            }
            if (fields.size() != rows.get(0).size()) {
                faults.error(
                        Code.SYNTAX_ERROR,
                        row.isEmpty() ? values.span() : row.get(0).span(),
                        "VALUES lists must all be the same length");
                return Yield.UNKNOWN;
            }
        }
        Yield yield = columns(rows);
        return around.isPresent() ? operations.sorted(yield, around.get(), empty) : yield;
    }

    private Yield columns(List<List<Operand>> rows) {
        List<Column> columns = new ArrayList<>();
        List<Operand> operands = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            int column = i;
            List<Operand> members = rows.stream().map(row -> row.get(column)).toList();
            Branches branches = expressions.branches().agree("VALUES", members);
            expressions.agreeInCollation(members);
            List<Nullability> nulls =
                    branches.values().stream().map(Value::nullability).toList();
            Origins origins =
                    Origins.union(branches.values().stream().map(Value::origins).toList());
            Column made = new Column("column" + (i + 1), branches.type(), Nullability.strict(nulls), origins);
            columns.add(made);
            operands.add(Operand.at(members.get(0).place(), Value.of(made)));
        }
        Relation relation = Relation.of(columns).counted(rows.size() == 1 ? Rows.EXACTLY_ONE : Rows.ANY);
        return new Yield(relation, operands);
    }
}
