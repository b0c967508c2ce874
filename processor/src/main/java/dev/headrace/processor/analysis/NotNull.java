package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.expression.CallKind;
import dev.headrace.processor.analysis.scope.Slot;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Operation;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.FunctionEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which columns cannot be null where an analyzed condition holds: what is computed strictly from null is null. */
final class NotNull {
    /** All operators of these names are strict in PostgreSQL's catalog; {@code ||} of arrays is not. */
    private static final Set<String> STRICT = Set.of(
            "=",
            "<>",
            "<",
            ">",
            "<=",
            ">=",
            "+",
            "-",
            "*",
            "/",
            "%",
            "^",
            "~",
            "~*",
            "!~",
            "!~*",
            "~~",
            "!~~",
            "~~*",
            "!~~*",
            "->",
            "->>",
            "#>",
            "#>>",
            "@>",
            "<@",
            "&&",
            "@@",
            "?",
            "AT TIME ZONE",
            "LIKE",
            "NOT LIKE",
            "ILIKE",
            "NOT ILIKE",
            "SIMILAR TO",
            "NOT SIMILAR TO");

    private final AnalyzedExpressions known;
    private final Catalog catalog;

    NotNull(AnalyzedExpressions known, Catalog catalog) {
        this.known = known;
        this.catalog = catalog;
    }

    /** The columns that are not null in every row for which the condition is true. */
    Set<Slot> whenTrue(Expression condition) {
        if (!(condition instanceof Operation operation)) {
            return condition instanceof Expression.Quantified quantified && !quantified.all()
                    ? whenPresent(quantified.left())
                    : whenPresent(condition);
        }
        List<Expression> operands = operation.operands();
        return switch (operation.operator()) {
            case "AND" -> all(operands, this::whenTrue);
            case "OR" -> common(operands, this::whenTrue);
            case "NOT" -> whenFalse(operands.get(0));
            case "IS TRUE" -> whenTrue(operands.get(0));
            case "IS FALSE" -> whenFalse(operands.get(0));
            case "IS NOT NULL", "IS NOT UNKNOWN", "IN" -> fieldsPresent(operands.get(0));
            case "BETWEEN", "BETWEEN SYMMETRIC" -> all(operands, this::whenPresent);
            case "=" -> all(operands, this::fieldsPresent);
            default -> whenDecided(operation);
        };
    }

    private Set<Slot> whenFalse(Expression condition) {
        if (!(condition instanceof Operation operation)) {
            return condition instanceof Expression.Quantified ? Set.of() : whenPresent(condition);
        }
        List<Expression> operands = operation.operands();
        return switch (operation.operator()) {
            case "AND" -> common(operands, this::whenFalse);
            case "OR" -> all(operands, this::whenFalse);
            case "NOT" -> whenTrue(operands.get(0));
            case "IS NULL" -> whenPresent(operands.get(0));
            default -> whenDecided(operation);
        };
    }

    /** Of a condition that is true or false, whichever. */
    private Set<Slot> whenDecided(Operation operation) {
        List<Expression> operands = operation.operands();
        boolean members = operands.size() > 1
                && !(operands.get(1) instanceof Expression.Subquery query
                        && query.kind() == Expression.Subquery.Kind.QUANTIFIED);
        return switch (operation.operator()) {
            case "NOT IN", "IN" -> members ? whenPresent(operands.get(0)) : Set.of();
            case "NOT BETWEEN", "NOT BETWEEN SYMMETRIC", "BETWEEN", "BETWEEN SYMMETRIC" -> whenPresent(operands.get(0));
            default -> whenPresent(operation);
        };
    }

    /** Of a row, the columns of all its fields. */
    private Set<Slot> fieldsPresent(Expression expression) {
        return expression instanceof Expression.Row row
                ? all(row.fields(), this::whenPresent)
                : whenPresent(expression);
    }

    /** The columns that are not null wherever the expression is not null. */
    private Set<Slot> whenPresent(Expression expression) {
        if (expression instanceof Expression.ColumnName) {
            Optional<Slot> slot = known.value(expression)
                    .term()
                    .filter(Term.Column.class::isInstance)
                    .map(term -> ((Term.Column) term).slot());
            return slot.map(Set::of).orElse(Set.of());
        }
        if (expression instanceof Expression.Cast cast) {
            return whenPresent(cast.operand());
        }
        if (expression instanceof Expression.Collate collate) {
            return whenPresent(collate.operand());
        }
        if (expression instanceof Operation operation) {
            return STRICT.contains(operation.operator()) ? all(operation.operands(), this::whenPresent) : Set.of();
        }
        if (expression instanceof Expression.Call call && isStrict(call)) {
            return all(call.arguments(), this::whenPresent);
        }
        return Set.of();
    }

    private boolean isStrict(Expression.Call call) {
        boolean plain = known.call(call)
                .filter(kind -> kind.form() == CallKind.Form.PLAIN && !kind.returnsSet() && !kind.over())
                .isPresent();
        String name = call.name().stream().map(Object::toString).collect(Collectors.joining("."));
        List<FunctionEntry> entries = plain && !call.variadic() ? catalog.functions(name) : List.of();
        return !entries.isEmpty() && entries.stream().allMatch(FunctionEntry::strict);
    }

    private static Set<Slot> all(List<Expression> parts, Function<Expression, Set<Slot>> each) {
        return parts.stream().flatMap(part -> each.apply(part).stream()).collect(Collectors.toSet());
    }

    private static Set<Slot> common(List<Expression> parts, Function<Expression, Set<Slot>> each) {
        Set<Slot> common = new HashSet<>(each.apply(parts.get(0)));
        parts.forEach(part -> common.retainAll(each.apply(part)));
        return common;
    }
}
