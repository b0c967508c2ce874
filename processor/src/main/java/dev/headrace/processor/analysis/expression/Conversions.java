package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.Coercion;
import dev.headrace.processor.type.InputSyntax;
import dev.headrace.processor.type.OutputColumn;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Refusal;
import dev.headrace.processor.type.Result;
import dev.headrace.processor.type.Strength;
import dev.headrace.processor.type.TypeEntry;
import dev.headrace.processor.type.TypeKind;
import dev.headrace.processor.type.TypeRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives values the types that their contexts ask for, literals above all ({@code coerce_type} of PostgreSQL's parser). */
final class Conversions {
    private final Catalog catalog;
    private final Coercion coercion;
    private final InputSyntax syntax;
    private final NeverNull neverNull;
    private final RowConversions rows;
    private final AnalyzedExpressions analyzed;
    private final Faults faults;

    Conversions(TypeRules rules, NeverNull neverNull, AnalyzedExpressions analyzed, Faults faults) {
        this.syntax = rules.input();
        this.neverNull = neverNull;
        this.catalog = rules.catalog();
        this.coercion = rules.coercion();
        this.analyzed = analyzed;
        this.faults = faults;
        this.rows = new RowConversions(this, analyzed, coercion, faults);
    }

    /** Whether a value of the one type can be cast to the other. */
    boolean isExplicit(PgType from, PgType to) {
        return coercion.can(from, to, Strength.EXPLICIT);
    }

    /** Whether a value of the one type becomes one of the other there. */
    boolean can(PgType from, PgType to, Strength strength) {
        return coercion.can(from, to, strength);
    }

    /** Whether the type is one of strings. */
    boolean isString(PgType type) {
        return catalog.category(type) == 'S';
    }

    /** The operand as a value of a type that it is known to become. */
    Value to(PgType target, Operand operand) {
        return to(target, operand, operand.place(), Strength.IMPLICIT);
    }

    private Value to(PgType target, Operand operand, Span place, Strength strength) {
        if (!operand.known() || target.isUnknown() || isAnything(target)) {
            return operand.value();
        }
        if (operand.isUntyped()) {
            return literal(target, operand);
        }
        if (operand.type().is("record") && catalog.is(TypeKind.COMPOSITE, catalog.base(target))) {
            List<OutputColumn> fields = catalog.type(catalog.base(target).name())
                    .map(TypeEntry::fields)
                    .orElse(List.of());
            return rows.convert(target, fields, operand, place, strength);
        }
        return operand.type().sameAs(target) ? operand.value() : cast(target, operand.value());
    }

    /** What stands for any type takes what comes. */
    private boolean isAnything(PgType target) {
        return catalog.is(TypeKind.PSEUDO, target) && !target.is("record") && !target.is("cstring");
    }

    private Value cast(PgType target, Value value) {
        PgType source = value.type().orElseThrow();
        boolean keeps = neverNull.cast(source, target);
        Nullability nullability = keeps ? value.nullability() : Nullability.NULLABLE;
        Optional<Term> term = value.term().map(inner -> new Term.Apply("cast(" + target.text() + ")", List.of(inner)));
        return value.with(nullability).typed(target, term);
    }

    /** A literal without a type as one of that type; what is no input of it is reported where the literal stands. */
    private Value literal(PgType target, Operand operand) {
        Optional<Expression.Literal> literal = operand.expression().flatMap(Conversions::literal);
        if (literal.isEmpty()) {
            return operand.value().typed(target);
        }
        boolean open = literal.get().kind() == Expression.Literal.Kind.OPEN_STRING;
        boolean string = open || literal.get().kind() == Expression.Literal.Kind.STRING;
        Optional<String> text = string ? Optional.of(literal.get().text()) : Optional.empty();
        text.flatMap(written -> open ? faults.plain().sample(written) : text)
                .flatMap(input -> syntax.fault(input, target))
                .ifPresent(why -> refuse(why, literal.get().span()));
        Value value = operand.value().typed(target, Optional.of(new Term.Constant(target, text)));
        operand.expression().ifPresent(expression -> analyzed.remember(expression, value));
        return value;
    }

    private static Optional<Expression.Literal> literal(Expression expression) {
        if (expression instanceof Expression.Collate collate) {
            return literal(collate.operand());
        }
        if (expression instanceof Expression.Named named) {
            return literal(named.value());
        }
        return expression instanceof Expression.Literal literal ? Optional.of(literal) : Optional.empty();
    }

    /** The operand where a construct takes one type only: {@code argument of WHERE must be type boolean}. */
    Value required(PgType target, String construct, Operand operand) {
        if (!operand.known()) {
            return operand.value();
        }
        if (!isImplicitOrAssigned(operand.type(), target)) {
            String message = "argument of " + construct + " must be type " + target.plainText() + ", not type "
                    + operand.type().plainText();
            faults.error(Code.DATATYPE_MISMATCH, operand.place(), message);
            return Value.of(operand.value().origins());
        }
        return to(target, operand);
    }

    private boolean isImplicitOrAssigned(PgType from, PgType to) {
        return from.isUnknown() || from.sameAs(to) || coercion.can(from, to, Strength.ASSIGNMENT);
    }

    /** The operand as a truth value. */
    Value truth(String construct, Operand operand) {
        return required(PgType.BOOL, construct, operand);
    }

    /** The operand cast where that is written; {@code place} is where the cast stands. */
    Value explicit(PgType target, Span place, Operand operand) {
        if (!operand.known()) {
            return operand.value().typed(target, Optional.empty());
        }
        if (coercion.keeps(operand.type(), target)) {
            return operand.value();
        }
        Result<PgType> cast = coercion.cast(operand.type(), target);
        if (cast.refusal().isPresent()) {
            refuse(cast.refusal().get(), place);
            return Value.of(operand.value().origins());
        }
        boolean named = !operand.type().is("record")
                && target.is("record")
                && cast.value().filter(operand.type()::sameAs).isPresent();
        Value value = named ? operand.value() : to(input(target), operand, place, Strength.EXPLICIT);
        return value.type().isEmpty() || named
                ? value
                : target.modifier() < 0 ? value.typed(target) : cast(target, value);
    }

    /** What a literal is read as: of an interval its fields tell what a number means. */
    private PgType input(PgType target) {
        return catalog.base(target).is("interval") ? target : target.withoutModifier();
    }

    /** Reports what the rules of types refused. */
    void refuse(Refusal why, Span place) {
        refuse(why, place, List.of());
    }

    /** Reports what the rules of types refused, with more details. */
    void refuse(Refusal why, Span place, List<String> more) {
        Code code = Code.valueOf(why.condition().toUpperCase(Locale.ROOT));
        List<String> details = Stream.concat(why.hint().stream(), more.stream()).toList();
        faults.error(code, place, why.message(), details);
    }
}
