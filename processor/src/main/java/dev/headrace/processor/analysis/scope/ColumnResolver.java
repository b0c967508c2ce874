package dev.headrace.processor.analysis.scope;

import dev.headrace.graph.DidYouMean;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression.ColumnName;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Columns by name, as PostgreSQL scopes them ({@code colNameToVar} and {@code refnameNamespaceItem} of its parser). */
public final class ColumnResolver {
    /** The columns that every table has and {@code *} never shows (section 5.6 of the manual). */
    private static final Map<String, PgType> SYSTEM_COLUMNS = Map.of(
            "tableoid", PgType.of("oid"),
            "xmin", PgType.of("xid"),
            "cmin", PgType.of("cid"),
            "xmax", PgType.of("xid"),
            "cmax", PgType.of("cid"),
            "ctid", PgType.of("tid"));

    private final TableResolver tables;
    private final Faults faults;
    private final Set<String> missing = new HashSet<>();

    public ColumnResolver(TableResolver tables, Faults faults) {
        this.tables = tables;
        this.faults = faults;
    }

    public Value resolve(ColumnName name, Scope scope) {
        if (name.starred()) {
            return item(name, scope);
        }
        return name.parts().size() == 1
                ? bare(name.column(), scope)
                : qualified(name.parts().subList(0, name.parts().size() - 1), name.column(), scope, name.span());
    }

    /** Whether a bare name finds a column among the items of this level alone. */
    public boolean isLocal(String name, Scope scope) {
        return scope.unqualified().stream().anyMatch(item -> !item.named(name).isEmpty());
    }

    private Value bare(Name name, Scope scope) {
        for (Scope level : scope.levels().toList()) {
            List<ScopeItem> items = level.unqualified();
            List<ScopeItem.Entry> matches = new ArrayList<>(1);
            items.forEach(item -> matches.addAll(item.named(name.text())));
            if (matches.size() > 1) {
                return ambiguous(name, level);
            }
            if (matches.size() == 1) {
                ScopeItem.Entry found = matches.get(0);
                tables.reads().narrowBeside(scope, level, found.slot());
                return found.value();
            }
            if (!items.stream().allMatch(ScopeItem::isComplete)) {
                return Value.UNKNOWN;
            }
        }
        return systemColumn(name, scope).or(() -> wholeRow(name, scope)).orElseGet(() -> {
            undefined(name, scope);
            return Value.UNKNOWN;
        });
    }

    private Optional<Value> systemColumn(Name name, Scope scope) {
        Optional<ScopeItem> table =
                scope.unqualified().stream().filter(ScopeItem::stored).findFirst();
        return table.flatMap(item -> systemColumn(name, item));
    }

    private Optional<Value> systemColumn(Name name, ScopeItem table) {
        Optional<Value> value = systemColumn(name.text());
        value.ifPresent(found -> tables.reads().addSystemColumn(name, table.columns()));
        return value;
    }

    private static Optional<Value> systemColumn(String name) {
        return Optional.ofNullable(SYSTEM_COLUMNS.get(name))
                .map(type -> Value.computed(name, type, Nullability.NULLABLE, List.of())
                        .withoutTerm());
    }

    private Optional<Value> wholeRow(Name name, Scope scope) {
        return scope.levels()
                .flatMap(level -> level.qualified(name.text()).stream())
                .findFirst()
                .map(this::row);
    }

    private Value row(ScopeItem item) {
        tables.reads().narrow(List.of(item));
        List<Value> columns =
                item.columns().stream().map(ScopeItem.Entry::value).toList();
        if (!item.isComplete()) {
            return Value.from(columns);
        }
        if (columns.size() == 1 && item.columns().get(0).slot().isWholeRow()) {
            return columns.get(0);
        }
        List<Column> fields =
                item.columns().stream().map(ScopeItem.Entry::inView).toList();
        return Value.wholeRow(item.row().orElse(PgType.RECORD), columns).with(fields);
    }

    private Value qualified(List<Name> qualifier, Name column, Scope scope, Span span) {
        Optional<ScopeItem> found = item(qualifier, scope);
        if (found.isEmpty()) {
            return Value.UNKNOWN;
        }
        ScopeItem item = found.get();
        List<ScopeItem.Entry> matches = item.named(column.text());
        if (matches.size() == 1) {
            return matches.get(0).value();
        }
        Optional<Value> system = item.stored() && matches.isEmpty() ? systemColumn(column, item) : Optional.empty();
        if (!matches.isEmpty()) {
            faults.error(Code.AMBIGUOUS_COLUMN, span, "column reference \"" + column + "\" is ambiguous");
        } else if (item.isComplete() && system.isEmpty() && !isCall(item, column, span)) {
            faults.error(
                    Code.UNDEFINED_COLUMN,
                    span,
                    "column " + item.name() + "." + column + " does not exist",
                    Faults.candidates(describe(item) + " has: ", column.text(), names(item)));
        }
        return matches.isEmpty() ? system.orElse(Value.UNKNOWN) : Value.UNKNOWN;
    }

