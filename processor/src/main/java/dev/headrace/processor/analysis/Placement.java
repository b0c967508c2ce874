package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.expression.CallKind;
import dev.headrace.processor.analysis.expression.Parts;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.sql.tree.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Aggregates, window functions and set-returning functions of one query where they may not stand, in PostgreSQL's words. */
final class Placement {
    private static final String LATERAL =
            "You might be able to move the set-returning function into a LATERAL FROM item.";

    private final AnalyzedExpressions analyzed;
    private final Levels levels;
    private final Faults faults;
    private final int depth;
    private final List<Expression> aggregates = new ArrayList<>();
    private final List<Expression> windows = new ArrayList<>();
    private final List<Expression> sets = new ArrayList<>();

    /** Checks the expressions of the query at that depth. */
    Placement(AnalyzedExpressions analyzed, Faults faults, int depth) {
        this.analyzed = analyzed;
        this.levels = new Levels(analyzed);
        this.faults = faults;
        this.depth = depth;
    }

    /** The query's own aggregates found so far. */
    List<Expression> aggregates() {
        return aggregates;
    }

    /** The calls with OVER found so far. */
    List<Expression> windows() {
        return windows;
    }

    /** The term of an analyzed expression. */
    Optional<Term> term(Expression expression) {
        return analyzed.value(expression).term();
    }

    /** Whether a function found so far returns a set. */
    boolean hasSets() {
        return !sets.isEmpty();
    }

    /**
     * Around an expression.
     *
     * @param clause where in the query it stands
     * @param around the construct or call whose parts may return no sets
     */
    private record Inside(Clause clause, Optional<Around> around) {
        Inside in(Clause other) {
            return new Inside(other, around);
        }

        Inside in(Around other) {
            return new Inside(clause, Optional.of(other));
        }
    }

    /** What must not hold sets or windows. */
    private enum Around {
        CASE("set-returning functions are not allowed in CASE"),
        COALESCE("set-returning functions are not allowed in COALESCE"),
        WINDOW("window function calls cannot contain set-returning function calls"),
        AGGREGATE("aggregate function calls cannot contain set-returning function calls"),
        FUNCTION("set-returning functions must appear at top level of FROM");

        private final String words;

        Around(String words) {
            this.words = words;
        }
    }

    /** Checks an expression of that clause. */
    void check(Expression expression, Clause clause) {
        check(expression, depth, new Inside(clause, Optional.empty()));
    }

    /** Checks an item of FROM; queries in it that are not LATERAL cannot see this one. */
    void check(FromItem item) {
        if (item instanceof FromItem.Join join) {
            check(join.left());
            check(join.right());
            join.on().ifPresent(on -> check(on, Clause.JOIN));
        } else if (item instanceof FromItem.Derived derived && derived.lateral()) {
            inside(derived.query(), depth + 1, new Inside(Clause.FROM_QUERY, Optional.empty()));
        } else if (!(item instanceof FromItem.Derived)) {
            Walk.of(item).forEach(each -> check(each, Clause.FROM_FUNCTION));
        }
    }

    private void inside(Query query, int at, Inside inside) {
        Walk.visit(query, at, (part, where) -> {
            check(part, where, inside);
            return false;
        });
    }

    private void check(Expression part, int at, Inside inside) {
        if (levels.isAggregate(part)) {
            aggregate(part, at, inside);
        } else if (at == depth && levels.isWindowCall(part)) {
            windowCall(part, inside);
        } else {
            if (at == depth && analyzed.call(part).filter(CallKind::returnsSet).isPresent()) {
                set(part, inside);
            }
            Inside within = at == depth ? within(part, inside) : inside;
            Parts.of(part).forEach(each -> check(each, at, within));
        }
        if (part instanceof Expression.Subquery subquery) {
            inside(subquery.query(), at + 1, new Inside(inside.clause(), Optional.empty()));
        }
    }

    private static Inside within(Expression part, Inside inside) {
        if (part instanceof Expression.Case) {
            return inside.in(Around.CASE);
        }
        if (part instanceof Expression.Special special && special.name().equals("coalesce")) {
            return inside.in(Around.COALESCE);
        }
        return inside.clause() == Clause.FROM_FUNCTION && inside.around().isEmpty()
                ? inside.in(Around.FUNCTION)
                : inside;
    }

