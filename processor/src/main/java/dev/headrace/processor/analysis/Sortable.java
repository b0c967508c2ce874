package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Refusal;
import dev.headrace.processor.type.Sorting;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports keys whose values cannot be sorted, or told apart. */
record Sortable(Sorting sorting, Faults faults) {
    /** Reports a type whose values cannot be told apart; {@code place} is where PostgreSQL asks. */
    void distinct(Optional<PgType> type, Span place) {
        type.filter(known -> !known.isUnknown())
                .flatMap(sorting::uncomparable)
                .ifPresent(why -> refuse(why, type.orElseThrow(), place));
    }

    /** Reports a sort key whose values have no order. */
    void sorted(Optional<PgType> type, SortKey key) {
        if (key.using().isEmpty()) {
            type.flatMap(sorting::unordered)
                    .ifPresent(why ->
                            refuse(why, type.orElseThrow(), key.expression().span()));
        }
    }

    private void refuse(Refusal why, PgType type, Span place) {
        Stream<String> cast = type.is("json") ? Stream.of("cast it: …::jsonb or …::text") : Stream.empty();
        faults.error(
                Code.UNDEFINED_FUNCTION,
                place,
                why.message(),
                Stream.concat(cast, why.hint().stream()).toList());
    }
}
