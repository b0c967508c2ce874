package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.sql.tree.Clause;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Special;
import dev.headrace.processor.sql.tree.TypeName;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Functions that only the grammar knows. */
final class SpecialTyper {
    /** The values of SQL that look like columns (section 9.27 of the manual, and 9.9.5). */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("current_date", "date"),
            Map.entry("current_time", "timetz"),
            Map.entry("current_timestamp", "timestamptz"),
            Map.entry("localtime", "time"),
            Map.entry("localtimestamp", "timestamp"),
            Map.entry("current_role", "name"),
            Map.entry("current_user", "name"),
            Map.entry("session_user", "name"),
            Map.entry("system_user", "text"),
            Map.entry("user", "name"),
            Map.entry("current_catalog", "name"),
            Map.entry("current_schema", "name"));

    /** The types of SQL/JSON and SQL/XML functions without RETURNING (sections 9.15 and 9.16 of the manual). */
    private static final Map<String, String> CONSTRUCTORS = Map.ofEntries(
            Map.entry("json", "json"),
            Map.entry("json_scalar", "json"),
            Map.entry("json_serialize", "text"),
            Map.entry("json_object", "json"),
            Map.entry("json_array", "json"),
            Map.entry("json_objectagg", "json"),
            Map.entry("json_arrayagg", "json"),
            Map.entry("json_exists", "bool"),
            Map.entry("json_value", "text"),
            Map.entry("json_query", "jsonb"),
            Map.entry("xmlelement", "xml"),
            Map.entry("xmlforest", "xml"),
            Map.entry("xmlconcat", "xml"),
            Map.entry("xmlparse", "xml"),
            Map.entry("xmlpi", "xml"),
            Map.entry("xmlroot", "xml"),
            Map.entry("xmlserialize", "text"),
            Map.entry("grouping", "int4"));

    private static final Set<String> OF_XML = Set.of("xmlserialize", "xmlconcat");

    private final ExpressionAnalyzer expressions;
    private final ConditionalTyper conditionals;
    private final Functions functions;
    private final CastTyper casts;
    private final Conversions conversions;
    private final JsonTyper json;

    SpecialTyper(
            ExpressionAnalyzer expressions,
            ConditionalTyper conditionals,
            Functions functions,
            CastTyper casts,
            Conversions conversions,
            JsonTyper json) {
        this.expressions = expressions;
        this.conditionals = conditionals;
        this.functions = functions;
        this.casts = casts;
        this.conversions = conversions;
        this.json = json;
    }

    Value type(Special call, Scope scope) {
        return switch (call.name()) {
            case "coalesce", "greatest", "least" -> conditionals.firstOf(call, scope);
            case "nullif" -> conditionals.nullIf(call, scope);
            default -> VALUES.containsKey(call.name()) ? value(call) : call(call, scope);
        };
    }

    private Value value(Special call) {
        // No schema of the search path need exist, and not every way to log in names a user of the system.
        boolean mayMiss = call.name().equals("current_schema") || call.name().equals("system_user");
        Nullability nullability = Nullability.notNullIf(!mayMiss);
        PgType type = PgType.of(VALUES.get(call.name())).withModifier(precision(call));
        return Value.computed(call.name(), type, nullability, List.of());
    }

    private static int precision(Special call) {
        return call.operands().stream()
                .filter(Expression.Literal.class::isInstance)
                .map(operand -> Math.min(6, Integer.parseInt(((Expression.Literal) operand).text())))
                .findFirst()
                .orElse(-1);
    }

    private Value call(Special call, Scope scope) {
        List<Operand> operands = expressions.operands(call.operands(), scope);
        if (!CONSTRUCTORS.containsKey(call.name())) {
            return functions.apply(call.name(), call.span(), operands);
        }
        Optional<PgType> returning = call.returning().flatMap(casts::named);
        checkXml(call, operands);
        PgType type = returning.orElse(JsonTyper.made(call, operands, PgType.of(CONSTRUCTORS.get(call.name()))));
        boolean known =
                json.check(call, operands, type, scope) && (call.returning().isEmpty() || returning.isPresent());
        Nullability nullability = Nullability.notNullIf(call.name().equals("grouping"));
        Value value = Value.computed(shape(call), type, nullability, Operand.values(operands));
        return known ? value : Value.of(value.origins());
    }

    private void checkXml(Special call, List<Operand> operands) {
        if (OF_XML.contains(call.name())) {
            operands.forEach(operand ->
                    conversions.required(PgType.of("xml"), call.name().toUpperCase(Locale.ROOT), operand));
        }
    }

    /** What tells it from another with the same operands. */
    private static String shape(Special call) {
        return call.name()
                + call.clauses().stream().map(Clause::words).toList()
                + call.returning().map(TypeName::name);
    }

    /** An aggregate that only the grammar knows. */
    Value aggregate(Expression.SpecialAggregate call, Scope scope) {
        Value value = expressions.analyze(call.function(), scope);
        List<Value> deciding = new ArrayList<>();
        call.orderBy().forEach(key -> deciding.add(expressions.analyze(key.expression(), scope)));
        call.filter().ifPresent(filter -> deciding.add(expressions.condition(filter, scope, "FILTER")));
        call.over().ifPresent(window -> deciding.addAll(expressions.window(window, scope)));
        expressions.rememberCall(
                call, new CallKind(CallKind.Form.AGGREGATE, false, call.over().isPresent()));
        return value.influencedBy(deciding).withoutTerm();
    }
}
