package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** FOR UPDATE and its kin: where rows can be locked, and whose ({@code transformLockingClause} of PostgreSQL's parser). */
final class LockCheck {
    private static final String TABLE = "";

    private final Faults faults;

    LockCheck(Faults faults) {
        this.faults = faults;
    }

    /** Reports locks of rows that are no table's own. */
    void refuse(List<Query.Lock> locks, String clause) {
        locks.forEach(lock -> faults.error(
                Code.FEATURE_NOT_SUPPORTED, lock.span(), lock.strength() + " is not allowed with " + clause));
    }

    /** Checks the locks of a SELECT. */
    void check(Query.Select select, List<Query.Lock> locks, Placement placement, Scope scope) {
        if (locks.isEmpty()) {
            return;
        }
        Optional<String> clause = clause(select, placement);
        if (clause.isPresent()) {
            refuse(locks, clause.get());
            return;
        }
        Map<String, String> kinds = new HashMap<>();
        select.from().forEach(item -> collect(item, scope, kinds));
        locks.forEach(lock -> lock.of().forEach(name -> check(lock, name, kinds)));
    }

    private static Optional<String> clause(Query.Select select, Placement placement) {
        if (select.distinct() || !select.distinctOn().isEmpty()) {
            return Optional.of("DISTINCT clause");
        }
        if (!select.groupBy().elements().isEmpty()) {
            return Optional.of("GROUP BY clause");
        }
        if (select.having().isPresent()) {
            return Optional.of("HAVING clause");
        }
        if (!placement.aggregates().isEmpty()) {
            return Optional.of("aggregate functions");
        }
        if (!placement.windows().isEmpty()) {
            return Optional.of("window functions");
        }
        return placement.hasSets() ? Optional.of("set-returning functions in the target list") : Optional.empty();
    }

    /** What each name of FROM is, if it is no table or query. */
    private void collect(FromItem item, Scope scope, Map<String, String> kinds) {
        if (item instanceof FromItem.TableName table) {
            Name last = table.name().get(table.name().size() - 1);
            boolean common = table.name().size() == 1
                    && faults.pin(last).isEmpty()
                    && scope.common().names().contains(last.text());
            kinds.put(name(table.alias()).orElse(last.text()), common ? "a WITH query" : TABLE);
        } else if (item instanceof FromItem.Derived derived) {
            name(derived.alias()).ifPresent(name -> kinds.put(name, TABLE));
        } else if (item instanceof FromItem.Functions functions) {
            name(functions.alias()).ifPresent(name -> kinds.put(name, "a function"));
        } else if (item instanceof FromItem.Construct construct) {
            name(construct.alias()).ifPresent(name -> kinds.put(name, "a table function"));
        } else if (item instanceof FromItem.Join join) {
            collect(join.left(), scope, kinds);
            collect(join.right(), scope, kinds);
            name(join.alias()).ifPresent(name -> kinds.put(name, "a join"));
            join.usingAlias().ifPresent(name -> kinds.put(name.text(), "a join"));
        }
    }

    private static Optional<String> name(Optional<FromItem.Alias> alias) {
        return alias.map(each -> each.name().text());
    }

    private void check(Query.Lock lock, List<Name> name, Map<String, String> kinds) {
        Name last = name.get(name.size() - 1);
        String kind = kinds.get(last.text());
        if (name.size() > 1) {
            String words = " must specify unqualified relation names";
            faults.error(Code.SYNTAX_ERROR, name.get(0).span().to(last.span()), lock.strength() + words);
        } else if (kind == null) {
            faults.error(
                    Code.UNDEFINED_TABLE,
                    last.span(),
                    "relation \"" + last + "\" in " + lock.strength() + " clause not found in FROM clause");
        } else if (!kind.equals(TABLE)) {
            faults.error(Code.FEATURE_NOT_SUPPORTED, last.span(), lock.strength() + " cannot be applied to " + kind);
        }
    }
}
