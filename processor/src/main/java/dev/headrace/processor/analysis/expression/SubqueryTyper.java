package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.Rows;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression.Subquery;
import dev.headrace.processor.type.PgType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Queries as values: EXISTS, ARRAY, and the one value of a query of one column. */
final class SubqueryTyper {
    private final Queries queries;
    private final ArrayTyper arrays;
    private final Faults faults;

    SubqueryTyper(Queries queries, ArrayTyper arrays, Faults faults) {
        this.queries = queries;
        this.arrays = arrays;
        this.faults = faults;
    }

    Value type(Subquery subquery, Scope scope) {
        Relation relation = queries.analyze(subquery.query(), Optional.of(scope), scope.common());
        if (subquery.kind() == Subquery.Kind.EXISTS) {
            return Value.computed("exists", PgType.BOOL, Nullability.NOT_NULL, List.of())
                    .influencedBy(List.of(rows(relation)))
                    .withoutTerm();
        }
        if (!relation.known()) {
            return Value.UNKNOWN;
        }
        if (relation.columns().size() != 1) {
            faults.error(Code.SYNTAX_ERROR, subquery.span(), "subquery must return only one column");
            return Value.UNKNOWN;
        }
        Column column = relation.columns().get(0);
        Value value = Value.of(column).influencedBy(List.of(rows(relation)));
        if (subquery.kind() == Subquery.Kind.ARRAY) {
            return arrays.of(value, subquery.span());
        }
        boolean always = relation.rows() == Rows.EXACTLY_ONE && value.isNotNull();
        return value.type().isPresent() ? value.with(Nullability.notNullIf(always)) : value;
    }

    /** What decides which rows there are, as a value that has no other meaning. */
    static Value rows(Relation relation) {
        return Value.of(new Origins(Set.of(), relation.influence()));
    }
}
