package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.CommonTables;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.Query.CommonTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/** WITH: each table sees those before it; under RECURSIVE all see all (section 7.8 of the manual). */
final class WithAnalyzer {
    private final QueryAnalyzer queries;
    private final RecursiveTerms terms;
    private final AddedColumns added;
    private final Faults faults;

    WithAnalyzer(QueryAnalyzer queries, RecursiveTerms terms, AddedColumns added, Faults faults) {
        this.queries = queries;
        this.terms = terms;
        this.added = added;
        this.faults = faults;
    }

    /** The tables in view inside the query: those around it and its own. */
    CommonTables analyze(Query query, Optional<Scope> outer, CommonTables around) {
        CommonTables visible = query.recursive() ? recursive(query, outer, around) : inOrder(query, outer, around);
        for (String twice : repeatedNames(query.with())) {
            visible = visible.with(twice, 0, place -> Relation.UNKNOWN);
        }
        return visible;
    }

    private CommonTables inOrder(Query query, Optional<Scope> outer, CommonTables around) {
        CommonTables visible = around;
        for (CommonTable table : query.with()) {
            Relation relation = checked(table, queries.analyze(table.query(), outer, visible));
            visible = visible.with(table.name().text(), table.added().size(), place -> relation);
        }
        return visible;
    }

    private CommonTables recursive(Query query, Optional<Scope> outer, CommonTables around) {
        Optional<CommonTable> mutual = RecursiveReferences.mutual(query.with());
        if (mutual.isPresent()) {
            faults.error(
                    Code.FEATURE_NOT_SUPPORTED,
                    mutual.get().name().span(),
                    "mutual recursion between WITH items is not implemented",
                    "make one query of them, with a column that says which of them a row is of");
            return unknown(query, around);
        }
        AtomicReference<CommonTables> all = new AtomicReference<>(around);
        List<Recursive> own = new ArrayList<>();
        for (CommonTable table : query.with()) {
            Recursive recursive = new Recursive(table, outer, all::get);
            own.add(recursive);
            all.set(all.get().with(table.name().text(), table.added().size(), recursive));
        }
        own.forEach(each -> each.apply(each.table.name().span()));
        return all.get();
    }

    private static CommonTables unknown(Query query, CommonTables around) {
        CommonTables visible = around;
        for (CommonTable table : query.with()) {
            visible = visible.with(table.name().text(), table.added().size(), place -> Relation.UNKNOWN);
        }
        return visible;
    }

    /** A table of WITH RECURSIVE; while it is being worked out, it is what its first term yields. */
    private final class Recursive implements Function<Span, Relation> {
        private final CommonTable table;
        private final Optional<Scope> outer;
        private final Supplier<CommonTables> visible;
        private boolean started;
        private Relation relation;

        private Recursive(CommonTable table, Optional<Scope> outer, Supplier<CommonTables> visible) {
            this.table = table;
            this.outer = outer;
            this.visible = visible;
        }

        @Override
        public Relation apply(Span place) {
            if (started && relation == null) {
                invalid(place);
                relation = Relation.UNKNOWN;
            }
            if (!started) {
                started = true;
                relation = result();
            }
            return relation;
        }

        private Relation result() {
            Optional<Query.SetOperation> union = RecursiveTerms.union(table.query());
            boolean recursive = union.isPresent()
                    && !RecursiveReferences.in(union.get().right(), table.name().text())
                            .isEmpty();
            if (!recursive) {
                return checked(table, queries.analyze(table.query(), outer, visible.get()));
            }
            CommonTables inView = WithAnalyzer.this.analyze(table.query(), outer, visible.get());
            Scope empty = Scope.of(outer, inView.fromWithin());
            Yield first = queries.first(union.get(), empty);
            relation = relation == null ? named(table, RecursiveTerms.itself(first.relation())) : relation;
            return checked(table, terms.both(table, union.get(), first, empty));
        }

        private void invalid(Span place) {
            boolean union = RecursiveTerms.union(table.query()).isPresent();
            faults.error(
                    Code.INVALID_RECURSION,
                    union ? place : table.name().span(),
                    union
                            ? "recursive reference to query \"" + table.name()
                                    + "\" must not appear within its non-recursive term"
                            : "recursive query \"" + table.name()
                                    + "\" does not have the form non-recursive-term UNION [ALL] recursive-term");
        }
    }

    /** The table's rows, if its clauses have no fault. */
    private Relation checked(CommonTable table, Relation relation) {
        Relation named = named(table, relation);
        List<Column> own = named.columns()
                .subList(0, Math.max(0, named.columns().size() - table.added().size()));
        return !named.known() || added.check(table, own) ? named : Relation.UNKNOWN;
    }

    private Relation named(CommonTable table, Relation relation) {
        if (!relation.known()) {
            return relation;
        }
        if (table.columns().size() > relation.columns().size()) {
            faults.error(
                    Code.INVALID_COLUMN_REFERENCE,
                    table.name().span(),
                    "WITH query \"" + table.name() + "\" has "
                            + relation.columns().size() + " columns available but "
                            + table.columns().size() + " columns specified");
            return Relation.UNKNOWN;
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < relation.columns().size(); i++) {
            Column column = relation.columns().get(i);
            columns.add(
                    i < table.columns().size()
                            ? column.named(table.columns().get(i).text())
                            : column);
        }
        columns.addAll(added.of(table, columns));
        return relation.with(columns);
    }

    private Set<String> repeatedNames(List<CommonTable> tables) {
        Set<String> names = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (CommonTable table : tables) {
            if (!names.add(table.name().text())) {
                repeated.add(table.name().text());
                faults.error(
                        Code.DUPLICATE_ALIAS,
                        table.name().span(),
                        "WITH query name \"" + table.name() + "\" specified more than once");
            }
        }
        return repeated;
    }
}
