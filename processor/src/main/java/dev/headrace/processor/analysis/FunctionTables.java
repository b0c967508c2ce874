package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.expression.OutputNames;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.ScopeItem.Extent;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.FromItem.ColumnDefinition;
import dev.headrace.processor.sql.tree.FromItem.TableCall;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.FunctionCall;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.TypeKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Functions in FROM: the columns of what each yields, side by side ({@code addRangeTableEntryForFunction}). */
final class FunctionTables {
    private static final Set<String> TAKEN = Set.of("record", "void", "cstring", "unknown");

    private final ExpressionAnalyzer expressions;
    private final DefinedColumns defined;
    private final Catalog catalog;
    private final Faults faults;

    FunctionTables(ExpressionAnalyzer expressions, DefinedColumns defined, Catalog catalog, Faults faults) {
        this.expressions = expressions;
        this.catalog = catalog;
        this.defined = defined;
        this.faults = faults;
    }

    /** What one function yields; {@code complete} is false if that is not known because of a fault. */
    private record Made(List<Column> columns, boolean complete, boolean oneValue, Optional<PgType> row) {
        Made(List<Column> columns, boolean complete) {
            this(columns, complete, false, Optional.empty());
        }
    }

    /** The item before its column aliases are put on. */
    Rowset analyze(FromItem.Functions functions, Scope left) {
        List<TableCall> calls =
                functions.calls().stream().flatMap(FunctionTables::unnested).toList();
        boolean several = calls.size() > 1;
        List<Column> columns = new ArrayList<>();
        boolean complete = true;
        boolean oneValue = !several && !functions.ordinality();
        Optional<PgType> row = Optional.empty();
        for (TableCall call : calls) {
            Made made = made(call, functions, several, left);
            // The shorter of several is filled up with nulls.
            made.columns().forEach(column -> columns.add(several ? column.with(Nullability.NULLABLE) : column));
            complete &= made.complete();
            oneValue &= made.oneValue();
            row = several || functions.ordinality() ? row : made.row();
        }
        if (functions.ordinality()) {
            columns.add(new Column("ordinality", Optional.of(PgType.INT8), Nullability.NOT_NULL, Origins.NONE));
        }
        String name = OutputNames.of(functions.calls().get(0).call());
        Extent extent = complete ? Extent.COMPLETE : Extent.FAULTY;
        Rowset rows = oneValue
                ? rowset(name, List.of(ScopeItem.Entry.ofFunction(columns.get(0), left.depth())), extent, row)
                : rowset(name, ScopeItem.entries(columns, left.depth()), extent, row);
        return rows.influencedBy(deciding(calls));
    }

    /** What a set is made from decides how many rows there are. */
    private Set<ColumnOrigin> deciding(List<TableCall> calls) {
        Set<ColumnOrigin> deciding = new HashSet<>();
        for (TableCall each : calls) {
            boolean one = expressions
                    .analyzed()
                    .call(each.call())
                    .filter(kind -> !kind.returnsSet())
                    .isPresent();
            if (!one) {
                deciding.addAll(
                        expressions.analyzed().value(each.call()).origins().all());
            }
        }
        return deciding;
    }

    private static Rowset rowset(String name, List<ScopeItem.Entry> entries, Extent extent, Optional<PgType> row) {
        ScopeItem item = new ScopeItem(name, Optional.empty(), entries, extent, true, true, true, false, row);
        RowFacts facts = RowFacts.of(
                Relation.of(entries.stream().map(ScopeItem.Entry::column).toList()),
                item.columns().stream().map(ScopeItem.Entry::slot).toList());
        return new Rowset(List.of(item), facts, Set.of());
    }

    /** {@code unnest(a, b)} is one function an array. */
    private static Stream<TableCall> unnested(TableCall table) {
        boolean several = table.call() instanceof Expression.Call call
                && call.name().size() == 1
                && call.name().get(0).text().equals("unnest")
                && call.arguments().size() > 1;
        if (!several) {
            return Stream.of(table);
        }
        Expression.Call call = (Expression.Call) table.call();
        return call.arguments().stream()
                .map(argument -> new Expression.Call(
                        call.name(),
                        List.of(argument),
                        false,
                        call.distinct(),
                        call.variadic(),
                        List.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        call.span()))
                .map(each -> new TableCall(each, List.of()));
    }

