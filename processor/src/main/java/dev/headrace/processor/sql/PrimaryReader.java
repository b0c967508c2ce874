package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Lexeme;
import dev.headrace.processor.sql.token.SyntaxFault;
import dev.headrace.processor.sql.token.UnsupportedSql;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Literal;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What operators work on (the grammar's {@code c_expr}): constants, columns, calls, parentheses, CASE and their like. */
final class PrimaryReader {
    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final QueryReader queries;
    private final CallReader calls;
    private final GrammarFunctions functions;
    private final TypeReader types;
    private final Indirections indirections;
    private final RowReader rows;

    PrimaryReader(Cursor cursor, ExpressionReader expressions, QueryReader queries) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.queries = queries;
        this.types = new TypeReader(cursor);
        this.indirections = new Indirections(cursor, expressions);
        this.rows = new RowReader(cursor, expressions);
        this.calls = new CallReader(cursor, expressions);
        this.functions = new GrammarFunctions(cursor, expressions, calls, queries);
    }

    /** The reader of calls. */
    CallReader calls() {
        return calls;
    }

    /** The place of the last value with {@code .*} behind it. */
    Span starred() {
        return indirections.starred();
    }

    Expression read() {
        int start = cursor.index();
        Lexeme first = cursor.peek();
        return switch (first.kind()) {
            case STRING, OPEN_STRING -> string();
            case BITS -> literal(Literal.Kind.BIT_STRING);
            case INTEGER -> literal(Literal.Kind.INTEGER);
            case NUMERIC -> literal(Literal.Kind.NUMERIC);
            case PARAMETER -> throw parameter(first);
            case WORD -> word(first, start);
            case QUOTED_NAME -> name(start);
            case SIGN -> first.is("(") ? parenthesis(start) : refuse();
            default -> refuse();
        };
    }

    private Expression refuse() {
        boolean backtick = cursor.peek().image().startsWith("`");
        throw backtick ? cursor.unexpected("PostgreSQL quotes names with double quotes") : cursor.unexpected();
    }

    private static UnsupportedSql parameter(Lexeme parameter) {
        List<String> details =
                List.of("a model's SQL takes no parameters; dbt's {{ var('x') }} is a value for each run");
        return UnsupportedSql.of(new SyntaxFault(
                Code.UNDEFINED_PARAMETER, parameter.span(), "there is no parameter " + parameter.text(), details));
    }

    private Literal string() {
        boolean open = cursor.peek().kind() == Lexeme.Kind.OPEN_STRING;
        return literal(open ? Literal.Kind.OPEN_STRING : Literal.Kind.STRING);
    }

    private Literal literal(Literal.Kind kind) {
        Lexeme constant = cursor.next();
        return new Literal(kind, constant.text(), constant.span());
    }

    private Expression word(Lexeme first, int start) {
        if (types.isBuiltIn()) {
            Optional<Expression> constant = typedConstant(start);
            if (constant.isPresent()) {
                return constant.get();
            }
        }
        return switch (first.text()) {
            case "true", "false" -> literal(Literal.Kind.BOOLEAN);
            case "null" -> literal(Literal.Kind.NULL);
            case "case" -> caseOf(start);
            case "array" -> array(start);
            case "row" -> cursor.peek(1).is("(") ? rows.explicit(start) : name(start);
            case "exists" -> cursor.peek(1).is("(") ? subquery(Expression.Subquery.Kind.EXISTS, start) : name(start);
            default -> functions.read().orElseGet(() -> name(start));
        };
    }

    /** {@code timestamp(3) '…'}; if no string follows, the type's word is a column's name. */
    private Optional<Expression> typedConstant(int start) {
        TypeName type = types.ofConstant();
        if (!cursor.peek().isString()) {
            if (cursor.last().is(")")) {
                throw cursor.unexpected();
            }
            cursor.moveTo(start);
            return Optional.empty();
        }
        Literal text = string();
        if (type.name().equals("interval") && type.modifiers().isEmpty()) {
            List<String> modifiers = new ArrayList<>();
            types.intervalModifiers(modifiers);
            type = new TypeName(type.schema(), type.name(), modifiers, false, type.nameSpan(), type.span());
        }
        return Optional.of(new Expression.Cast(text, type, cursor.since(start)));
    }

    private Expression caseOf(int start) {
        cursor.expect("case");
        Optional<Expression> operand = cursor.is("when") ? Optional.empty() : Optional.of(expressions.read());
        List<Expression.When> whens = new ArrayList<>();
        do {
            cursor.expect("when");
            Expression condition = expressions.read();
            cursor.expect("then");
            whens.add(new Expression.When(condition, expressions.read()));
        } while (cursor.is("when"));
        Optional<Expression> otherwise = cursor.skip("else") ? Optional.of(expressions.read()) : Optional.empty();
        cursor.expect("end");
        return new Expression.Case(operand, whens, otherwise, cursor.since(start));
    }

    private Expression subquery(Expression.Subquery.Kind kind, int start) {
        cursor.next();
        if (!cursor.isQuery()) {
            cursor.expect("(");
            throw cursor.unexpected();
        }
        return queries.subquery(kind, start);
    }

    private Expression array(int start) {
        if (cursor.peek(1).is("(")) {
            return subquery(Expression.Subquery.Kind.ARRAY, start);
        }
        cursor.expect("array");
        return elements(start);
    }

    private Expression elements(int start) {
        cursor.expect("[");
        List<Expression> elements = List.of();
        if (!cursor.is("]")) {
            elements = cursor.is("[") ? cursor.list(() -> elements(cursor.index())) : expressions.list();
        }
        cursor.expect("]");
        return new Expression.ArrayOf(elements, cursor.since(start));
    }

    private Expression parenthesis(int start) {
        if (cursor.isQuery()) {
            return indirections.read(queries.subquery(Expression.Subquery.Kind.SCALAR, start), start);
        }
        cursor.expect("(");
        List<Expression> fields = expressions.fields();
        cursor.expect(")");
        return fields.size() == 1
                ? indirections.read(whole(fields.get(0)), start)
                : rows.overlaps(new Expression.Row(false, fields, cursor.since(start)), start);
    }

    /** Parentheses around one value make no row of it. */
    private static Expression whole(Expression field) {
        return field instanceof Expression.Expanded star ? star.whole() : field;
    }

    /** What begins with a name: a column, a call, or a constant behind its type. */
    private Expression name(int start) {
        Lexeme first = cursor.peek();
        if (!first.isColumnName() && !first.isFunctionName()) {
            throw cursor.unexpected();
        }
        List<Name> parts = new ArrayList<>(List.of(cursor.next().name()));
        while (cursor.is(".") && !cursor.peek(1).is("*")) {
            cursor.next();
            parts.add(cursor.label());
        }
        boolean function = parts.size() > 1 ? first.isColumnName() : first.isFunctionName();
        if (function && cursor.is("(")) {
            return constantOr(calls.read(parts, start), parts, start);
        }
        if (function && cursor.peek().isString()) {
            return constant(parts, List.of(), start);
        }
        if (!first.isColumnName()) {
            throw cursor.unexpected();
        }
        Expression.ColumnName name = new Expression.ColumnName(parts, false, cursor.since(start));
        Expression read = indirections.read(name, start);
        boolean starred = read == name && cursor.last().is("*") && starred().equals(cursor.since(start));
        return starred ? new Expression.ColumnName(parts, true, name.span()) : read;
    }

    /** A function as an item of FROM; empty if none stands there. */
    Optional<Expression> functionTable() {
        int start = cursor.index();
        if (cursor.peek().kind() == Lexeme.Kind.WORD) {
            Optional<Expression> special = functions.read();
            if (special.isPresent()) {
                return special;
            }
        }
        int ahead = 1;
        while (cursor.peek(ahead).is(".")) {
            ahead += 2;
        }
        boolean name = ahead > 1 ? cursor.peek().isColumnName() : cursor.peek().isFunctionName();
        if (!name || !cursor.peek(ahead).is("(")) {
            return Optional.empty();
        }
        List<Name> parts = new ArrayList<>(List.of(cursor.next().name()));
        while (cursor.skip(".")) {
            parts.add(cursor.label());
        }
        return Optional.of(calls.plain(parts, start));
    }

    /** {@code varchar(3) 'abc'} looks like a call until its string comes. */
    private Expression constantOr(Expression call, List<Name> parts, int start) {
        if (!cursor.peek().isString() || !(call instanceof Expression.Call written)) {
            return call;
        }
        List<String> modifiers = written.arguments().stream()
                .map(argument -> argument instanceof Literal literal ? literal.text() : "")
                .toList();
        return constant(parts, modifiers, start);
    }

    private Expression constant(List<Name> parts, List<String> modifiers, int start) {
        int last = parts.size() - 1;
        Optional<Name> schema = last == 0 ? Optional.empty() : Optional.of(parts.get(last - 1));
        Span name = parts.get(0).span().to(parts.get(last).span());
        TypeName type = new TypeName(schema, parts.get(last).text(), modifiers, false, name, cursor.since(start));
        Literal text = string();
        return new Expression.Cast(text, type, cursor.since(start));
    }
}
