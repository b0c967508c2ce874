package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.scope.ColumnResolver;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.TableResolver;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.analysis.scope.TypeResolver;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Window;
import dev.headrace.processor.type.FunctionCall;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.TypeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Expressions: every name in them resolved, every value given its type. */
public final class ExpressionAnalyzer {
    private final AnalyzedExpressions analyzed = new AnalyzedExpressions();
    private final ColumnResolver columns;
    private final Conversions conversions;
    private final BranchTypes branches;
    private final ConditionalTyper conditionals;
    private final ArrayTyper arrays;
    private final RowTyper rows;
    private final SubscriptTyper subscripts;
    private final SubqueryTyper subqueries;
    private final MembershipTyper memberships;
    private final CastTyper casts;
    private final CollateTyper collations;
    private final OperationTyper operations;
    private final CallTyper calls;
    private final SpecialTyper specials;
    private final JsonTyper json;

    public ExpressionAnalyzer(ColumnResolver columns, Queries queries, TableResolver resolver, Faults faults) {
        Tables tables = resolver.tables();
        TypeRules rules = tables.types();
        TypeResolver types = new TypeResolver(resolver, faults);
        this.columns = columns;
        NeverNull neverNull = NeverNull.list();
        conversions = new Conversions(rules, neverNull, analyzed, faults);
        branches = new BranchTypes(rules.common(), conversions);
        Operators operators = new Operators(rules.operators(), conversions, neverNull, faults);
        Functions functions = new Functions(rules.functions(), conversions, neverNull);
        ComparisonTyper comparisons = new ComparisonTyper(operators, rules.sorting(), faults);
        conditionals = new ConditionalTyper(this, operators, branches, conversions, faults);
        arrays = new ArrayTyper(this, branches, conversions, rules.catalog(), faults);
        rows = new RowTyper(this, columns, tables, faults);
        subscripts = new SubscriptTyper(this, conversions, rules.coercion(), rules.catalog(), faults);
        subqueries = new SubqueryTyper(queries, arrays, faults);
        memberships = new MembershipTyper(
                this, operators, comparisons, rules.common(), rules.catalog(), queries, conversions, faults);
        casts = new CastTyper(this, arrays, conversions, rules.catalog(), types, faults);
        collations = new CollateTyper(rules.catalog(), analyzed, faults);
        operations = new OperationTyper(
                this, operators, functions, new LogicTyper(conversions, faults), comparisons, memberships);
        json = new JsonTyper(this, conversions, rules.coercion(), rules.catalog(), faults);
        calls = new CallTyper(
                this,
                rules.functions(),
                functions,
                new DeclaredCalls(tables, faults),
                rows,
                new CallRules(rules.catalog(), faults),
                new AggregateNulls(this, neverNull),
                new FunctionAdvice(rules.catalog()),
                conversions);
        specials = new SpecialTyper(this, conditionals, functions, casts, conversions, json);
    }

    /** What was found of each expression so far. */
    public AnalyzedExpressions analyzed() {
        return analyzed;
    }

    /** Brings the branches of a construct to one type. */
    public BranchTypes branches() {
        return branches;
    }

    /** What is known of the expression's value where these names are in view. */
    public Value analyze(Expression expression, Scope scope) {
        return derived(expression, type(expression, scope));
    }

    /** Keeps what was found of an expression whose parts were analyzed. */
    Value derived(Expression expression, Value value) {
        collations.derive(expression, value);
        return remember(expression, value);
    }

    /** The value of a condition, which must be boolean; {@code clause} is its name in PostgreSQL's messages. */
    public Value condition(Expression expression, Scope scope, String clause) {
        return conversions.truth(clause, operand(expression, scope));
    }

    /** The value of an analyzed expression where a construct takes one type only; {@code clause} is its name in messages. */
    public Value required(Expression expression, PgType type, String clause) {
        return conversions.required(type, clause, Operand.of(expression, analyzed.value(expression)));
    }

    /** The value as PostgreSQL hands it out of a query: what no context gave a type is text. */
    public Value output(Expression expression, Scope scope) {
        Operand operand = operand(expression, scope);
        return operand.isUntyped() ? conversions.to(dev.headrace.processor.type.PgType.TEXT, operand) : operand.value();
    }

    /** What is known of a value computed from all of these. */
    public Value all(List<Expression> expressions, Scope scope) {
        return Value.from(Operand.values(operands(expressions, scope)));
    }

    /** All fields of a composite value; a fault is reported if it may have others than are known. */
    public List<Column> allFields(Value value, Span place) {
        return rows.allFields(value, place);
    }

    /** SQL/JSON, in FROM too. */
    public JsonTyper json() {
        return json;
    }

