package dev.headrace.processor.analysis.scope;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.type.Argument;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.TypeRules;
import java.util.List;
import java.util.Optional;

/** A function called as if it were a field, {@code o.row_to_json}, which PostgreSQL allows (chapter 38.5.3) and nobody need write. */
public final class FunctionalNotation {
    private FunctionalNotation() {}

    /** Whether that field is such a call, which is then refused. */
    public static boolean isRefused(String field, PgType of, TypeRules types, Faults faults, Span place) {
        Argument argument = new Argument(of, Optional.empty());
        boolean call =
                types.functions().call(field, List.of(argument), false).value().isPresent();
        if (call) {
            faults.error(
                    Code.FEATURE_NOT_SUPPORTED,
                    place,
                    "a function called as a field is not understood by this version",
                    "write it as a call: " + field + "(…)");
        }
        return call;
    }
}
