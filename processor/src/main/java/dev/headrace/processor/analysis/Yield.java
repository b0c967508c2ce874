package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.Operand;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Span;
import java.util.List;

/**
 * What a part of a query yields.
 *
 * @param relation its columns; a literal's may still be of the type {@code unknown}
 * @param columns the same columns, each in its place
 */
record Yield(Relation relation, List<Operand> columns) {
    /** Of something faulty. */
    static final Yield UNKNOWN = new Yield(Relation.UNKNOWN, List.of());

    Yield {
        columns = List.copyOf(columns);
    }

    /** What a whole query yields that stands there. */
    static Yield at(Span place, Relation relation) {
        List<Column> columns = relation.columns();
        return new Yield(
                relation,
                columns.stream()
                        .map(column -> Operand.at(place, Value.of(column)))
                        .toList());
    }
}