    private Made made(TableCall table, FromItem.Functions functions, boolean several, Scope left) {
        Value value = expressions.output(table.call(), left);
        List<ColumnDefinition> definitions = definitions(table, functions);
        if (value.type().isEmpty()) {
            List<Column> named = defined.columns(definitions, value.origins());
            return new Made(named, !definitions.isEmpty());
        }
        PgType type = value.type().get();
        if (isNoRow(type)) {
            faults.error(
                    Code.DATATYPE_MISMATCH,
                    table.call().span(),
                    "function \"" + OutputNames.of(table.call()) + "\" in FROM has unsupported return type "
                            + type.plainText());
            return new Made(List.of(), false);
        }
        List<Column> fields = fields(table.call(), value, type);
        boolean record = type.is("record") && fields.isEmpty();
        if (!definitions.isEmpty()) {
            defined.check(functions, table, type, record, several);
            return new Made(defined.columns(definitions, value.origins()), true);
        }
        if (record) {
            faults.error(
                    Code.SYNTAX_ERROR,
                    table.call().span(),
                    "a column definition list is required for functions returning \"record\"",
                    "say which columns it has: … as t(a int, b text)");
            return new Made(List.of(), false);
        }
        return fields.isEmpty()
                ? new Made(List.of(value.named(name(table.call(), functions, several))), true, true, Optional.empty())
                : new Made(
                        fields,
                        true,
                        false,
                        isScalar(type) || type.is("record") ? Optional.empty() : Optional.of(type));
    }

    private static List<ColumnDefinition> definitions(TableCall table, FromItem.Functions functions) {
        if (!table.columns().isEmpty()) {
            return table.columns();
        }
        Optional<FromItem.Alias> alias =
                functions.alias().filter(each -> !each.types().isEmpty());
        List<ColumnDefinition> definitions = new ArrayList<>();
        alias.ifPresent(each -> {
            for (int i = 0; i < each.types().size(); i++) {
                definitions.add(
                        new ColumnDefinition(each.columns().get(i), each.types().get(i)));
            }
        });
        return definitions;
    }

    /** The columns of a row that the function yields; none if it yields a value. */
    private List<Column> fields(Expression call, Value value, PgType type) {
        Optional<FunctionCall> function = expressions.analyzed().function(call);
        List<Column> fields = type.array() || isScalar(type) ? List.of() : expressions.allFields(value, call.span());
        if (fields.isEmpty() && !type.is("record")) {
            return List.of();
        }
        List<Column> outputs = function.map(FunctionCall::columns).orElse(List.of()).stream()
                .map(column ->
                        new Column(column.name(), Optional.of(column.type()), Nullability.NULLABLE, value.origins()))
                .toList();
        boolean declared = outputs.size() > 1
                || outputs.size() == 1 && !outputs.get(0).name().isEmpty();
        return declared
                ? outputs
                : fields.stream().map(field -> field.with(Nullability.NULLABLE)).toList();
    }

    /** Whether no table can be made of it: of the pseudo-types two are taken for values. */
    private boolean isNoRow(PgType type) {
        return catalog.is(TypeKind.PSEUDO, type) && !TAKEN.contains(type.name());
    }

    private boolean isScalar(PgType type) {
        return !type.is("record") && !catalog.is(TypeKind.COMPOSITE, catalog.base(type));
    }

    /** {@code chooseScalarFunctionAlias}: the name of its one OUT parameter, the alias, the function's own. */
    private String name(Expression call, FromItem.Functions functions, boolean several) {
        Optional<String> output = expressions
                .analyzed()
                .function(call)
                .filter(function -> function.columns().size() == 1)
                .map(function -> function.columns().get(0).name())
                .filter(name -> !name.isEmpty());
        Optional<String> alias = functions
                .alias()
                .filter(each -> !several)
                .map(each -> each.name().text());
        return output.or(() -> alias).orElseGet(() -> OutputNames.of(call));
    }

    private void repeated(FromItem.Construct construct, Name name) {
        if (construct.name().equals("xmltable")) {
            faults.error(Code.SYNTAX_ERROR, name.span(), "column name \"" + name + "\" is not unique");
        } else {
            faults.error(Code.DUPLICATE_ALIAS, name.span(), "duplicate JSON_TABLE column or path name: " + name);
        }
    }

    private void checkNames(FromItem.Construct construct) {
        Set<String> names = new HashSet<>();
        construct.names().stream().filter(name -> !names.add(name.text())).forEach(name -> repeated(construct, name));
    }

    /** A construct that names its columns and their types itself: JSON_TABLE, XMLTABLE. */
    Rowset analyze(FromItem.Construct construct, Scope left) {
        Value value = expressions.all(construct.operands(), left);
        boolean json = construct.name().equals("json_table");
        if (json) {
            expressions.json().table(construct, left);
        }
        List<Column> columns = new ArrayList<>();
        checkNames(construct);
        for (FromItem.TableColumn column : construct.columns()) {
            Value operands = expressions.all(column.operands(), left);
            // Below a nested path of JSON_TABLE there may be no row to number.
            boolean numbered = column.ordinality() && !json;
            boolean notNull = column.notNull() || numbered;
            Optional<PgType> type = defined.type(column.type());
            if (json && !column.ordinality()) {
                expressions.json().column(column, type, left);
            }
            columns.add(new Column(
                    column.name().text(),
                    type,
                    Nullability.notNullIf(notNull),
                    Origins.union(List.of(value.origins(), operands.origins()))));
        }
        return rowset(construct.name(), ScopeItem.entries(columns, left.depth()), Extent.COMPLETE, Optional.empty())
                .influencedBy(value.origins().all());
    }
}
