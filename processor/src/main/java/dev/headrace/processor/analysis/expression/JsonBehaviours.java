package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Clause;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Strength;
import dev.headrace.processor.type.TypeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What SQL/JSON functions are told to do ON EMPTY and ON ERROR ({@code transformJsonBehavior} of PostgreSQL's parser). */
final class JsonBehaviours {
    private static final List<String> EVENTS = List.of("ON EMPTY", "ON ERROR");
    private static final Set<String> OF_TABLE = Set.of("ERROR", "EMPTY", "EMPTY ARRAY");
    private static final Set<Character> ASSIGNED = Set.of('S', 'V');

    private final ExpressionAnalyzer expressions;
    private final Conversions conversions;
    private final DefaultForm form;
    private final Catalog catalog;
    private final Faults faults;

    JsonBehaviours(
            ExpressionAnalyzer expressions, Conversions conversions, DefaultForm form, Catalog catalog, Faults faults) {
        this.expressions = expressions;
        this.conversions = conversions;
        this.form = form;
        this.catalog = catalog;
        this.faults = faults;
    }

    /** Those of a whole JSON_TABLE. */
    void ofTable(List<Clause> clauses) {
        clauses.forEach(clause -> clause.behaviour("ON ERROR")
                .filter(behaviour -> !OF_TABLE.contains(behaviour))
                .ifPresent(behaviour -> faults.error(
                        Code.SYNTAX_ERROR,
                        clause.span(),
                        "invalid ON ERROR behavior",
                        "Only EMPTY [ ARRAY ] or ERROR is allowed in the top-level ON ERROR clause.")));
    }

    /** Those of a function, or of the column of JSON_TABLE that is one; {@code returning} is empty if that is not known. */
    void check(
            QueryFunction function,
            Optional<Name> column,
            List<Clause> clauses,
            Optional<PgType> returning,
            Scope scope) {
        for (Clause clause : clauses) {
            for (String event : EVENTS) {
                clause.behaviour(event)
                        .filter(behaviour -> !function.allows(behaviour))
                        .ifPresent(behaviour -> refuse(function, column, event, clause));
            }
            if (clause.words().startsWith("DEFAULT ON")) {
                fallback(
                        expressions.remembered(clause.value().stream().toList()).get(0), returning, scope);
            }
        }
    }

    private void refuse(QueryFunction function, Optional<Name> column, String event, Clause clause) {
        String message = "invalid " + event + " behavior"
                + column.map(name -> " for column \"" + name + "\"").orElse("");
        String of = column.isPresent() ? function.columns : function.function;
        faults.error(
                Code.SYNTAX_ERROR,
                clause.span(),
                message,
                "Only " + function.choice + " is allowed in " + event + " for " + of + ".");
    }

    private void fallback(Operand value, Optional<PgType> returning, Scope scope) {
        Expression expression = value.expression().orElseThrow();
        if (!form.allows(expression)) {
            refuse(value, "can only specify a constant, non-aggregate function, or operator expression for DEFAULT");
        } else if (expressions.readsLevel(expression, scope.depth())) {
            refuse(value, "DEFAULT expression must not contain column references");
        } else if (expressions.yieldsSet(expression)) {
            refuse(value, "DEFAULT expression must not return a set");
        } else if (value.known() && returning.isPresent() && sameCollation(value, expression, returning.get())) {
            convert(value, returning.get());
        }
    }

    private void refuse(Operand value, String message) {
        faults.error(
                Code.DATATYPE_MISMATCH,
                value.place(),
                message,
                "what else is to stand there: coalesce(json_value(…), …)");
    }

    private boolean sameCollation(Operand value, Expression expression, PgType returning) {
        // A domain may have a collation of its own, which is not known.
        if (catalog.is(TypeKind.DOMAIN, returning)) {
            return true;
        }
        String natural = catalog.base(returning).is("name") ? "C" : "default";
        Optional<String> other = expressions
                .collation(expression)
                .filter(written -> catalog.isCollatable(returning) && !written.equals(natural));
        other.ifPresent(written -> faults.error(
                Code.COLLATION_MISMATCH,
                value.place(),
                "collation of DEFAULT expression conflicts with RETURNING clause",
                "\"" + written + "\" versus \"" + natural + "\": write COLLATE behind the function"));
        return other.isEmpty();
    }

    private void convert(Operand value, PgType returning) {
        if (value.isUntyped()) {
            conversions.to(returning, value);
            return;
        }
        boolean atRuntime = value.type().is("jsonb")
                || value.type().is("bool") && !catalog.base(returning).is("int4");
        Strength strength = ASSIGNED.contains(catalog.category(returning)) ? Strength.ASSIGNMENT : Strength.EXPLICIT;
        if (!atRuntime && !conversions.can(value.type(), returning, strength)) {
            faults.error(
                    Code.CANNOT_COERCE,
                    value.place(),
                    "cannot cast behavior expression of type " + value.type().plainText() + " to "
                            + returning.plainText(),
                    "You will need to explicitly cast the expression to type " + returning.plainText() + ".");
        }
    }
}
