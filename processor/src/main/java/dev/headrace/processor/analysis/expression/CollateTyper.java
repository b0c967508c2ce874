package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.type.Catalog;
import java.util.List;
import java.util.stream.Collectors;

/** COLLATE: the same value with another order. */
final class CollateTyper {
    private final Catalog catalog;
    private final Faults faults;

    CollateTyper(Catalog catalog, Faults faults) {
        this.catalog = catalog;
        this.faults = faults;
    }

    Value type(Expression.Collate collate, Operand operand) {
        if (!operand.known()) {
            return operand.value();
        }
        if (!operand.isUntyped() && !catalog.isCollatable(operand.type())) {
            faults.error(
                    Code.DATATYPE_MISMATCH,
                    operand.place(),
                    "collations are not supported by type " + operand.type().plainText());
            return Value.of(operand.value().origins());
        }
        String name = collate.collation().stream().map(Name::text).collect(Collectors.joining("."));
        return operand.value()
                .typed(
                        operand.type(),
                        operand.value().term().map(term -> new Term.Apply("collate " + name, List.of(term))));
    }
}
