package dev.headrace.processor.analysis.expansion;

import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.expression.CallKind;
import dev.headrace.processor.analysis.function.DeclaredFunction;
import dev.headrace.processor.analysis.function.DeclaredFunctions;
import dev.headrace.processor.analysis.function.Template;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Call;
import dev.headrace.processor.type.FunctionCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The form that a call's expansion takes: the arguments in the places of the parameters, or where an argument must be
 * evaluated once, a subquery that does so.
 */
final class CallForm {
    /** An argument longer than this is written once. */
    private static final int LONG = 400;

    private final DeclaredFunctions functions;
    private final AnalyzedExpressions expressions;
    private final Faults faults;

    CallForm(DeclaredFunctions functions, AnalyzedExpressions expressions, Faults faults) {
        this.functions = functions;
        this.expressions = expressions;
        this.faults = faults;
    }

    Template write(Call call, DeclaredFunction function, List<Argument> arguments) {
        Template body = tested(function, arguments);
        boolean once = false;
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            boolean inQuery = function.body().orElseThrow().inQueries().contains(i);
            once |= inQuery || body.uses(i) != 1 && (isVolatile(argument) || hasQuery(argument));
            once |= body.uses(i) > 1 && argument.sql().length() > LONG && !isOfRows(argument);
        }
        Optional<Expression> hindrance = hindrance(arguments, once);
        if (hindrance.isPresent()) {
            refuse(call, hindrance.get());
        }
        return once ? subquery(body, function, arguments) : fill(body, arguments);
    }

    private static Template fill(Template body, List<Argument> arguments) {
        return Template.concat(
                "(", body.fill(arguments.stream().map(Argument::sql).toList()), ")");
    }

    /** The body; of a strict function null where an argument is. */
    private static Template tested(DeclaredFunction function, List<Argument> arguments) {
        List<Template> tests = new ArrayList<>();
        for (int i = 0; function.declaration().strict() && i < arguments.size(); i++) {
            if (!arguments.get(i).notNull()) {
                tests.add(Template.concat(new Template(List.of(new Template.Piece.Parameter(i))), " is not null"));
            }
        }
        Template body = function.body().orElseThrow().sql();
        return tests.isEmpty()
                ? body
                : Template.concat("case when ", Template.join(" and ", tests), " then ", body, " end");
    }

    private static Template subquery(Template body, DeclaredFunction function, List<Argument> arguments) {
        String row = "arguments";
        while (body.length() > 0 && mentions(body, row)) {
            row += "_";
        }
        List<Template> names = new ArrayList<>();
        List<Template> values = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String name =
                    "\"" + function.declaration().parameters().get(i).name().replace("\"", "\"\"") + "\"";
            names.add(Template.of(row + "." + name));
            values.add(Template.concat(arguments.get(i).sql(), " as " + name));
        }
        return Template.concat(
                "(select ", body.fill(names), " from (select ", Template.join(", ", values), ") as " + row + ")");
    }

    private static boolean mentions(Template body, String word) {
        return body.pieces().stream()
                .anyMatch(piece ->
                        piece instanceof Template.Piece.Text text && text.text().contains(word));
    }

    /** What cannot stand where the form puts the arguments. */
    private Optional<Expression> hindrance(List<Argument> arguments, boolean once) {
        Optional<Expression> same = arguments.stream()
                .filter(argument -> once && isVolatile(argument) && !readsColumns(argument.expressions()))
                .flatMap(argument -> argument.expressions().stream())
                .findFirst();
        if (same.isPresent()) {
            // A subquery that reads nothing of the row is made once for all rows.
            return same;
        }
        return arguments.stream()
                .flatMap(argument -> calls(argument).stream())
                .filter(call -> kind(call, CallKind::returnsSet)
                        || once
                                && (kind(call, CallKind::over)
                                        || kind(call, CallKind::aggregates) && !readsColumns(call)))
                .findFirst();
    }

    /** Whether it is of its query's rows even in a subquery of it: it reads the query's columns. */
    private static boolean readsColumns(Object part) {
        return !SyntaxWalk.all(part, Expression.ColumnName.class, CallForm::isNoQuery)
                .isEmpty();
    }

    private void refuse(Call call, Expression hindrance) {
        String name = call.name().get(call.name().size() - 1).text();
        faults.error(
                Code.FEATURE_NOT_SUPPORTED,
                hindrance.span(),
                "this argument of " + name + " cannot be evaluated once for each row before " + name + " is expanded",
                "compute it in a CTE or a subquery, and call " + name + " on its column");
    }

    /** Whether it is computed from the rows of its query together, which a subquery cannot do. */
    private boolean isOfRows(Argument argument) {
        return calls(argument).stream()
                .anyMatch(call -> kind(call, CallKind::over) || kind(call, CallKind::aggregates));
    }

    private boolean isVolatile(Argument argument) {
        return SyntaxWalk.all(argument.expressions(), Call.class).stream()
                .flatMap(call -> expressions.function(call).flatMap(FunctionCall::entry).stream())
                .anyMatch(functions::isVolatile);
    }

    private static boolean hasQuery(Argument argument) {
        return !SyntaxWalk.all(argument.expressions(), Expression.Subquery.class)
                .isEmpty();
    }

    private static List<Expression> calls(Argument argument) {
        return SyntaxWalk.all(argument.expressions(), Expression.class, CallForm::isNoQuery);
    }

    private boolean kind(Expression call, Predicate<CallKind> asked) {
        return expressions.call(call).filter(asked).isPresent();
    }

    private static boolean isNoQuery(Record node) {
        return !(node instanceof Expression.Subquery);
    }
}
