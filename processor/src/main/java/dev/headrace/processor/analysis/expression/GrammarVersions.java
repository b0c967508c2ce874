package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Literal;
import dev.headrace.processor.sql.tree.Expression.Operation;
import dev.headrace.processor.sql.tree.Expression.Special;
import dev.headrace.processor.type.Catalog;
import java.util.Map;
import java.util.regex.Pattern;

/** Which version of PostgreSQL was the first whose grammar knows what is written. */
final class GrammarVersions {
    private static final Map<String, Integer> FIRST = Map.ofEntries(
            Map.entry("system_user", 16),
            Map.entry("json_object", 16),
            Map.entry("json_array", 16),
            Map.entry("json_objectagg", 16),
            Map.entry("json_arrayagg", 16),
            Map.entry("json", 17),
            Map.entry("json_scalar", 17),
            Map.entry("json_serialize", 17),
            Map.entry("json_exists", 17),
            Map.entry("json_value", 17),
            Map.entry("json_query", 17),
            Map.entry("json_table", 17));

    /** A number as versions before 16 read it, and the character behind it that they do not understand. */
    private static final Pattern NUMBER_BEFORE_16 = Pattern.compile("[-+\\s]*(0[xXoObB]|\\d+_).*");

    private final Catalog catalog;
    private final Faults faults;

    GrammarVersions(Catalog catalog, Faults faults) {
        this.catalog = catalog;
        this.faults = faults;
    }

    /** Whether the version written for has it; else it is reported. */
    boolean check(Expression expression) {
        if (expression instanceof Special call) {
            return call(call.name(), call.span()) && clauses(call);
        }
        if (expression instanceof Literal literal) {
            return number(literal);
        }
        return !(expression instanceof Operation operation) || operation(operation);
    }

    /** Whether the version written for has that function of the grammar; else it is reported. */
    boolean call(String name, Span span) {
        int first = FIRST.getOrDefault(name, Catalog.OLDEST);
        return has(first, Code.UNDEFINED_FUNCTION, span, "function " + name + " does not exist in PostgreSQL");
    }

    private boolean clauses(Special call) {
        return !call.name().equals("xmlserialize")
                || call.clauses().isEmpty()
                || has(
                        16,
                        Code.SYNTAX_ERROR,
                        call.span(),
                        "there is no " + call.clauses().get(0) + " in PostgreSQL");
    }

    private boolean operation(Operation operation) {
        Span place = operation.operatorSpan();
        return switch (operation.operator()) {
            case "AT LOCAL" -> has(17, Code.SYNTAX_ERROR, place, "there is no AT LOCAL in PostgreSQL");
            case "IS JSON", "IS NOT JSON" ->
                has(16, Code.SYNTAX_ERROR, place, "there is no " + operation.operator() + " in PostgreSQL");
            // A minus and the number behind it are one constant.
            case "-" ->
                operation.operands().size() > 1
                        || !(operation.operands().get(0) instanceof Literal literal)
                        || number(literal);
            default -> true;
        };
    }

    private boolean number(Literal literal) {
        boolean isNumber = literal.kind() == Literal.Kind.INTEGER || literal.kind() == Literal.Kind.NUMERIC;
        if (!isNumber || catalog.major() >= 16) {
            return true;
        }
        String written = literal.span().of(faults.plain().text());
        return !NUMBER_BEFORE_16.matcher(written).matches()
                || has(16, Code.SYNTAX_ERROR, literal.span(), "there is no number " + written + " in PostgreSQL");
    }

    private boolean has(int first, Code code, Span span, String missing) {
        if (first <= catalog.major()) {
            return true;
        }
        faults.error(
                code,
                span,
                missing + " " + catalog.major(),
                "PostgreSQL has it from version " + first
                        + " on; which version to write for is said by -Aheadrace.postgresql=" + first);
        return false;
    }
}
