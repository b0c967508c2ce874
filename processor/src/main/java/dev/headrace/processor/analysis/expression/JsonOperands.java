package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression.Special;
import dev.headrace.processor.type.PgType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What SQL/JSON and SQL/XML functions take. */
final class JsonOperands {
    private static final Set<String> QUERIES = Set.of("json_value", "json_query", "json_exists");
    private static final Set<String> DOCUMENTS =
            Set.of("json", "jsonb", "text", "varchar", "bpchar", "bytea", "unknown");
    private static final Set<String> CONSTRUCTORS =
            Set.of("json_object", "json_array", "json_objectagg", "json_arrayagg");
    private static final Set<String> OF_XML = Set.of("xmlserialize", "xmlconcat");

    private final Conversions conversions;
    private final Faults faults;

    JsonOperands(Conversions conversions, Faults faults) {
        this.conversions = conversions;
        this.faults = faults;
    }

    /** The type of a constructor without RETURNING: {@code jsonb} if one of its values is, else {@code json}. */
    static PgType made(Special call, List<Operand> operands, PgType otherwise) {
        boolean binary = CONSTRUCTORS.contains(call.name())
                && operands.stream()
                        .anyMatch(operand -> operand.known() && operand.type().is("jsonb"));
        return binary ? PgType.of("jsonb") : otherwise;
    }

    /** Reports operands of other types. */
    void check(Special call, List<Operand> operands) {
        if (QUERIES.contains(call.name())) {
            check(operands);
        }
        if (OF_XML.contains(call.name())) {
            operands.forEach(operand ->
                    conversions.required(PgType.of("xml"), call.name().toUpperCase(Locale.ROOT), operand));
        }
    }

    /** Reports a document or a path that is none. */
    void check(List<Operand> operands) {
        document(operands.get(0));
        if (operands.size() > 1) {
            path(operands.get(1));
        }
    }

    private void document(Operand operand) {
        if (operand.known()
                && (operand.type().array() || !DOCUMENTS.contains(operand.type().name()))) {
            faults.error(
                    Code.CANNOT_COERCE,
                    operand.place(),
                    "cannot cast type " + operand.type().plainText() + " to jsonb");
        }
    }

    private void path(Operand operand) {
        if (operand.isUntyped()) {
            conversions.to(PgType.of("jsonpath"), operand);
        } else if (operand.known() && !conversions.isExplicit(operand.type(), PgType.of("jsonpath"))) {
            faults.error(
                    Code.DATATYPE_MISMATCH,
                    operand.place(),
                    "JSON path expression must be of type jsonpath, not of type "
                            + operand.type().plainText());
        }
    }
}