    private void aggregate(Expression aggregate, int at, Inside inside) {
        boolean own = levels.of(aggregate, at) == depth;
        if (own) {
            aggregates.add(aggregate);
            String what = Levels.isGrouping(aggregate) ? "grouping operations" : "aggregate functions";
            if (!inside.clause().mayAggregate()) {
                String where = what + " are not allowed in " + inside.clause().words();
                faults.error(Code.GROUPING_ERROR, aggregate.span(), where, advice(inside.clause(), at));
            }
            levels.nested(aggregate, at, depth)
                    .ifPresent(inner -> faults.error(
                            Code.GROUPING_ERROR,
                            inner.span(),
                            "aggregate function calls cannot be nested",
                            "aggregate in a subquery first"));
            levels.lower(aggregate, at, depth)
                    .ifPresent(column -> faults.error(
                            Code.GROUPING_ERROR,
                            column.span(),
                            "outer-level aggregate cannot contain a lower-level variable in its direct arguments"));
        }
        Inside arguments = at == depth ? inside.in(Around.AGGREGATE) : inside;
        Inside filter = at == depth ? inside.in(Clause.FILTER) : inside;
        parts(aggregate, at, arguments, filter);
    }

    /** Of an aggregate in a subquery, which belongs to this query, its columns were hardly meant to be this query's. */
    private String[] advice(Clause clause, int at) {
        if (at > depth) {
            return new String[] {
                "the subquery around it reads nothing with a column of that name, so the column is the outer query's",
                "is it missing in what the subquery reads? give it that column there"
            };
        }
        return clause == Clause.WHERE
                ? new String[] {"a condition on groups stands in HAVING"}
                : new String[] {"aggregate in a subquery or CTE first"};
    }

    private void parts(Expression call, int at, Inside arguments, Inside filter) {
        if (call instanceof Expression.Special grouping) {
            grouping.operands().forEach(each -> check(each, at, arguments));
        } else if (call instanceof Expression.Call plain) {
            plain.arguments().forEach(each -> check(each, at, arguments));
            plain.orderBy().stream().map(SortKey::expression).forEach(each -> check(each, at, arguments));
            plain.filter().ifPresent(each -> check(each, at, filter));
        } else if (call instanceof Expression.SpecialAggregate special) {
            special.function().operands().forEach(each -> check(each, at, arguments));
            special.orderBy().stream().map(SortKey::expression).forEach(each -> check(each, at, arguments));
            special.filter().ifPresent(each -> check(each, at, filter));
        }
    }

    private void windowCall(Expression call, Inside inside) {
        windows.add(call);
        boolean inAggregate = inside.around().filter(Around.AGGREGATE::equals).isPresent();
        boolean inWindow = inside.around().filter(Around.WINDOW::equals).isPresent();
        if (inAggregate) {
            String words = "aggregate function calls cannot contain window function calls";
            faults.error(Code.GROUPING_ERROR, call.span(), words, "compute the window function in a subquery first");
        } else if (inWindow) {
            faults.error(
                    Code.WINDOWING_ERROR,
                    call.span(),
                    "window function calls cannot be nested",
                    "compute the inner one in a subquery first");
        } else if (!inside.clause().mayHaveWindows()) {
            faults.error(
                    Code.WINDOWING_ERROR,
                    call.span(),
                    "window functions are not allowed in " + inside.clause().coarse(),
                    "compute it in a subquery or CTE, and use its column");
        }
        parts(call, depth, inside.in(Around.WINDOW), inside.in(Clause.FILTER));
        Optional<Window> window =
                call instanceof Expression.Call plain ? plain.over() : ((Expression.SpecialAggregate) call).over();
        window.ifPresent(this::check);
    }

    /** Checks the keys and offsets of a window. */
    void check(Window window) {
        window.partitionBy().forEach(key -> check(key, Clause.WINDOW));
        window.orderBy().forEach(key -> check(key.expression(), Clause.WINDOW));
        window.frame().ifPresent(frame -> {
            Clause clause = Clause.valueOf("WINDOW_" + frame.mode());
            frame.start().offset().ifPresent(offset -> check(offset, clause));
            frame.end().flatMap(Window.Bound::offset).ifPresent(offset -> check(offset, clause));
        });
    }

    private void set(Expression call, Inside inside) {
        sets.add(call);
        Optional<String> words = inside.around()
                .map(around -> around.words)
                .or(() -> inside.clause().mayReturnSets()
                        ? Optional.empty()
                        : Optional.of("set-returning functions are not allowed in "
                                + inside.clause().coarse()));
        words.ifPresent(said -> faults.error(Code.FEATURE_NOT_SUPPORTED, call.span(), said, LATERAL));
    }
}
