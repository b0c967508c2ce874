package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.sql.tree.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.AnalyticType;
import net.sf.jsqlparser.expression.ExtractExpression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.IntervalExpression;
import net.sf.jsqlparser.expression.JsonAggregateFunction;
import net.sf.jsqlparser.expression.JsonFunction;
import net.sf.jsqlparser.expression.OracleNamedFunctionParameter;
import net.sf.jsqlparser.expression.PostgresNamedFunctionParameter;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.expression.WindowElement;
import net.sf.jsqlparser.expression.WindowOffset;
import net.sf.jsqlparser.expression.XMLSerializeExpr;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.Select;

/** Function calls, and what the grammar writes like them. */
final class CallTranslator {
    private static final Set<String> SPECIAL = Set.of("coalesce", "nullif", "greatest", "least");

    private final ParsedText text;
    private final ExpressionTranslator expressions;
    private final QueryTranslator queries;

    CallTranslator(ParsedText text, ExpressionTranslator expressions, QueryTranslator queries) {
        this.text = text;
        this.expressions = expressions;
        this.queries = queries;
    }

    Optional<Expression> translate(net.sf.jsqlparser.expression.Expression expression) {
        if (expression instanceof AnalyticExpression analytic) {
            return Optional.of(analytic(analytic));
        }
        if (expression instanceof Function function) {
            return Optional.of(function(function));
        }
        if (expression instanceof PostgresNamedFunctionParameter named) {
            return Optional.of(named(named.getName(), named.getExpression(), named));
        }
        if (expression instanceof OracleNamedFunctionParameter named) {
            return Optional.of(named(named.getName(), named.getExpression(), named));
        }
        return special(expression);
    }

    private Expression named(String parameter, net.sf.jsqlparser.expression.Expression value, Object whole) {
        Expression translated = expressions.translate(value);
        Span span = expressions.span(whole, List.of(translated));
        return new Expression.Named(new Name(ParsedText.identifier(parameter), span), translated, span);
    }

    private Expression function(Function function) {
        Span span = queries.span(function);
        Guards.check(function, span);
        String name = function.getName().toLowerCase(Locale.ROOT);
        List<net.sf.jsqlparser.expression.Expression> arguments = arguments(function);
        if (name.equals("array") && arguments.size() == 1 && arguments.get(0) instanceof Select select) {
            return expressions.subquery(Expression.Subquery.Kind.ARRAY, select, function);
        }
        if (SPECIAL.contains(name)) {
            return new Expression.Special(
                    name, expressions.translateAll(arguments.stream()), List.of(), Optional.empty(), span);
        }
        Expression call = call(function, Optional.empty(), List.of(), false, Optional.empty(), span);
        return function.getAttributeColumn() == null && function.getAttribute() == null
                ? call
                : new Expression.Field(call, lastName(span), span);
    }

    private Name lastName(Span span) {
        return ParsedText.name(text.token(text.indexAt(span.end()) - 1));
    }

    private static List<net.sf.jsqlparser.expression.Expression> arguments(Function function) {
        List<net.sf.jsqlparser.expression.Expression> all = new ArrayList<>();
        QueryTranslator.stream(function.getParameters()).forEach(all::add);
        QueryTranslator.stream(function.getNamedParameters()).forEach(all::add);
        return all;
    }

    private Expression call(
            Function function,
            Optional<Expression> filter,
            List<SortKey> moreKeys,
            boolean within,
            Optional<Window> over,
            Span span) {
        List<net.sf.jsqlparser.expression.Expression> arguments = arguments(function);
        boolean star = function.isAllColumns() || arguments.stream().anyMatch(AllColumns.class::isInstance);
        List<SortKey> keys = new ArrayList<>(queries.sortKeys(function.getOrderByElements()));
        keys.addAll(moreKeys);
        return new Expression.Call(
                names(span),
                star ? List.of() : expressions.translateAll(arguments.stream()),
                star,
                function.isDistinct(),
                false,
                keys,
                within,
                filter,
                over,
                span);
    }

    /** The names before the parenthesis. */
    private List<Name> names(Span call) {
        int start = text.indexAt(call.start());
        int end = start;
        while (!text.token(end).image.equals("(")) {
            end++;
        }
        return text.names(
                call.start() == end
                        ? call
                        : new Span(
                                call.start(), TokenFilter.span(text.token(end)).start()));
    }

