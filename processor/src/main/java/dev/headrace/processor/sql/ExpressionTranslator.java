package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.TypeName;
import dev.headrace.processor.sql.tree.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.AnyComparisonExpression;
import net.sf.jsqlparser.expression.ArrayConstructor;
import net.sf.jsqlparser.expression.ArrayExpression;
import net.sf.jsqlparser.expression.CaseExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.RangeExpression;
import net.sf.jsqlparser.expression.RowConstructor;
import net.sf.jsqlparser.expression.RowGetExpression;
import net.sf.jsqlparser.expression.WindowDefinition;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.Select;

/** JSqlParser's expressions as ours; one method a family, and what no family knows is refused by name. */
final class ExpressionTranslator {
    /** The reserved words that are values; JSqlParser reads them as columns. */
    private static final Set<String> VALUE_WORDS = Set.of(
            "current_catalog",
            "current_date",
            "current_role",
            "current_time",
            "current_timestamp",
            "current_user",
            "localtime",
            "localtimestamp",
            "session_user",
            "system_user",
            "user",
            "current_schema");

    private final ParsedText text;
    private final QueryTranslator queries;
    private final OperatorTranslator operators;
    private final CallTranslator calls;

    ExpressionTranslator(ParsedText text, QueryTranslator queries) {
        this.text = text;
        this.queries = queries;
        this.operators = new OperatorTranslator(this);
        this.calls = new CallTranslator(text, this, queries);
    }

    Expression translate(net.sf.jsqlparser.expression.Expression expression) {
        return Literals.translate(expression, text)
                .or(() -> reference(expression))
                .or(() -> operators.translate(expression))
                .or(() -> calls.translate(expression))
                .or(() -> query(expression))
                .or(() -> structure(expression))
                .orElseThrow(() -> UnsupportedSql.notUnderstood(queries.span(expression), describe(expression)));
    }

    List<Expression> translateAll(Stream<? extends net.sf.jsqlparser.expression.Expression> parts) {
        return parts.filter(Objects::nonNull).map(this::translate).toList();
    }

    private Optional<Expression> reference(net.sf.jsqlparser.expression.Expression expression) {
        if (expression instanceof AllTableColumns row) {
            // t.* as a value is the whole row.
            Span span = text.outer(row);
            List<Name> parts = text.names(span);
            return Optional.of(new Expression.ColumnName(parts.subList(0, parts.size() - 1), span));
        }
        if (!(expression instanceof Column column)) {
            return Optional.empty();
        }
        Span span = text.upTo("[", text.inner(column));
        List<Name> parts =
                text.names(span).stream().filter(part -> !part.text().isEmpty()).toList();
        boolean quoted = span.end() - span.start() != parts.get(0).text().length();
        if (parts.size() == 1 && !quoted && VALUE_WORDS.contains(parts.get(0).text())) {
            return Optional.of(
                    new Expression.Special(parts.get(0).text(), List.of(), List.of(), Optional.empty(), span));
        }
        Expression name = new Expression.ColumnName(parts, span);
        return Optional.of(
                column.getArrayConstructor() == null ? name : subscripts(name, column.getArrayConstructor()));
    }

    private Expression subscripts(Expression array, ArrayConstructor indices) {
        List<Expression.Index> all = translateAll(indices.getExpressions().stream()).stream()
                .map(index -> new Expression.Index(Optional.empty(), Optional.of(index), false))
                .toList();
        return new Expression.Subscript(array, all, array.span());
    }

    private Optional<Expression> query(net.sf.jsqlparser.expression.Expression expression) {
        if (expression instanceof ExistsExpression exists && exists.getRightExpression() instanceof Select select) {
            Expression value = subquery(Expression.Subquery.Kind.EXISTS, select, exists);
            return Optional.of(exists.isNot() ? operation("NOT", List.of(value), exists) : value);
        }
        if (expression instanceof AnyComparisonExpression any && any.getSelect() != null) {
            return Optional.of(subquery(Expression.Subquery.Kind.QUANTIFIED, any.getSelect(), any));
        }
        return expression instanceof Select select
                ? Optional.of(subquery(Expression.Subquery.Kind.SCALAR, select, select))
                : Optional.empty();
    }

    Expression subquery(Expression.Subquery.Kind kind, Select select, Object whole) {
        Span span = text.outer(whole) != null ? text.outer(whole) : queries.span(select);
        return new Expression.Subquery(kind, queries.query(select), span);
    }

