package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.expression.CallKind;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.sql.tree.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which query an aggregate belongs to: the one around its innermost column (section 4.2.7 of the manual). */
final class Levels {
    private final AnalyzedExpressions analyzed;

    Levels(AnalyzedExpressions analyzed) {
        this.analyzed = analyzed;
    }

    /** Whether the expression aggregates rows, or asks how they are grouped. */
    boolean isAggregate(Expression expression) {
        if (expression instanceof Expression.SpecialAggregate aggregate) {
            return aggregate.over().isEmpty();
        }
        return isGrouping(expression)
                || analyzed.call(expression).filter(CallKind::aggregates).isPresent();
    }

    /** Whether it is {@code GROUPING(…)}. */
    static boolean isGrouping(Expression expression) {
        return expression instanceof Expression.Special special
                && special.name().equals("grouping");
    }

    /** Whether the expression is a call of a window function, or of an aggregate with OVER. */
    boolean isWindowCall(Expression expression) {
        if (expression instanceof Expression.SpecialAggregate aggregate) {
            return aggregate.over().isPresent();
        }
        return analyzed.call(expression).filter(CallKind::over).isPresent();
    }

    /** The depth of the query that the aggregate, which stands in one at depth {@code at}, belongs to. */
    int of(Expression aggregate, int at) {
        Deepest deepest = new Deepest(aggregate, at);
        if (aggregate instanceof Expression.Call call && call.withinGroup()) {
            // What it takes directly is not aggregated, and does not count.
            call.orderBy().forEach(key -> Walk.visit(key.expression(), at, deepest));
            call.filter().ifPresent(filter -> Walk.visit(filter, at, deepest));
        } else {
            Walk.visit(aggregate, at, deepest);
        }
        return deepest.found == 0 ? at : deepest.found;
    }

    /** The first column that an aggregate of the query at that depth takes directly, and that is of one further inside. */
    Optional<Expression> lower(Expression aggregate, int at, int depth) {
        List<Expression> found = new ArrayList<>();
        if (aggregate instanceof Expression.Call call && call.withinGroup()) {
            call.arguments()
                    .forEach(argument -> Walk.visit(argument, at, (part, where) -> {
                        boolean inner = part instanceof Expression.ColumnName
                                && analyzed.value(part)
                                        .term()
                                        .filter(term -> term instanceof Term.Column column
                                                && column.slot().depth() > depth
                                                && column.slot().depth() <= at)
                                        .isPresent();
                        if (inner) {
                            found.add(part);
                        }
                        return true;
                    }));
        }
        return found.stream().findFirst();
    }

    /** Finds the deepest query that a part of an aggregate refers to, queries inside the aggregate aside. */
    private final class Deepest implements Walk.Visitor {
        private final Expression aggregate;
        private final int limit;
        private int found;

        private Deepest(Expression aggregate, int limit) {
            this.aggregate = aggregate;
            this.limit = limit;
        }

        @Override
        public boolean visit(Expression part, int depth) {
            if (part != aggregate && isAggregate(part)) {
                take(of(part, depth));
            }
            if (part instanceof Expression.ColumnName) {
                analyzed.value(part).term().ifPresent(this::take);
            }
            return true;
        }

        private void take(Term term) {
            if (term instanceof Term.Column column) {
                take(column.slot().depth());
            } else if (term instanceof Term.Apply apply) {
                apply.operands().forEach(this::take);
            }
        }

        private void take(int depth) {
            found = depth <= limit ? Math.max(found, depth) : found;
        }
    }

    /** The first aggregate of the query at that depth that is directly inside this one. */
    Optional<Expression> nested(Expression aggregate, int at, int depth) {
        List<Expression> found = new ArrayList<>();
        Walk.visit(aggregate, at, (part, where) -> {
            boolean same = part != aggregate && isAggregate(part) && of(part, where) == depth;
            if (same) {
                found.add(part);
            }
            return !same;
        });
        return found.stream().findFirst();
    }
}
