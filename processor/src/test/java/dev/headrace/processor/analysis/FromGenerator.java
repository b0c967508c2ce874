package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.QueryGenerator.Column;
import dev.headrace.processor.analysis.QueryGenerator.Table;
import dev.headrace.processor.analysis.QueryGenerator.View;
import java.util.List;
import java.util.stream.Stream;

/** Random FROM clauses: tables, subqueries, functions, joins. */
final class FromGenerator {
    private static final int DEEPEST = 2;

    private static final List<Table> TABLES = FixtureTable.all().stream()
            .map(table -> new Table(
                    table.qualifiedName(),
                    table.columns().stream()
                            .map(column -> new Column(column.name(), SampleValues.plain(column.type())))
                            .toList()))
            .toList();

    private final Dice dice;
    private final QueryGenerator queries;
    private final ExpressionGenerator expressions;

    FromGenerator(Dice dice, QueryGenerator queries, ExpressionGenerator expressions) {
        this.dice = dice;
        this.queries = queries;
        this.expressions = expressions;
    }

    /** A FROM clause so far, and what stands around it. */
    record From(View inner, View outer, String sql) {
        View both() {
            List<Table> hidden = outer.items().stream()
                    .filter(item ->
                            inner.items().stream().noneMatch(own -> own.sql().equals(item.sql())))
                    .toList();
            return new View(
                    Stream.concat(inner.items().stream(), hidden.stream()).toList(), inner.common());
        }
    }

    From from(View outer, int depth) {
        From from = new From(new View(List.of(), outer.common()), outer, "");
        int items = 1 + dice.below(depth == 0 ? 3 : 2);
        for (int i = 0; i < items; i++) {
            from = next(from, i == items - 1, depth);
        }
        return from;
    }

    private From next(From before, boolean last, int depth) {
        boolean first = before.sql().isEmpty();
        boolean lateral = !first && dice.chance(25) && depth < DEEPEST;
        Table table = table(before, lateral, depth);
        String alias = last && !first && dice.chance(3) && queries.mayErr()
                ? before.inner().items().get(0).sql()
                : queries.fresh("t");
        boolean function = table.sql().startsWith("function ");
        List<Column> columns = table.columns();
        Table item = new Table(alias, columns);
        String text = function
                ? table.sql().substring("function ".length()).replace("ALIAS", alias)
                : table.sql() + dice.of(" as ", " ") + alias;
        View inner = before.inner().with(item);
        if (first || dice.chance(20)) {
            return new From(inner, before.outer(), first ? text : before.sql() + ", " + text);
        }
        String joined = join(before, inner, item, text, lateral || function, depth);
        return new From(inner, before.outer(), before.sql() + joined);
    }

    private String join(From before, View inner, Table item, String text, boolean lateral, int depth) {
        String join = dice.of(" join ", " left join ", lateral ? " left join " : " full join ");
        List<String> shared = dice.pick(before.inner().items()).columns().stream()
                .map(Column::name)
                .filter(name ->
                        item.columns().stream().anyMatch(column -> column.name().equals(name)))
                .toList();
        if (dice.chance(4)) {
            return " natural" + join + text;
        }
        if (!shared.isEmpty() && dice.chance(25)) {
            return join + text + " using (" + queries.name(dice.pick(shared)) + ")";
        }
        String condition =
                dice.chance(30) ? "true" : dice.chance(40) ? match(before, item) : queries.condition(inner, depth);
        return join + text + " on " + condition;
    }

    /** A column of the new item equal to one of the same type of the others. */
    private String match(From before, Table item) {
        Column own = dice.pick(item.columns());
        Place others = queries.place(before.inner(), false, DEEPEST);
        return item.sql() + "." + own.name() + dice.of(" = ", " = ", " < ") + expressions.leaf(own.type(), others);
    }

    private Table table(From before, boolean lateral, int depth) {
        if (dice.chance(lateral ? 50 : 8)) {
            return function(before, lateral);
        }
        if (lateral || depth < DEEPEST && dice.chance(25)) {
            View seen = lateral ? before.both() : before.outer();
            Table query = queries.query(new View(seen.items(), before.inner().common()), depth + 1);
            return new Table((lateral ? "lateral " : "") + "(" + query.sql() + ")", query.columns());
        }
        List<Table> common = before.inner().common();
        if (!common.isEmpty() && dice.chance(50)) {
            return dice.pick(common);
        }
        Table table = dice.pick(TABLES);
        boolean hidden = common.stream().anyMatch(other -> table.sql().equals("main." + other.sql()));
        String schema = dice.chance(5) && queries.mayErr() ? "raw." : "";
        return new Table(hidden ? table.sql() : table.sql().replace("main.", schema), table.columns());
    }

    /** A function's call with its alias and columns; its arguments may name the items before it. */
    private Table function(From before, boolean lateral) {
        View seen = lateral ? before.both() : before.outer();
        Place place = queries.place(seen, false, DEEPEST);
        String type = expressions.type(place);
        return switch (dice.below(6)) {
            case 0 ->
                new Table(
                        "function generate_series(" + expressions.argument("integer", place, 1) + ", "
                                + expressions.argument("integer", place, 1) + ") as ALIAS(x)",
                        List.of(new Column("x", "integer")));
            case 1 ->
                new Table(
                        "function generate_series(" + expressions.argument("timestamp with time zone", place, 1)
                                + ", now(), '1 day') with ordinality as ALIAS(x, n)",
                        List.of(new Column("x", "timestamp with time zone"), new Column("n", "bigint")));
            case 2 ->
                new Table(
                        "function unnest(" + expressions.argument(type + "[]", place, 1) + ") as ALIAS(x)",
                        List.of(new Column("x", type)));
            case 3 ->
                new Table(
                        "function unnest(" + expressions.argument("text[]", place, 1)
                                + ") with ordinality as ALIAS(x, n)",
                        List.of(new Column("x", "text"), new Column("n", "bigint")));
            case 4 ->
                new Table(
                        "function jsonb_to_recordset(" + expressions.argument("jsonb", place, 1)
                                + ") as ALIAS(a integer, b numeric(10,2), c text[])",
                        List.of(new Column("a", "integer"), new Column("b", "numeric"), new Column("c", "text[]")));
            default ->
                new Table(
                        "function jsonb_each(" + expressions.argument("jsonb", place, 1) + ") as ALIAS(k, v)",
                        List.of(new Column("k", "text"), new Column("v", "jsonb")));
        };
    }
}