    private Optional<Expression> structure(net.sf.jsqlparser.expression.Expression expression) {
        if (expression instanceof CastExpression cast) {
            return Optional.of(cast(cast));
        }
        if (expression instanceof CaseExpression branches) {
            return Optional.of(caseOf(branches));
        }
        if (expression instanceof ArrayConstructor array) {
            List<Expression> elements = translateAll(array.getExpressions().stream());
            return Optional.of(new Expression.ArrayOf(elements, span(array, elements)));
        }
        if (expression instanceof ArrayExpression subscript) {
            return Optional.of(subscript(subscript));
        }
        if (expression instanceof RangeExpression range) {
            List<Expression> ends = translateAll(Stream.of(range.getStartExpression(), range.getEndExpression()));
            return Optional.of(operation(":", ends, range));
        }
        if (expression instanceof RowGetExpression field) {
            Expression composite = translate(field.getExpression());
            Span span = span(field, List.of(composite));
            Name name = new Name(ParsedText.identifier(field.getColumnName()), span);
            return Optional.of(new Expression.Field(composite, name, span));
        }
        return expression instanceof ExpressionList<?> list ? Optional.of(list(list)) : Optional.empty();
    }

    private Expression list(ExpressionList<?> list) {
        if (QueryTranslator.isParenthesis(list) && !(list instanceof RowConstructor<?>)) {
            return translate(list.get(0));
        }
        List<Expression> fields = translateAll(list.stream());
        return new Expression.Row(list instanceof RowConstructor<?>, fields, span(list, fields));
    }

    private Expression cast(CastExpression cast) {
        if (cast.getColDataType() == null || cast.getFormat() != null) {
            throw UnsupportedSql.notPostgres(queries.span(cast), "this form of CAST");
        }
        Expression operand = translate(cast.getLeftExpression());
        Span span = span(cast, List.of(operand));
        TypeName type = text.outer(cast) == null
                ? TypeName.of(ParsedText.identifier(cast.getColDataType().getDataType()), span)
                : TypeReader.read(typeTokens(text.outer(cast)));
        return new Expression.Cast(operand, type, span);
    }

    /** The tokens of the type: behind the last {@code ::}, behind the AS of CAST, or before the constant. */
    private List<Token> typeTokens(Span span) {
        List<Token> tokens = text.tokens(span);
        boolean function = tokens.get(tokens.size() - 1).image.equals(")")
                && tokens.get(0).image.equalsIgnoreCase("cast");
        int depth = 0;
        int i = tokens.size() - (function ? 2 : 1);
        String before = function ? "as" : "::";
        while (i >= 0 && (depth > 0 || !tokens.get(i).image.equalsIgnoreCase(before))) {
            String image = tokens.get(i).image;
            depth += image.equals(")") ? 1 : image.equals("(") ? -1 : 0;
            i--;
        }
        return tokens.subList(i + 1, tokens.size() - (function ? 1 : 0));
    }

    private Expression caseOf(CaseExpression branches) {
        List<Expression.When> whens = branches.getWhenClauses().stream()
                .map(when ->
                        new Expression.When(translate(when.getWhenExpression()), translate(when.getThenExpression())))
                .toList();
        return new Expression.Case(
                Optional.ofNullable(branches.getSwitchExpression()).map(this::translate),
                whens,
                Optional.ofNullable(branches.getElseExpression()).map(this::translate),
                queries.span(branches));
    }

    private Expression subscript(ArrayExpression subscript) {
        Expression array = translate(subscript.getObjExpression());
        boolean slice = subscript.getIndexExpression() == null;
        net.sf.jsqlparser.expression.Expression upper =
                slice ? subscript.getStopIndexExpression() : subscript.getIndexExpression();
        Expression.Index index = new Expression.Index(
                Optional.ofNullable(subscript.getStartIndexExpression()).map(this::translate),
                Optional.ofNullable(upper).map(this::translate),
                slice);
        return new Expression.Subscript(array, List.of(index), span(subscript, List.of(array)));
    }

    Window window(WindowDefinition definition, Optional<Name> base) {
        ExpressionList<?> partition = definition.getPartitionExpressionList();
        return new Window(
                base,
                false,
                partition == null ? List.of() : translateAll(partition.stream()),
                queries.sortKeys(definition.getOrderByElements()),
                calls.frame(definition.getWindowElement()),
                queries.span(definition));
    }

    Expression operation(String operator, List<Expression> operands, Object whole) {
        Span span = span(whole, operands);
        return new Expression.Operation(operator, span, operands, span);
    }

    /** Where a part stands: its own place and its operands', or only theirs if it has none. */
    Span span(Object part, List<Expression> operands) {
        List<Span> spans = new ArrayList<>();
        Optional.ofNullable(text.outer(part)).ifPresent(spans::add);
        operands.forEach(operand -> spans.add(operand.span()));
        return spans.stream()
                .reduce((left, right) ->
                        new Span(Math.min(left.start(), right.start()), Math.max(left.end(), right.end())))
                .orElse(new Span(0, 0));
    }

    private static String describe(net.sf.jsqlparser.expression.Expression expression) {
        String name = expression.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return "this expression (" + name.toLowerCase(Locale.ROOT) + ")";
    }
}
