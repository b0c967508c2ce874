package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.OutputKeys.ResolvedKey;
import dev.headrace.processor.analysis.SelectList.Output;
import dev.headrace.processor.analysis.expression.Operand;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Query;
import java.util.List;

/** DISTINCT and DISTINCT ON beside ORDER BY: rows that are one must be sorted by what they have in common. */
final class DistinctCheck {
    private final Sortable sortable;
    private final Faults faults;

    DistinctCheck(Sortable sortable, Faults faults) {
        this.sortable = sortable;
        this.faults = faults;
    }

    void check(Query.Select select, Output output, List<ResolvedKey> distinctOn, List<ResolvedKey> sort) {
        if (select.distinct()) {
            for (Operand operand : output.operands()) {
                sortable.distinct(operand.value().type().filter(type -> !type.isUnknown()), operand.place());
            }
            sort.stream()
                    .filter(key -> isKnown(key) && key.position().isEmpty())
                    .findFirst()
                    .ifPresent(this::unlisted);
        } else if (!distinctOn.isEmpty()) {
            distinctOn.forEach(key ->
                    sortable.distinct(key.value().type(), key.expression().span()));
            order(distinctOn, sort);
        }
    }

    private static boolean isKnown(ResolvedKey key) {
        return key.value().type().isPresent();
    }

    private void unlisted(ResolvedKey key) {
        faults.error(
                Code.INVALID_COLUMN_REFERENCE,
                key.expression().span(),
                "for SELECT DISTINCT, ORDER BY expressions must appear in select list",
                "add it to the select list, or group by it instead of DISTINCT");
    }

    /** The keys of DISTINCT ON have to be the first of ORDER BY, in any order. */
    private void order(List<ResolvedKey> distinctOn, List<ResolvedKey> sort) {
        if (!distinctOn.stream().allMatch(DistinctCheck::isKnown)
                || !sort.stream().allMatch(DistinctCheck::isKnown)) {
            return;
        }
        boolean skipped = false;
        for (ResolvedKey key : sort) {
            boolean among = distinctOn.stream().anyMatch(key::isSameAs);
            if (among && skipped) {
                mismatch(distinctOn.stream().filter(key::isSameAs).findFirst().orElse(key));
                return;
            }
            skipped |= !among;
        }
        if (skipped) {
            distinctOn.stream()
                    .filter(key -> sort.stream().noneMatch(key::isSameAs))
                    .findFirst()
                    .ifPresent(this::mismatch);
        }
    }

    private void mismatch(ResolvedKey key) {
        faults.error(
                Code.INVALID_COLUMN_REFERENCE,
                key.expression().span(),
                "SELECT DISTINCT ON expressions must match initial ORDER BY expressions");
    }
}
