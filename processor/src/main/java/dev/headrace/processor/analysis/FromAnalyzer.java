package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.ScopeItem.Extent;
import dev.headrace.processor.analysis.scope.TableResolver;
import dev.headrace.processor.analysis.scope.Value;
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
    private final ExpressionAnalyzer expressions;
    private final JoinAnalyzer joins;
    private final FunctionTables functions;
    private final Faults faults;

    FromAnalyzer(TableResolver tables, QueryAnalyzer queries, ExpressionAnalyzer expressions, Faults faults) {
        this.tables = tables;
        this.queries = queries;
        this.expressions = expressions;
        this.joins = new JoinAnalyzer(this, expressions, faults);
        this.functions = new FunctionTables(expressions);
        this.faults = faults;
    }

    /** The scope of a query with these items, which commas part. */
    Scope analyze(List<FromItem> from, Scope empty) {
        List<ScopeItem> visible = new ArrayList<>();
        for (FromItem item : from) {
            List<ScopeItem> more = item(item, empty.with(visible));
            checkNames(visible, more, item.span());
            visible.addAll(more);
        }
        return empty.with(visible);
    }

    /** What one item brings into view; {@code left} holds what stands before it, for LATERAL. */
    List<ScopeItem> item(FromItem item, Scope left) {
        if (item instanceof FromItem.TableName table) {
            return List.of(aliased(tables.resolve(table, left), table.alias()));
        }
        if (item instanceof FromItem.Join join) {
            return joins.analyze(join, left);
        }
        if (item instanceof FromItem.Derived derived) {
            return List.of(derived(derived, left));
        }
        if (item instanceof FromItem.Functions calls) {
            return List.of(aliased(functions.analyze(calls, left), calls.alias()));
        }
        FromItem.Construct construct = (FromItem.Construct) item;
        Value value = expressions.all(construct.operands(), left);
        List<Column> columns = construct.columns().stream()
                .map(column -> value.named(column.name().text()))
                .toList();
        ScopeItem table = ScopeItem.of(construct.name(), Optional.empty(), Relation.of(columns), left.depth());
        return List.of(aliased(table, construct.alias()));
    }

    private ScopeItem derived(FromItem.Derived derived, Scope left) {
        Optional<Scope> outer = derived.lateral() ? Optional.of(left) : left.outer();
        Relation relation = queries.analyze(derived.query(), outer, left.common());
        ScopeItem item = ScopeItem.of("", Optional.empty(), relation, left.depth());
        return derived.alias().isPresent()
                ? aliased(item, derived.alias())
                : ScopeItem.nameless(item.columns(), item.extent());
    }

    /** The item under its alias, its columns under theirs. */
    ScopeItem aliased(ScopeItem item, Optional<FromItem.Alias> alias) {
        if (alias.isEmpty()) {
            return item;
        }
        List<Name> names = alias.get().columns();
        if (names.size() > item.columns().size() && item.isComplete()) {
            faults.error(
                    Code.INVALID_COLUMN_REFERENCE,
                    alias.get().name().span(),
                    "table \"" + alias.get().name() + "\" has " + item.columns().size() + " columns available but "
                            + names.size() + " columns specified");
        }
        List<ScopeItem.Entry> columns = renamed(item.columns(), names);
        boolean covered = item.extent() == Extent.UNKNOWN && !names.isEmpty();
        String name = alias.get().name().text();
        Extent extent = covered ? Extent.COMPLETE : item.extent();
        return new ScopeItem(name, Optional.empty(), columns, extent, true, true, true, item.stored());
    }

    /** The columns with the first of them renamed; names beyond the last column become columns, of something not known. */
    private static List<ScopeItem.Entry> renamed(List<ScopeItem.Entry> columns, List<Name> names) {
        List<ScopeItem.Entry> renamed = new ArrayList<>();
        for (int i = 0; i < Math.max(columns.size(), names.size()); i++) {
            if (i >= columns.size()) {
                renamed.add(ScopeItem.Entry.of(Column.untyped(names.get(i).text(), Origins.NONE), 1));
            } else {
                ScopeItem.Entry entry = columns.get(i);
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