    private boolean isCall(ScopeItem item, Name column, Span span) {
        PgType row = item.row().orElse(PgType.RECORD);
        return FunctionalNotation.isRefused(column.text(), row, tables.types(), faults, span);
    }

    /** The whole row of the item that the name means. */
    public Value item(ColumnName name, Scope scope) {
        return item(name.parts(), scope).map(this::row).orElse(Value.UNKNOWN);
    }

    /** The item that a qualifier means; a fault is reported if none or several do. */
    public Optional<ScopeItem> item(List<Name> qualifier, Scope scope) {
        Name last = qualifier.get(qualifier.size() - 1);
        List<List<ScopeItem>> perLevel =
                scope.levels().map(level -> tables.items(qualifier, level)).toList();
        List<ScopeItem> found =
                perLevel.stream().filter(items -> !items.isEmpty()).findFirst().orElse(List.of());
        if (found.size() > 1
                && found.stream().allMatch(item -> item.table().isPresent())
                && found.stream().map(ScopeItem::table).distinct().count() == found.size()) {
            faults.error(Code.AMBIGUOUS_ALIAS, last.span(), "table reference \"" + last + "\" is ambiguous");
        } else if (found.isEmpty()) {
            missingFrom(qualifier, scope);
        } else if (!found.get(0).lateral()) {
            faults.error(
                    Code.INVALID_COLUMN_REFERENCE,
                    last.span(),
                    "invalid reference to FROM-clause entry for table \"" + last + "\"",
                    "the combining JOIN type must be INNER or LEFT for a LATERAL reference");
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private void missingFrom(List<Name> qualifier, Scope scope) {
        Name last = qualifier.get(qualifier.size() - 1);
        Span span = qualifier.get(0).span().to(last.span());
        String name = tables.describe(qualifier);
        if (!missing.add(name)) {
            return;
        }
        List<String> visible = scope.levels()
                .flatMap(level -> level.items().stream())
                .filter(item -> item.qualified() && !item.name().isEmpty())
                .map(ScopeItem::name)
                .distinct()
                .toList();
        boolean aliased = scope.levels()
                .flatMap(level -> level.items().stream())
                .anyMatch(item -> tables.isAliasOf(item, qualifier));
        List<String> details = new ArrayList<>(Faults.candidates("in view here: ", last.text(), visible));
        if (aliased) {
            details.add("the table has an alias: use that instead");
        }
        faults.error(Code.UNDEFINED_TABLE, span, "missing FROM-clause entry for table \"" + name + "\"", details);
    }

    private Value ambiguous(Name name, Scope level) {
        List<String> holders = level.items().stream()
                .filter(item -> item.qualified() && !item.named(name.text()).isEmpty())
                .map(item -> item.name() + "." + name)
                .distinct()
                .toList();
        List<String> details = holders.isEmpty() ? List.of() : List.of("it could be: " + String.join(", ", holders));
        faults.error(Code.AMBIGUOUS_COLUMN, name.span(), "column reference \"" + name + "\" is ambiguous", details);
        return Value.UNKNOWN;
    }

    private void undefined(Name name, Scope scope) {
        List<ScopeItem> visible = scope.levels()
                .flatMap(level -> level.items().stream())
                .filter(item -> item.qualified() && !item.name().isEmpty())
                .toList();
        String where = visible.size() == 1 ? " in " + describe(visible.get(0)) : "";
        List<String> details = new ArrayList<>();
        visible.forEach(item -> details.add(describe(item) + " has: " + String.join(", ", names(item))));
        suggestion(name, visible).ifPresent(meant -> details.add("did you mean \"" + meant + "\"?"));
        if (faults.plain().text().startsWith("\"", name.span().start())) {
            details.add("double quotes are for names; a string is written '" + name + "'");
        }
        if (scope.labels().contains(name.text())) {
            details.add("\"" + name + "\" is a label of the select list, which only ORDER BY and GROUP BY can see");
        }
        faults.error(Code.UNDEFINED_COLUMN, name.span(), "column \"" + name + "\" does not exist" + where, details);
    }

    private static Optional<String> suggestion(Name name, List<ScopeItem> visible) {
        Set<String> columns = new LinkedHashSet<>();
        visible.forEach(item -> columns.addAll(names(item)));
        Stream<String> tables = visible.stream().map(ScopeItem::name);
        return DidYouMean.nearest(name.text(), columns)
                .map(column -> {
                    List<ScopeItem> holders = visible.stream()
                            .filter(item -> !item.named(column).isEmpty())
                            .toList();
                    return holders.size() > 1 ? holders.get(0).name() + "." + column : column;
                })
                .or(() -> DidYouMean.nearest(name.text(), tables.toList()).map(table -> table + ".…"));
    }

    private static List<String> names(ScopeItem item) {
        return item.names().stream().distinct().toList();
    }

    private String describe(ScopeItem item) {
        return tables.describe(item);
    }
}
