package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.RecursiveReferences.Reference;
import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.Rows;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.Query.CommonTable;
import dev.headrace.processor.sql.tree.Query.SetOperation;
import dev.headrace.processor.type.PgType;
import java.util.List;
import java.util.Optional;

/** The two terms of a recursive query: the first one says of which types the columns are. */
final class RecursiveTerms {
    private final QueryAnalyzer queries;
    private final SetOperations operations;
    private final AnalyzedExpressions analyzed;
    private final Faults faults;

    RecursiveTerms(QueryAnalyzer queries, SetOperations operations, AnalyzedExpressions analyzed, Faults faults) {
        this.queries = queries;
        this.operations = operations;
        this.analyzed = analyzed;
        this.faults = faults;
    }

    /** The UNION that a recursive query has to be. */
    static Optional<SetOperation> union(Query query) {
        return query.body() instanceof SetOperation operation && operation.operator() == SetOperation.Operator.UNION
                ? Optional.of(operation)
                : Optional.empty();
    }

    /** What the recursive term sees as the table: rows of the first term's types, of which nothing else is known yet. */
    static Relation itself(Relation first) {
        List<Column> columns = first.columns().stream()
                .map(column -> column.with(Nullability.NULLABLE))
                .toList();
        return first.known() ? Relation.of(columns).influencedBy(first.influence()) : first;
    }

    /** What both terms yield together. */
    Relation both(CommonTable table, SetOperation union, Yield first, Scope empty) {
        Yield second = queries.body(union.right(), Optional.empty(), empty);
        references(table, union);
        Relation both = operations.combined(union, first, second).relation();
        Query around = table.query();
        around.orderBy().stream()
                .findFirst()
                .ifPresent(key -> unsupported("ORDER BY", key.expression().span()));
        around.offset().ifPresent(offset -> unsupported("OFFSET", offset.span()));
        around.limit().ifPresent(limit -> unsupported("LIMIT", limit.span()));
        around.locks().stream().findFirst().ifPresent(lock -> unsupported("FOR UPDATE/SHARE", lock.span()));
        for (int i = 0; i < both.columns().size(); i++) {
            Optional<PgType> before = first.relation().columns().get(i).type();
            Optional<PgType> after = both.columns().get(i).type();
            if (before.isPresent() && after.isPresent() && !before.equals(after)) {
                changed(table, first, i, before.get(), after.get());
                return Relation.UNKNOWN;
            }
        }
        return both.counted(Rows.ANY);
    }

    private void references(CommonTable table, SetOperation union) {
        String itself = "recursive reference to query \"" + table.name() + "\" must not appear ";
        int seen = 0;
        for (Reference reference :
                RecursiveReferences.in(union.right(), table.name().text())) {
            Span place = reference.table().nameSpan();
            seen++;
            if (reference.forbidden().isPresent()) {
                faults.error(
                        Code.INVALID_RECURSION,
                        place,
                        itself + "within " + reference.forbidden().get());
            } else if (seen > 1) {
                faults.error(Code.INVALID_RECURSION, place, itself + "more than once");
            }
            aggregates(reference.select());
        }
    }

    private void aggregates(Query.Select select) {
        Levels levels = new Levels(analyzed);
        Walk.visit(select, (part, at) -> {
            if (levels.isAggregate(part)) {
                faults.error(
                        Code.INVALID_RECURSION,
                        part.span(),
                        "aggregate functions are not allowed in a recursive query's recursive term");
            }
            return !(part instanceof Expression.Subquery);
        });
    }

    private void unsupported(String clause, Span place) {
        faults.error(
                Code.FEATURE_NOT_SUPPORTED,
                place,
                clause + " in a recursive query is not implemented",
                "put it around the query that reads the recursive one");
    }

    private void changed(CommonTable table, Yield first, int column, PgType before, PgType after) {
        faults.error(
                Code.DATATYPE_MISMATCH,
                first.columns().get(column).place(),
                "recursive query \"" + table.name() + "\" column " + (column + 1) + " has type " + before.text()
                        + " in non-recursive term but type " + after.text() + " overall",
                "Cast the output of the non-recursive term to the correct type.");
    }
}
