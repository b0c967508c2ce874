package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression.Special;
import dev.headrace.processor.type.Catalog;
import java.util.Map;

/** Which version of PostgreSQL was the first whose grammar knows a function. */
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
            Map.entry("json_query", 17));

    private final Catalog catalog;
    private final Faults faults;

    GrammarVersions(Catalog catalog, Faults faults) {
        this.catalog = catalog;
        this.faults = faults;
    }

    /** Reports a function that the version written for does not have. */
    void check(Special call) {
        int first = FIRST.getOrDefault(call.name(), Catalog.OLDEST);
        if (first > catalog.major()) {
            faults.error(
                    Code.UNDEFINED_FUNCTION,
                    call.span(),
                    "function " + call.name() + " does not exist in PostgreSQL " + catalog.major(),
                    "PostgreSQL has it from version " + first
                            + " on; which version to write for is said by -Aheadrace.postgresql=" + first);
        }
    }
}
