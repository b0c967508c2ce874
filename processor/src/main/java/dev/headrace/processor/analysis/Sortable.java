package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Refusal;
import dev.headrace.processor.type.TypeRules;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports keys whose values cannot be sorted, or told apart. */
record Sortable(TypeRules rules, Faults faults) {
    /** Reports a type whose values cannot be told apart; {@code place} is where PostgreSQL asks. */
    void distinct(Optional<PgType> type, Span place) {
        type.filter(known -> !known.isUnknown())
                .flatMap(rules.sorting()::uncomparable)
                .ifPresent(why -> refuse(why, type.orElseThrow(), place));
    }

    /** Reports a sort key whose values have no order. */
    void sorted(Optional<PgType> type, SortKey key) {
        if (key.using().isEmpty()) {
            type.flatMap(rules.sorting()::unordered)
                    .ifPresent(why ->
                            refuse(why, type.orElseThrow(), key.expression().span()));
        } else {
            type.ifPresent(known ->
                    using(known.isUnknown() ? PgType.TEXT : known, key.using().get()));
        }
    }

    /** Of USING the operator has to be one that sorts. */
    private void using(PgType type, SortKey.Using using) {
        Optional<Refusal> none =
                rules.operators().binary(using.operator(), type, type).refusal();
        if (none.isPresent()) {
            faults.error(
                    Code.valueOf(none.get().condition().toUpperCase(Locale.ROOT)),
                    using.span(),
                    none.get().message(),
                    none.get().hint().stream().toList());
        } else if (!rules.sorting().sorts(using.operator(), type)) {
            faults.error(
                    Code.WRONG_OBJECT_TYPE,
                    using.span(),
                    "operator " + using.operator() + " is not a valid ordering operator",
                    "Ordering operators must be \"<\" or \">\" members of btree operator families.");
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