    /** The keys of a window, which decide what is in it; its own name is looked up by the SELECT. */
    public List<Value> window(Window window, Scope scope) {
        List<Value> keys = new ArrayList<>();
        window.partitionBy().forEach(key -> keys.add(output(key, scope)));
        window.orderBy().forEach(key -> keys.add(output(key.expression(), scope)));
        window.frame().ifPresent(frame -> {
            frame.start().offset().ifPresent(offset -> keys.add(analyze(offset, scope)));
            frame.end().flatMap(Window.Bound::offset).ifPresent(offset -> keys.add(analyze(offset, scope)));
        });
        return keys;
    }

    private Value type(Expression expression, Scope scope) {
        if (expression instanceof Expression.ColumnName name) {
            return columns.resolve(name, scope);
        }
        if (expression instanceof Expression.Literal literal) {
            return Constants.of(literal);
        }
        if (expression instanceof Expression.Operation operation) {
            return operations.type(operation, scope);
        }
        if (expression instanceof Expression.Call call) {
            return calls.type(call, scope);
        }
        if (expression instanceof Expression.Cast cast) {
            return casts.type(cast, scope);
        }
        if (expression instanceof Expression.Case branching) {
            return conditionals.caseOf(branching, scope);
        }
        return expression instanceof Expression.Special special
                ? specials.type(special, scope)
                : construct(expression, scope);
    }

    private Value construct(Expression expression, Scope scope) {
        if (expression instanceof Expression.Subquery subquery) {
            return subqueries.type(subquery, scope);
        }
        if (expression instanceof Expression.Quantified quantified) {
            return memberships.quantified(quantified, scope);
        }
        if (expression instanceof Expression.SpecialAggregate aggregate) {
            return specials.aggregate(aggregate, scope);
        }
        if (expression instanceof Expression.Row row) {
            return rows.row(row, scope);
        }
        if (expression instanceof Expression.ArrayOf array) {
            return arrays.type(array, scope);
        }
        if (expression instanceof Expression.Subscript subscript) {
            return subscripts.type(subscript, scope);
        }
        if (expression instanceof Expression.Field field) {
            return rows.field(field, scope);
        }
        if (expression instanceof Expression.Collate collate) {
            return collations.type(collate, operand(collate.operand(), scope));
        }
        if (expression instanceof Expression.Expanded star) {
            return rows.starred(star, scope);
        }
        return analyze(((Expression.Named) expression).value(), scope);
    }

    Operand operand(Expression expression, Scope scope) {
        return Operand.of(expression, analyze(expression, scope));
    }

    List<Operand> operands(List<Expression> expressions, Scope scope) {
        return expressions.stream().map(each -> operand(each, scope)).toList();
    }

    /** The fields of a row, or of a row of VALUES: a star stands for several. */
    public List<Operand> fields(List<Expression> expressions, Scope scope) {
        return rows.expanded(operands(expressions, scope));
    }

    /** Fields that were analyzed before. */
    List<Operand> rememberedFields(Expression.Row row) {
        return rows.expanded(remembered(row.fields()));
    }

    /** Operands that were analyzed before. */
    List<Operand> remembered(List<Expression> expressions) {
        return expressions.stream()
                .map(each -> Operand.of(each, analyzed.value(each)))
                .toList();
    }

    Value remember(Expression expression, Value value) {
        return analyzed.remember(expression, value);
    }

    void rememberCall(Expression call, CallKind kind) {
        analyzed.remember(call, kind);
    }

    void rememberFunction(Expression call, FunctionCall function) {
        analyzed.remember(call, function);
    }

    /** Whether the analyzed expression reads a column of the query at that depth; queries inside it aside. */
    boolean readsLevel(Expression expression, int depth) {
        return reads(expression, level -> level == depth);
    }

    /** Reports different collations written for values that become one column. */
    public void agreeInCollation(List<Operand> column) {
        collations.agree(
                column.stream().flatMap(each -> each.expression().stream()).toList());
    }

    /** The collation written for the value of an analyzed expression. */
    Optional<String> collation(Expression expression) {
        return collations.written(expression);
    }

    /** Whether the analyzed expression yields a set of rows; queries inside it aside. */
    boolean yieldsSet(Expression expression) {
        return analyzed.call(expression).filter(CallKind::returnsSet).isPresent()
                || Parts.of(expression).stream().anyMatch(this::yieldsSet);
    }

    /** Whether the analyzed expression reads any column; queries inside it aside. */
    boolean readsAny(Expression expression) {
        return reads(expression, level -> true);
    }

    private boolean reads(Expression expression, IntPredicate level) {
        return expression instanceof Expression.ColumnName
                ? analyzed.value(expression)
                        .term()
                        .filter(term -> names(term, level))
                        .isPresent()
                : Parts.of(expression).stream().anyMatch(part -> reads(part, level));
    }

    private static boolean names(Term term, IntPredicate level) {
        return term instanceof Term.Column column
                ? level.test(column.slot().depth())
                : term instanceof Term.Apply apply
                        && apply.operands().stream().anyMatch(operand -> names(operand, level));
    }
}
