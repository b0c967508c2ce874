package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.ScopeItem.Entry;
import dev.headrace.processor.analysis.scope.ScopeItem.Extent;
import dev.headrace.processor.analysis.scope.Slot;
import dev.headrace.processor.analysis.scope.TableResolver;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.analysis.scope.TypeResolver;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** FROM: what its items bring into view, and what each of them may see of the others. */
final class FromAnalyzer {
    private final TableResolver tables;
    private final QueryAnalyzer queries;
    private final AnalyzedExpressions analyzed;
    private final JoinAnalyzer joins;
    private final FunctionTables functions;
    private final SampleCheck samples;
    private final Faults faults;

    FromAnalyzer(TableResolver tables, QueryAnalyzer queries, ExpressionAnalyzer expressions, Faults faults) {
        this.tables = tables;
        this.queries = queries;
        this.analyzed = expressions.analyzed();
        this.joins = new JoinAnalyzer(this, expressions, new SharedColumns(tables, faults), tables.types(), faults);
        this.functions = new FunctionTables(
                expressions,
                new DefinedColumns(new TypeResolver(tables, faults), faults),
                tables.types().catalog(),
                faults);
        this.samples = new SampleCheck(expressions, faults);
        this.faults = faults;
    }

    /** What the items bring into view, which commas part. */
    Rowset analyze(List<FromItem> from, Scope empty) {
        List<ScopeItem> visible = new ArrayList<>();
        RowFacts facts = RowFacts.ONE_ROW;
        for (FromItem item : from) {
            Rowset more = item(item, empty.with(visible));
            checkNames(visible, more.items(), item.span());
            visible.addAll(more.items());
            boolean perRow = !more.lateral().isEmpty();
            JoinedRows both = new JoinedRows(facts, more.facts(), Conjuncts.NONE, perRow);
            facts = both.of(FromItem.Kind.CROSS, Set.of(), item.span());
        }
        return new Rowset(visible, facts, Set.of());
    }

    /** What one item brings into view; {@code left} holds what stands before it, for LATERAL. */
    Rowset item(FromItem item, Scope left) {
        if (item instanceof FromItem.TableName table) {
            return table(table, left);
        }
        if (item instanceof FromItem.Join join) {
            return joins.analyze(join, left);
        }
        if (item instanceof FromItem.Derived derived) {
            return derived(derived, left);
        }
        Rowset made = item instanceof FromItem.Functions calls
                ? functions.analyze(calls, left)
                : functions.analyze((FromItem.Construct) item, left);
        Optional<FromItem.Alias> alias =
                item instanceof FromItem.Functions calls ? calls.alias() : ((FromItem.Construct) item).alias();
        ScopeItem named = aliased(made.items().get(0), alias, item.span());
        return new Rowset(List.of(named), made.facts(), references(item, left.depth()));
    }

    private Rowset table(FromItem.TableName table, Scope left) {
        TableResolver.Table found = tables.resolve(table, left);
        table.sample().ifPresent(sample -> samples.check(sample, table, found.item(), left));
        ScopeItem item = aliased(found.item(), table.alias(), table.span());
        return Rowset.of(item, RowFacts.of(found.relation(), slots(item)));
    }

    private Rowset derived(FromItem.Derived derived, Scope left) {
        Optional<Scope> outer = derived.lateral() ? Optional.of(left) : left.outer();
        Relation relation = queries.analyze(derived.query(), outer, left.common());
        ScopeItem item = ScopeItem.of("", Optional.empty(), relation, left.depth());
        ScopeItem named = derived.alias().isPresent()
                ? aliased(item, derived.alias(), derived.span())
                : ScopeItem.nameless(item.columns(), item.extent());
        Set<Slot> lateral = derived.lateral() ? references(derived, left.depth()) : Set.of();
        return new Rowset(List.of(named), RowFacts.of(relation, slots(item)), lateral);
    }

    private static List<Slot> slots(ScopeItem item) {
        return item.columns().stream().map(Entry::slot).toList();
    }

    /** The columns of the query at that depth that an item of its FROM is made from. */
    private Set<Slot> references(FromItem item, int depth) {
        Set<Slot> found = new HashSet<>();
        Walk.visit(item, depth, (expression, at) -> {
            analyzed.value(expression).term().ifPresent(term -> collect(term, depth, found));
            return true;
        });
        return found;
    }

    private static void collect(Term term, int depth, Set<Slot> found) {
        if (term instanceof Term.Column column && column.slot().depth() == depth) {
            found.add(column.slot());
        } else if (term instanceof Term.Apply apply) {
            apply.operands().forEach(operand -> collect(operand, depth, found));
        }
    }

    /** The item under its alias, its columns under theirs. */
    ScopeItem aliased(ScopeItem item, Optional<FromItem.Alias> alias, Span place) {
        if (alias.isEmpty()) {
            return item;
        }
        List<Name> names = alias.get().columns();
        if (names.size() > item.columns().size() && item.isComplete()) {
            Name name = alias.get().name();
            faults.error(
                    Code.INVALID_COLUMN_REFERENCE,
                    name.text().isEmpty() ? place : name.span(),
                    "table \"" + name + "\" has " + item.columns().size() + " columns available but " + names.size()
                            + " columns specified");
        }
        List<Entry> columns = renamed(item.columns(), names);
        boolean covered = item.extent() == Extent.UNKNOWN && !names.isEmpty();
        String name = alias.get().name().text();
        Extent extent = covered ? Extent.COMPLETE : item.extent();
        return new ScopeItem(name, Optional.empty(), columns, extent, true, true, true, item.stored(), item.row());
    }

    /** The columns with the first of them renamed; names beyond the last column become columns, of something not known. */
    private static List<Entry> renamed(List<Entry> columns, List<Name> names) {
        List<Entry> renamed = new ArrayList<>();
        for (int i = 0; i < Math.max(columns.size(), names.size()); i++) {
            if (i >= columns.size()) {
                renamed.add(Entry.of(Column.untyped(names.get(i).text(), Origins.NONE), 0));
            } else {
                Entry entry = columns.get(i);
                renamed.add(
                        i < names.size()
                                ? entry.with(entry.column().named(names.get(i).text()))
                                : entry);
            }
        }
        return renamed;
    }

    /** PostgreSQL's {@code checkNameSpaceConflicts}: two tables may share a name only if their schemas part them. */
    void checkNames(List<ScopeItem> left, List<ScopeItem> right, Span span) {
        Set<String> names = new HashSet<>();
        left.stream().filter(ScopeItem::qualified).map(ScopeItem::name).forEach(names::add);
        for (ScopeItem item : right) {
            boolean taken = item.qualified() && !item.name().isEmpty() && names.contains(item.name());
            if (taken && !partedBySchema(left, item)) {
                faults.error(
                        Code.DUPLICATE_ALIAS,
                        span,
                        "table name \"" + item.name() + "\" specified more than once",
                        "give one of them an alias");
            }
        }
    }

    private static boolean partedBySchema(List<ScopeItem> left, ScopeItem item) {
        Stream<ScopeItem> same =
                left.stream().filter(other -> other.qualified() && other.name().equals(item.name()));
        return item.table().isPresent()
                && same.allMatch(
                        other -> other.table().isPresent() && !other.table().equals(item.table()));
    }
}