    private Expression analytic(AnalyticExpression analytic) {
        Function function = text.call(analytic);
        if (function == null || analytic.getKeep() != null) {
            throw UnsupportedSql.notUnderstood(queries.span(analytic), "this form of call");
        }
        Span call = text.inner(function);
        Span span = text.outer(analytic) == null ? call : text.outer(analytic);
        boolean within =
                analytic.getType() == AnalyticType.WITHIN_GROUP || analytic.getType() == AnalyticType.WITHIN_GROUP_OVER;
        List<SortKey> withinKeys = within ? queries.sortKeys(analytic.getOrderByElements()) : List.of();
        Optional<Expression> filter =
                Optional.ofNullable(analytic.getFilterExpression()).map(expressions::translate);
        return call(function, filter, withinKeys, within, over(analytic, within, call), span);
    }

    private Optional<Window> over(AnalyticExpression analytic, boolean within, Span call) {
        if (analytic.getType() == AnalyticType.FILTER_ONLY || analytic.getType() == AnalyticType.WITHIN_GROUP) {
            return Optional.empty();
        }
        if (analytic.getWindowName() != null) {
            Name name = text.windowNameBehind(call);
            return Optional.of(
                    new Window(Optional.of(name), true, List.of(), List.of(), Optional.empty(), name.span()));
        }
        ExpressionList<?> partitionBy = analytic.getPartitionExpressionList();
        List<Expression> partition = partitionBy == null ? List.of() : expressions.translateAll(partitionBy.stream());
        List<SortKey> keys = within ? List.of() : queries.sortKeys(analytic.getOrderByElements());
        Optional<Name> base = text.windowBaseBehind(call);
        return Optional.of(new Window(base, false, partition, keys, frame(analytic.getWindowElement()), call));
    }

    /** A window's frame. */
    Optional<Window.Frame> frame(WindowElement frame) {
        if (frame == null) {
            return Optional.empty();
        }
        boolean between = frame.getRange() != null;
        Window.Bound start = bound(between ? frame.getRange().getStart() : frame.getOffset());
        Optional<Window.Bound> end =
                between ? Optional.of(bound(frame.getRange().getEnd())) : Optional.empty();
        Window.Frame.Mode mode = Window.Frame.Mode.valueOf(frame.getType().name());
        return Optional.of(new Window.Frame(mode, start, end, Window.Frame.Exclusion.NO_OTHERS, queries.span(frame)));
    }

    private Window.Bound bound(WindowOffset offset) {
        boolean preceding = offset.getType() == WindowOffset.Type.PRECEDING;
        Optional<Expression> distance =
                Optional.ofNullable(offset.getExpression()).map(expressions::translate);
        Window.Bound.Kind kind = offset.getType() == WindowOffset.Type.CURRENT
                ? Window.Bound.Kind.CURRENT_ROW
                : distance.isPresent()
                        ? preceding ? Window.Bound.Kind.PRECEDING : Window.Bound.Kind.FOLLOWING
                        : preceding ? Window.Bound.Kind.UNBOUNDED_PRECEDING : Window.Bound.Kind.UNBOUNDED_FOLLOWING;
        return new Window.Bound(kind, distance, queries.span(offset));
    }

    private Optional<Expression> special(net.sf.jsqlparser.expression.Expression expression) {
        if (expression instanceof ExtractExpression extract) {
            return special("extract", expression, Stream.of(extract.getExpression()));
        }
        if (expression instanceof TrimFunction trim) {
            String name = trim.getTrimSpecification() == null
                    ? "btrim"
                    : trimName(trim.getTrimSpecification().name());
            return special(name, expression, Stream.of(trim.getExpression(), trim.getFromExpression()));
        }
        if (expression instanceof IntervalExpression interval) {
            return special("interval", expression, Stream.of(interval.getExpression()));
        }
        if (expression instanceof XMLSerializeExpr xml) {
            return special("xmlserialize", expression, Stream.of(xml.getExpression()));
        }
        if (expression instanceof JsonFunction json) {
            return special(json.getType().name().toLowerCase(Locale.ROOT), expression, JsonOperands.of(json));
        }
        return expression instanceof JsonAggregateFunction json
                ? special(
                        "json_" + json.getType().name().toLowerCase(Locale.ROOT) + "agg",
                        expression,
                        JsonOperands.of(json))
                : Optional.empty();
    }

    /** The function that PostgreSQL's grammar makes of TRIM. */
    private static String trimName(String specification) {
        return switch (specification) {
            case "LEADING" -> "ltrim";
            case "TRAILING" -> "rtrim";
            default -> "btrim";
        };
    }

    private Optional<Expression> special(
            String name, Object whole, Stream<net.sf.jsqlparser.expression.Expression> operands) {
        List<Expression> translated = expressions.translateAll(operands);
        return Optional.of(new Expression.Special(
                name, translated, List.of(), Optional.empty(), expressions.span(whole, translated)));
    }
}
