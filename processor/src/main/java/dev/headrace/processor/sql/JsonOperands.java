package dev.headrace.processor.sql;

import java.util.Objects;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JsonAggregateFunction;
import net.sf.jsqlparser.expression.JsonFunction;
import net.sf.jsqlparser.expression.JsonFunctionExpression;

/** The values that SQL/JSON functions work on; JSqlParser keeps them in several places. */
final class JsonOperands {
    private JsonOperands() {}

    static Stream<Expression> of(JsonFunction json) {
        Stream<Object> pairs =
                json.getKeyValuePairs().stream().flatMap(pair -> Stream.of(pair.getKey(), pair.getValue()));
        Stream<Object> values = json.getExpressions().stream().map(JsonFunctionExpression::getExpression);
        Stream<Object> input = Stream.ofNullable(json.getInputExpression()).map(JsonFunctionExpression::getExpression);
        Stream<Object> path = Stream.ofNullable(json.getJsonPathExpression());
        Stream<Object> passing = json.getPassingExpressions() == null
                ? Stream.of()
                : json.getPassingExpressions().stream().map(part -> part);
        return expressions(Stream.of(pairs, values, input, path, passing).flatMap(part -> part));
    }

    static Stream<Expression> of(JsonAggregateFunction json) {
        return expressions(Stream.of(
                Objects.requireNonNullElse(json.getKey(), ""),
                Objects.requireNonNullElse(json.getValue(), ""),
                Objects.requireNonNullElse(json.getExpression(), "")));
    }

    private static Stream<Expression> expressions(Stream<Object> parts) {
        return parts.filter(Expression.class::isInstance).map(Expression.class::cast);
    }
}
